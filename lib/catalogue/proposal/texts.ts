import type { Post } from '#lib/post/schema.ts';
import { toText } from '#lib/post/text.ts';

/** What a report says, the surest first. */
export interface Texts {
  /** What it is called: title, description, tags, top headings, the file's name. */
  titles: string[];
  /** Its paragraphs and headings, as far as they are no list. */
  prose: string[];
}

/** So much of a report's prose is looked at, in characters: what it is about stands near its beginning. */
const MOST = 50_000;
/** No title is longer. */
const LONGEST = 300;

/** Gather the texts in which a report, or the name of another file, may say which conference it is about. */
export function textsOf(
  post: Pick<Post, 'frontMatter' | 'sections'> | null,
  stem: string,
  name: string | null,
): Texts {
  const { title, description, tags = [] } = post?.frontMatter ?? {};
  const sections = post?.sections ?? [];
  const tops = sections.filter(({ level }) => level === 1).map(({ heading }) => heading);
  const named = [name, title, ...tops, description, ...tags, spell(stem)];
  return {
    titles: named.flatMap((text) => (text ? [text.slice(0, LONGEST)] : [])),
    prose: proseOf(sections),
  };
}

/** `kubecon-eu-2024` → `Kubecon EU 2024`, as names begin with capitals. */
const spell = (stem: string) =>
  stem
    .replace(/[-_\s]+/g, ' ')
    .replace(/\b(?:eu|na|uk|us)\b/g, (region) => region.toUpperCase())
    .replace(/(?<!\S)\p{Ll}/gu, (letter) => letter.toUpperCase());

function proseOf(sections: Post['sections']): string[] {
  const prose: string[] = [];
  let length = 0;
  for (const { heading, nodes } of sections) {
    if (heading) prose.push(heading.slice(0, LONGEST));
    for (const node of nodes) {
      if (length > MOST) return prose;
      if (node.type !== 'paragraph') continue;
      const text = toText(node).slice(0, MOST);
      prose.push(text);
      length += text.length;
    }
  }
  return prose;
}
