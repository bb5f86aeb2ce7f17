import { plainLetters } from '#lib/talk/spelling.ts';

/** In characters. */
const LONGEST = 80;

/**
 * Make the readable last segment of an address: lower-case ASCII words joined by hyphens, with `&` and `w/o` spelt out,
 * cut between words to at most 80 characters. Empty if most letters are not Latin, as what is left would name nothing.
 */
export function slugify(text: string): string {
  const spelt = text
    .replace(/['’ʼ]/g, '')
    .replace(/(?<!\S)w\/(o?)(?=\s|$)/gi, (_, o) => (o ? 'without' : 'with'))
    .replace(/&/g, ' and ')
    .replace(/(?<=\d),(?=\d{3})/g, '');
  const plain = plainLetters(spelt);
  const foreign = plain.match(/[^\P{L}a-z]/gu)?.length ?? 0;
  const latin = plain.match(/[a-z]/g)?.length ?? 0;
  if (foreign > latin) return '';
  return cut((plain.match(/[a-z0-9]+/g) ?? []).join('-'));
}

/** A slug from a video id. Not always unique, because ids differ in case and in `-` and `_`, and slugs cannot. */
export function slugOfId(videoId: string): string {
  return (videoId.toLowerCase().match(/[a-z0-9]+/g) ?? ['video']).join('-');
}

/** A slug from a name: from its Latin letters or, if it is written in another script, from a stable hash. */
export function slugOfName(name: string): string {
  return slugify(name) || `name-${hash(name)}`;
}

/** The slug `wish` if it is not in `taken`, else `wish-2` and so on. Adds it to `taken`. */
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
