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

/** The slug of each talk by video id: the ledger's, or for a talk that is not in it the one it would be given. */
export function assignSlugs(ledger: Ledger, talks: readonly Titled[]): Map<string, string> {
  const known = entriesOf(ledger);
  const fresh = talks.filter(({ videoId }) => !known.has(videoId));
  const slugs = freshSlugs(fresh, ownersOf(ledger));
  return new Map(talks.map(({ videoId }) => [videoId, known.get(videoId)?.slug ?? slugs.get(videoId) ?? '']));
}

/**
 * Add the talks that the ledger lacks, and with `rename` move each talk to the slug that its title gives today,
 * keeping the one it had among its former ones. Nothing is taken out. The result is in the order of video ids.
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

/** Former slug → the slug of today. */
export function redirectsOf(ledger: Ledger): Record<string, string> {
  return Object.fromEntries(
    Object.values(ledger)
      .flatMap(({ slug, former }) => former.map((old) => [old, slug] as const))
      .toSorted(([a], [b]) => compare(a, b)),
  );
}

export interface Published {
  /** The talks with the places where they are listed. */
  talks: ReadonlyMap<string, Pick<Finding, 'file' | 'place'>>;
  /** Whether these are all: a talk of a folder that cannot be read is not gone. */
  whole: boolean;
}

/**
 * Say what would break a published address: an entry whose talk is gone (`permalink-vanished`), a slug that two
 * videos have or had (`permalink-taken`); and which talks are not in the ledger yet (`permalink-new`).
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

/** As a map, since `constructor` has the eleven characters of a video id. */
const entriesOf = (ledger: Ledger) => new Map(Object.entries(ledger));

type Owners = Map<string, string>;

const ownersOf = (ledger: Ledger): Owners =>
  new Map(
    Object.entries(ledger).flatMap(([videoId, { slug, former }]) =>
      [slug, ...former].map((one) => [one, videoId] as const),
    ),
  );

/**
 * A talk takes the slug of its title; where that is another's, or two ask for it, the day is added to each. Without a
 * day it is the kind, if only one has it: an intro and a deep dive are often of one title.
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
