import { Document, visit } from 'yaml';
import type { Kind } from '#lib/talk/schema.ts';
import { groupBy } from '#lib/catalogue/group.ts';
import { compare, type Finding, type Say } from '#lib/catalogue/messages.ts';
import type { Ledger } from '#lib/catalogue/files.ts';
import { listOr } from '#lib/wording/lists.ts';
import { NOBODY, titleOfMark, UNDATED } from '#lib/catalogue/identity.ts';
import { type Marked, matchLedger } from './ledger.ts';
import { slugify, slugOfId } from './slug.ts';
import type { Checked } from '#lib/catalogue/yaml/yaml.ts';

/** What a slug is made from. */
export interface Titled extends Marked {
  conference: string;
  title: string;
  kind: Kind;
  date: string | null;
}

/** The slug of each talk, by its first mark: the ledger's or, for a talk that is not in it yet, the one it will get. */
export function assignSlugs(ledger: Ledger, talks: readonly Titled[]): Map<string, string> {
  const matched = matchLedger(ledger, talks);
  const known = entriesOf(ledger);
  const slugs = freshSlugs(
    talks.filter(({ marks }) => !matched.has(marks[0])),
    ownersOf(ledger),
  );
  for (const [mark, key] of matched) slugs.set(mark, known.get(key)?.slug ?? '');
  return slugs;
}

/**
 * Add to the ledger the talks that it lacks and the marks that are new. With `rename`, also move each talk to the slug of
 * its current title, keeping the old slug as a former one. Nothing is ever taken out. What is new is dated `today`. The
 * result is a new ledger, sorted by key.
 */
export function updateLedger(
  ledger: Ledger,
  talks: readonly Titled[],
  { rename = false, today }: { rename?: boolean; today?: string } = {},
): Ledger {
  const matched = matchLedger(ledger, talks);
  const keyOf = ({ marks }: Marked) => matched.get(marks[0]) ?? marks[0];
  const fresh = rename ? talks : talks.filter(({ marks }) => !matched.has(marks[0]));
  const slugs = freshSlugs(fresh, ownersOf(ledger), keyOf);
  const updated = entriesOf(ledger);
  for (const talk of talks) {
    const key = keyOf(talk);
    const old = updated.get(key);
    const slug = slugs.get(talk.marks[0]) ?? old?.slug ?? '';
    const former = old ? [...new Set([...old.former, old.slug])].filter((one) => one !== slug) : [];
    const also = [...new Set([...(old?.also ?? []), ...talk.marks])].filter((mark) => mark !== key);
    const since = old ? old.since : today;
    updated.set(key, { slug, former, also, ...(since !== undefined && { since }) });
  }
  return Object.fromEntries([...updated].toSorted(([a], [b]) => compare(a, b)));
}

