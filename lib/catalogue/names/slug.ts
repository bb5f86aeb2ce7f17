import { plainLetters } from '#lib/talk/spelling.ts';

const LONGEST = 80;

/**
 * Make the readable last segment of an address: ASCII words joined by hyphens, `&` and `w/o` spelt out,
 * at most 80 characters and cut between words. Empty where most letters are not Latin, as the rest would name nothing.
 */
export function slugify(text: string): string {
  const spelt = text
    .replace(/['’ʼ]/g, '')
    .replace(/(?<!\S)w\/(o?)(?=\s|$)/gi, (_, o) => (o ? 'without' : 'with'))
    .replace(/&/g, ' and ')
    .replace(/(?<=\d),(?=\d{3})/g, '');
  const folded = plainLetters(spelt);
  const foreign = folded.match(/[^\P{L}a-z]/gu)?.length ?? 0;
  const latin = folded.match(/[a-z]/g)?.length ?? 0;
  if (foreign > latin) return '';
  return cut((folded.match(/[a-z0-9]+/g) ?? []).join('-'));
}

/** The slug of a video id, which is case-sensitive and may begin with a hyphen: no longer unique by itself. */
export function slugOfId(videoId: string): string {
  return (videoId.toLowerCase().match(/[a-z0-9]+/g) ?? ['video']).join('-');
}

/** The slug of a name: from its letters or, where it has none of ours, from a hash that stays the same. */
export function slugOfName(name: string): string {
  return slugify(name) || `name-${hash(name)}`;
}

/** Take a slug: `wish` where it is free, else `wish-2` and so on. It is added to `taken`. */
export function takeSlug(wish: string, taken: Set<string>): string {
  let slug = wish;
  for (let n = 2; taken.has(slug); n += 1) slug = `${wish}-${n}`;
  taken.add(slug);
  return slug;
}

function cut(slug: string): string {
  if (slug.length <= LONGEST) return slug;
  const end = slug.lastIndexOf('-', LONGEST);
  return slug.slice(0, end > 0 ? end : LONGEST);
}

/** FNV-1a, 32 bits. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36);
}
