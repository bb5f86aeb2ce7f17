import { fetchOk } from '#components/dom/fetch-ok.ts';
import type { Kind } from '#lib/talk/schema.ts';

/** What the palette shows of a talk. */
export interface PaletteTalk {
  path: string;
  recording: string | null;
  kind: Kind;
  title: string;
  /** “Tue”, or the conference where there are several; empty where the day is not known. */
  day: string;
  speakers: readonly { name: string; company: string | null }[];
  topics: readonly string[];
  /** What reports say of it; left out where they say nothing. */
  notes?: string;
}

/** A page with a name: a person, company, topic or section of notes. */
export interface PaletteThing {
  path: string;
  name: string;
  /** Other spellings. */
  also: readonly string[];
  /** Facts to search and show: a person's role, the titles that notes discuss. */
  about: readonly string[];
  talks: number;
}

/** The part of the data that grows with each conference: its talks, and people who spoke there. */
export interface PalettePiece {
  talks: readonly PaletteTalk[];
  people: readonly PaletteThing[];
}

/** `/palette.json`: the piece of the home page's conference, and all companies, topics and notes. */
export interface PaletteData extends PalettePiece {
  /** The paths of the other conferences, each of which has its piece at `palette.json`. */
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
