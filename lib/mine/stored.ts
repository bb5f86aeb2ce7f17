import { emptyList, type Kept, type MyList, type Stopped } from './list.ts';

// The list as the text that a browser keeps, and as a file. Anybody may write either, so what is read is checked field by
// field, and what does not fit is left out and told. By hand, as a library for it would weigh more than all else here.

/** The version that is written. Older ones are read through `MIGRATIONS`; newer ones are left alone. */
export const VERSION = 2;

const LONGEST = { slug: 120, title: 500, note: 10_000 };
/** More than anybody reads, and far less than a browser keeps. */
const MOST = 5000;

/** What each version has to become the next: the first is for version 1. */
const MIGRATIONS: readonly ((stored: unknown) => unknown)[] = [
  // Version 1 was an array of slugs, the newest first.
  (stored) => ({
    version: 2,
    talks: Array.isArray(stored) ? stored.map((slug, at) => ({ slug, saved: stored.length - at })) : [],
  }),
];

export interface Read {
  list: MyList;
  /** Whether some of the text, or all of it, was not understood. */
  lost: 'some' | 'all' | null;
  /** Whether a newer version of the site wrote it: it must not be written over. */
  newer: boolean;
}

/** Read a stored list; `null` stands for none. Never throws. */
export function readStored(text: string | null): Read {
  if (text === null) return { list: emptyList, lost: null, newer: false };
  const failed: Read = { list: emptyList, lost: 'all', newer: false };
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return failed;
  }
  const version = Array.isArray(stored) ? 1 : isRecord(stored) ? stored['version'] : undefined;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return failed;
  if (version > VERSION) return { list: emptyList, lost: null, newer: true };
  for (const migrate of MIGRATIONS.slice(version - 1)) stored = migrate(stored);
  const talks = isRecord(stored) ? stored['talks'] : undefined;
  if (!isRecord(stored) || !Array.isArray(talks)) return failed;
  const read = new Map<string, Kept>();
  for (const one of talks.slice(0, MOST)) {
    const talk = readTalk(one);
    if (talk) read.set(talk.slug, talk);
  }
  const { next } = stored;
  const isToWatch = (slug: unknown): slug is string =>
    typeof slug === 'string' && read.get(slug)?.saved !== null && read.get(slug)?.watched === null;
  return {
    list: {
      talks: [...read.values()],
      next: Array.isArray(next) ? [...new Set(next.filter(isToWatch))] : [],
    },
    lost: read.size < talks.length ? 'some' : null,
    newer: false,
  };
}

/** The text that is stored of a list: what is not known of a talk is left out. */
export const formatStored = ({ talks, next }: MyList): string =>
  JSON.stringify({
    version: VERSION,
    talks: talks.map(({ slug, title, saved, watched, note, stopped }) => ({
      slug,
      ...(title && { title }),
      ...(saved !== null && { saved }),
      ...(watched !== null && { watched }),
      ...(note && { note }),
      ...(stopped && { stopped }),
    })),
    next,
  });

function readTalk(value: unknown): Kept | null {
  if (!isRecord(value)) return null;
  const { slug } = value;
  if (typeof slug !== 'string' || slug.length > LONGEST.slug || !/^[a-z\d-]+$/.test(slug)) return null;
  const talk = {
    slug,
    title: readText(value['title'], LONGEST.title),
    saved: readNumber(value['saved']),
    watched: readNumber(value['watched']),
    note: readText(value['note'], LONGEST.note),
    stopped: readStopped(value['stopped']),
  };
  return talk.saved === null && talk.watched === null && talk.stopped === null ? null : talk;
}

function readStopped(value: unknown): Stopped | null {
  if (!isRecord(value)) return null;
  const at = readNumber(value['at']);
  return at === null ? null : { at, of: readNumber(value['of']) ?? 0, when: readNumber(value['when']) ?? 0 };
}

const readText = (value: unknown, longest: number) =>
  typeof value === 'string' ? value.slice(0, longest) : '';

const readNumber = (value: unknown) =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
