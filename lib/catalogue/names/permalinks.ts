import { stringify } from 'yaml';
import type { Kind } from '#lib/talk/schema.ts';
import { groupBy } from '#lib/catalogue/group.ts';
import { compare, type Finding, type Say } from '#lib/catalogue/messages.ts';
import type { Ledger } from '#lib/catalogue/schema.ts';
import { slugify, slugOfId } from './slug.ts';
import type { Checked } from '#lib/catalogue/yaml.ts';

/** What a slug is made from. */
export interface Titled {
  videoId: string;
  title: string;
  kind: Kind;
  date: string | null;
}

/** The slug of each talk, by video id: the ledger's or, for a talk that is not in it yet, the one it will get. */
export function assignSlugs(ledger: Ledger, talks: readonly Titled[]): Map<string, string> {
  const known = entriesOf(ledger);
  const fresh = talks.filter(({ videoId }) => !known.has(videoId));
  const slugs = freshSlugs(fresh, ownersOf(ledger));
  return new Map(talks.map(({ videoId }) => [videoId, known.get(videoId)?.slug ?? slugs.get(videoId) ?? '']));
}

/**
 * Add the talks that the ledger lacks. With `rename`, also move each talk to the slug of its current title, keeping the
 * old slug as a former one. Nothing is ever taken out. The result is a new ledger, sorted by video id.
 */
export function updateLedger(ledger: Ledger, talks: readonly Titled[], { rename = false } = {}): Ledger {
  const slugs = rename ? freshSlugs(talks, ownersOf(ledger)) : assignSlugs(ledger, talks);
  const updated = entriesOf(ledger);
  for (const [videoId, slug] of slugs) {
    const old = updated.get(videoId);
    const former = old ? [...new Set([...old.former, old.slug])].filter((one) => one !== slug) : [];
    updated.set(videoId, { slug, former });
  }
  return Object.fromEntries([...updated].toSorted(([a], [b]) => compare(a, b)));
}

/** The ledger as the text of `permalinks.yaml`. */
export function formatLedger(ledger: Ledger): string {
  const entries = Object.entries(ledger).map(([videoId, { slug, former }]) => {
    return [videoId, former.length > 0 ? { slug, former } : { slug }];
  });
  const head =
    '# Every address ever published: video id → slug. Written by `sessions permalinks`; nothing is taken out.\n';
  return head + stringify(Object.fromEntries(entries), { lineWidth: 0 });
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
  /** By video id, where each talk is listed. */
  talks: ReadonlyMap<string, Pick<Finding, 'file' | 'place'>>;
  /** Whether `talks` is complete: if a folder cannot be read, its talks are not gone. */
  whole: boolean;
}

/**
 * Report what would break a published address: a talk of the ledger that is gone (`permalink-vanished`), or a slug that
 * two videos have or had (`permalink-taken`). Also reports talks that are not in the ledger yet (`permalink-new`).
 */
export function checkLedger(
  { value, file, place }: Checked<Ledger>,
  { talks, whole }: Published,
  say: Say,
): void {
  const owners = new Map<string, string>();
  for (const [videoId, { slug, former }] of Object.entries(value)) {
    if (whole && !talks.has(videoId)) {
      const reason = `Unexpected permalink \`/talks/${slug}\` without a talk, expected the video \`${videoId}\` in a list`;
      say({ file, place: place([videoId]), severity: 'error', ruleId: 'permalink-vanished', reason });
    }
    [slug, ...former].forEach((one, at) => {
      const owner = owners.get(one);
      owners.set(one, owner ?? videoId);
      if (!owner) return;
      const where = place(at === 0 ? [videoId, 'slug'] : [videoId, 'former', at - 1]);
      const reason = `Unexpected slug \`${one}\`, expected one of its own: \`${owner}\` has it or had it`;
      say({ file, place: where, severity: 'error', ruleId: 'permalink-taken', reason });
    });
  }
  for (const [videoId, talk] of talks) {
    if (Object.hasOwn(value, videoId)) continue;
    const reason = `Unexpected talk \`${videoId}\` without a permalink, expected it in ${file.path}: run \`sessions permalinks\``;
    say({ ...talk, severity: 'warning', ruleId: 'permalink-new', reason });
  }
}

/** A map rather than an object, where the video id `constructor` (eleven characters) would find a property. */
const entriesOf = (ledger: Ledger) => new Map(Object.entries(ledger));

/** Slug, in use or former → video id. */
type Owners = Map<string, string>;

const ownersOf = (ledger: Ledger): Owners =>
  new Map(
    Object.entries(ledger).flatMap(([videoId, { slug, former }]) =>
      [slug, ...former].map((one) => [one, videoId] as const),
    ),
  );

/**
 * New slugs for talks, by video id; `owners` is updated. A talk gets the slug of its title. If that is taken, or several
 * of the talks want it, the date is added to each. A talk without a date gets its kind instead if no other of them is of
 * that kind (an intro and a deep dive often share a title), else its video id.
 */
function freshSlugs(talks: readonly Titled[], owners: Owners): Map<string, string> {
  const slugs = new Map<string, string>();
  for (const [wish, group] of groupBy(talks, ({ title, videoId }) => slugify(title) || slugOfId(videoId))) {
    const kinds = groupBy(group, ({ kind }) => kind);
    for (const { videoId, date, kind } of group) {
      const tail = slugOfId(videoId);
      const tellsKind = kind !== 'session' && kinds.get(kind)?.length === 1;
      const choices = [
        ...(group.length === 1 ? [wish] : []),
        `${wish}-${date ?? (tellsKind ? kind : tail)}`,
        `${wish}-${tail}`,
      ];
      slugs.set(videoId, takeFirst(choices, videoId, owners));
    }
  }
  return slugs;
}

function takeFirst(choices: readonly string[], videoId: string, owners: Owners): string {
  const isFree = (slug: string) => (owners.get(slug) ?? videoId) === videoId;
  let slug = choices.find(isFree);
  for (let n = 2; !slug; n += 1) slug = [`${choices.at(-1)}-${n}`].find(isFree);
  owners.set(slug, videoId);
  return slug;
}
