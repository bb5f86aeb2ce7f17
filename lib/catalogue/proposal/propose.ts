import type { Post } from '#lib/post/schema.ts';
import { yearOf } from '#lib/wording/dates.ts';
import { slugify } from '#lib/catalogue/names/slug.ts';
import { readDays } from './days.ts';
import { readName } from './name.ts';
import { readPlace } from './places.ts';
import { textsOf } from './texts.ts';

/** What a conference is proposed from. */
export interface Material {
  /** The file's name without its extension, which may name the conference where the text does not. */
  stem: string;
  /** A report; `null` for a calendar, a playlist and other files that say for themselves what they are about. */
  post: Pick<Post, 'frontMatter' | 'days' | 'sections'> | null;
  /** What such a file says of the conference. */
  about?: { name: string | null; days: readonly string[]; timeZone: string | null };
}

/** What a text says of the conference that it is about, for its author to confirm. */
export interface Proposal {
  name: string | null;
  city: string | null;
  country: string | null;
  /** In order, each once; empty where the text does not tell them. */
  days: string[];
  /** IANA name. */
  timeZone: string | null;
  /** What the conference's folder would be called; `null` as long as the name or the days are not known. */
  slug: string | null;
  /** What the text does not say but suggests: a name without its year, weekdays before the day of writing. */
  inferred: ('name' | 'days')[];
}

/**
 * Propose the facts of a conference from a report, or from what another file says of it. Nothing is read from elsewhere, and
 * what the text does not tell stays open. It takes time in proportion to the text.
 */
export function proposeConference({ stem, post, about }: Material): Proposal {
  const texts = textsOf(post, stem, about?.name ?? null);
  const written = post?.frontMatter?.day ?? null;
  const found = about?.name ?? readName(texts);
  const year = found === null ? null : yearIn(found);
  const read = about && about.days.length > 0 ? { days: [...about.days], isInferred: false } : null;
  const { days, isInferred } = read ?? readDays(post?.days ?? [], texts, { written, year });
  const [first] = days;
  const known = first ? yearOf(first) : written && yearOf(written);
  const isYearAdded = found !== null && year === null && known !== null;
  const name = isYearAdded ? `${found} ${known}` : found;
  const place = readPlace(texts);
  const zone = about?.timeZone === 'UTC' ? null : about?.timeZone;
  return {
    name,
    city: place?.city ?? null,
    country: place?.country ?? null,
    days,
    timeZone: zone ?? place?.timeZone ?? about?.timeZone ?? null,
    slug: name === null || !first ? null : slugOfConference(name, first),
    inferred: [...(isYearAdded ? ['name' as const] : []), ...(isInferred ? ['days' as const] : [])],
  };
}

/** The folder of a conference: `KubeCon + CloudNativeCon Europe 2019` of May 2019 → `2019-kubecon-eu`. */
export function slugOfConference(name: string, firstDay: string): string {
  const short = name
    .replace(/\s\+\s[\p{L}\p{N}]+/gu, '')
    .replace(/\b(?:19|20)\d\d\b/g, '')
    .replace(/\bEurope\b/g, 'EU')
    .replace(/\bNorth America\b/g, 'NA');
  return [yearOf(firstDay), slugify(short) || 'conference'].join('-');
}

const yearIn = (name: string): string | null => /\b(?:19|20)\d\d\b/.exec(name)?.[0] ?? null;
