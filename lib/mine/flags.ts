// What every page shows of a stored list, without the code that reads all of it.

/** The slugs of the talks that are saved and that are watched, and how many talks the list has. */
export interface Flags {
  saved: ReadonlySet<string>;
  watched: ReadonlySet<string>;
  /** Those of which there is something for their page to show: a note, or where they were stopped. */
  marked: ReadonlySet<string>;
  size: number;
}

/** Read the flags of a stored list. What `readStored` would not take has none. */
export function flagsOf(text: string | null): Flags {
  const saved = new Set<string>();
  const watched = new Set<string>();
  const marked = new Set<string>();
  const all = new Set<string>();
  for (const { slug, ...talk } of talksIn(text)) {
    if (typeof slug !== 'string') continue;
    if (isTime(talk.saved)) saved.add(slug);
    if (isTime(talk.watched)) watched.add(slug);
    if (talk.note || talk.stopped) marked.add(slug);
    if (isTime(talk.saved) || isTime(talk.watched) || talk.stopped) all.add(slug);
  }
  return { saved, watched, marked, size: all.size };
}

const isTime = (value: unknown) => typeof value === 'number';

interface StoredTalk {
  slug?: unknown;
  saved?: unknown;
  watched?: unknown;
  note?: unknown;
  stopped?: unknown;
}

function talksIn(text: string | null): StoredTalk[] {
  try {
    const stored = JSON.parse(text ?? '');
    const talks = stored.version === 2 ? stored.talks : stored;
    return talks.map((talk: unknown) => (typeof talk === 'object' ? (talk ?? {}) : { slug: talk, saved: 0 }));
  } catch {
    return [];
  }
}
