import type { Kind } from '#lib/talk/schema.ts';

/** A talk as the palette lists it. */
export interface PaletteTalk {
  path: string;
  videoId: string;
  kind: Kind;
  title: string;
  /** “Tue”; empty where no source tells the day. */
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

/** `/palette.json`: all that can be jumped to. Talks lie by conference, so that there may be a file for each. */
export interface PaletteData {
  conferences: readonly { name: string; path: string; talks: readonly PaletteTalk[] }[];
  people: readonly PaletteThing[];
  companies: readonly PaletteThing[];
  topics: readonly PaletteThing[];
  notes: readonly PaletteThing[];
}

let loading: Promise<PaletteData> | undefined;

/** Fetch what can be jumped to, once a page; after a failure it may be asked for again. */
export function loadPalette(): Promise<PaletteData> {
  loading ??= fetchPalette().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchPalette(): Promise<PaletteData> {
  const response = await fetch('/palette.json');
  if (!response.ok) throw new Error(`Unexpected answer ${response.status}, expected /palette.json`);
  return response.json();
}
