import { fetchOk } from '#components/dom/fetch-ok.ts';
import type { Kind } from '#lib/talk/schema.ts';

/** A talk as the palette lists it. */
export interface PaletteTalk {
  path: string;
  videoId: string;
  kind: Kind;
  title: string;
  /** “Tue”, or its conference where there are several; empty where no source tells the day. */
  day: string;
  speakers: readonly { name: string; company: string | null }[];
  topics: readonly string[];
}

/** A page that is known by its name. */
export interface PaletteThing {
  path: string;
  name: string;
  /** Other ways to write it. */
  also: readonly string[];
  /** What is said of it: a person's role, the talks that notes discuss. */
  about: readonly string[];
  talks: number;
}

/** What grows with the catalogue: the talks of a conference, and the people who gave their newest talk there. */
export interface PalettePiece {
  talks: readonly PaletteTalk[];
  people: readonly PaletteThing[];
}

/** `/palette.json`: what can be jumped to at once, which is a piece for the newest conferences and all the rest. */
export interface PaletteData extends PalettePiece {
  /** The paths of the other conferences; the piece of each lies at its `palette.json`. */
  pieces: readonly string[];
  companies: readonly PaletteThing[];
  topics: readonly PaletteThing[];
  notes: readonly PaletteThing[];
}

export async function loadPalette(): Promise<PaletteData> {
  return (await fetchOk('/palette.json')).json();
}

export async function loadPiece(conference: string): Promise<PalettePiece> {
  return (await fetchOk(`${conference}/palette.json`)).json();
}