/** The ledger as the text of `permalinks.yaml`. */
export function formatLedger(ledger: Ledger): string {
  const head =
    '# Every address ever published. Each talk is under a video or a title that it is known by; `also` are others.\n' +
    '# Written by `sessions permalinks`; nothing is taken out.\n';
  const entries = Object.entries(ledger).map(([key, { slug, former, also, since }]) => [
    key,
    {
      slug,
      ...(former.length > 0 && { former }),
      ...(also.length > 0 && { also }),
      since,
    },
  ]);
  const document = new Document(Object.fromEntries(entries));
  visit(document, { Seq: (_, list) => void (list.flow = true) });
  return head + document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** The slug of the talk of every video in the ledger or of today's talks. Of several talks in one, the first is meant. */
export function videosOf(ledger: Ledger, talks: readonly { marks: readonly string[]; slug: string }[]) {
  const known = Object.entries(ledger).map(([key, { slug, also }]) => ({ marks: [key, ...also], slug }));
  const places = [...talks, ...known].flatMap(({ marks, slug }) =>
    marks.flatMap((mark) => {
      const [video = '', start = '0'] = titleOfMark(mark) === null ? mark.split('@') : [];
      return video ? [{ video, start: Number(start), slug }] : [];
    }),
  );
  const videos = new Map<string, { start: number; slug: string }>();
  for (const { video, start, slug } of places) {
    if (start < (videos.get(video)?.start ?? Infinity)) videos.set(video, { start, slug });
  }
  return Object.fromEntries([...videos].map(([video, { slug }]) => [video, slug]));
}

/** The redirects of a ledger: former slug → current slug, sorted by former slug. */
export function redirectsOf(ledger: Ledger): Record<string, string> {
  return Object.fromEntries(
    Object.values(ledger)
      .flatMap(({ slug, former }) => former.map((old) => [old, slug] as const))
      .toSorted(([a], [b]) => compare(a, b)),
  );
}

/** The talks that there are today, to compare with the ledger. */
export interface Published {
  /** With the place where each is listed. */
  talks: readonly (Marked & { title: string } & Pick<Finding, 'file' | 'place'>)[];
  /** Whether `talks` is complete: if a folder cannot be read, its talks are not gone. */
  whole: boolean;
}

/**
 * Report what would break a published address: a talk of the ledger that is gone (`permalink-vanished`), or a slug that
 * two talks have or had (`permalink-taken`). Also reports talks and videos that are not in the ledger yet
 * (`permalink-new`).
 */
export function checkLedger(
  { value, file, place }: Checked<Ledger>,
  { talks, whole }: Published,
  say: Say,
): void {
  const matched = matchLedger(value, talks);
  const alive = new Set(matched.values());
  const owners = new Map<string, string>();
  for (const [key, { slug, former, also }] of Object.entries(value)) {
    if (whole && !alive.has(key)) {
      const known = listOr([key, ...also].map((mark) => `\`${mark}\``));
      const reason = `Unexpected permalink \`/talks/${slug}\` without a talk, expected one that is ${known} in a list`;
      say({ file, place: place([key]), severity: 'error', ruleId: 'permalink-vanished', reason });
    }
    [slug, ...former].forEach((one, at) => {
      const owner = owners.get(one);
      owners.set(one, owner ?? key);
      if (!owner) return;
      const where = place(at === 0 ? [key, 'slug'] : [key, 'former', at - 1]);
      const reason = `Unexpected slug \`${one}\`, expected one of its own: \`${owner}\` has it or had it`;
      say({ file, place: where, severity: 'error', ruleId: 'permalink-taken', reason });
    });
  }
  const known = entriesOf(value);
  for (const { marks, title, ...where } of talks) {
    const key = matched.get(marks[0]);
    const entry = known.get(key ?? '');
    const has = (mark: string) => mark === key || entry?.also.includes(mark) || titleOfMark(mark) !== null;
    if (entry && marks.every(has)) continue;
    const what = entry
      ? `video \`${marks[0]}\` of \`/talks/${entry.slug}\``
      : `talk \`${title}\` without a permalink`;
    const reason = `Unexpected ${what}, expected it in ${file.path}: run \`sessions permalinks\``;
    say({ ...where, severity: 'warning', ruleId: 'permalink-new', reason });
  }
}

/** A map rather than an object, where the video id `constructor` (eleven characters) would find a property. */
const entriesOf = (ledger: Ledger) => new Map(Object.entries(ledger));

/** Slug, in use or former → key of its entry. */
type Owners = Map<string, string>;

const ownersOf = (ledger: Ledger): Owners =>
  new Map(
    Object.entries(ledger).flatMap(([key, { slug, former }]) =>
      [slug, ...former].map((one) => [one, key] as const),
    ),
  );

/**
 * New slugs for talks, by their first mark; `owners` is updated. A talk gets the slug of its title. If that is taken, or
 * several of the talks want it, the date is added to each. A talk without a date gets its kind instead if no other of
 * them is of that kind (an intro and a deep dive often share a title), or its conference if no other of them was there,
 * or both; else what tells it apart in the ledger.
 */
function freshSlugs(
  talks: readonly Titled[],
  owners: Owners,
  keyOf = ({ marks }: Marked) => marks[0],
): Map<string, string> {
  const slugs = new Map<string, string>();
  for (const [wish, group] of groupBy(talks, ({ title, marks }) => slugify(title) || tailOf(marks[0]))) {
    const kinds = groupBy(group, ({ kind }) => kind);
    const places = groupBy(group, ({ conference }) => conference);
    const both = groupBy(group, ({ kind, conference }) => `${kind}-${conference}`);
    for (const talk of group) {
      const { marks, date, kind, conference } = talk;
      const isOnly = (one: readonly Titled[] | undefined) => one?.length === 1;
      const choices = [
        ...(isOnly(group) ? [wish] : []),
        ...(date === null ? [] : [`${wish}-${date}`]),
        ...(kind !== 'session' && isOnly(kinds.get(kind)) ? [`${wish}-${kind}`] : []),
        ...(isOnly(places.get(conference)) ? [`${wish}-${conference}`] : []),
        ...(kind !== 'session' && isOnly(both.get(`${kind}-${conference}`))
          ? [`${wish}-${kind}-${conference}`]
          : []),
        `${wish}-${tailOf(marks[0])}`,
      ];
      slugs.set(marks[0], takeFirst(choices, keyOf(talk), owners));
    }
  }
  return slugs;
}

/** What tells a talk from others of its title: its video, or the conference and what stands behind the title. */
function tailOf(mark: string): string {
  const [conference = '', title, ...more] = mark.split('/');
  const telling = more.filter((part) => part !== NOBODY && part !== UNDATED);
  return slugOfId(title === undefined ? mark : [...telling, conference].join('-'));
}

function takeFirst(choices: readonly string[], key: string, owners: Owners): string {
  const isFree = (slug: string) => (owners.get(slug) ?? key) === key;
  let slug = choices.find(isFree);
  for (let n = 2; !slug; n += 1) slug = [`${choices.at(-1)}-${n}`].find(isFree);
  owners.set(slug, key);
  return slug;
}
