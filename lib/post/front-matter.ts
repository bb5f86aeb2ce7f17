import type { Heading, Paragraph, Root } from 'mdast';
import type { VFile } from 'vfile';
import { z } from 'zod';
import { readDate } from './days.ts';
import type { Matter } from './matter.ts';
import { reportError, reportWarning } from './report.ts';
import type { FrontMatter } from './schema.ts';
import type { Source } from '#lib/source/source.ts';
import { toText } from './text.ts';
import { readToml } from './toml.ts';
import { readYaml } from './yaml.ts';

const word = z
  .union([z.string(), z.number(), z.boolean()], { error: 'text' })
  .transform((value) => String(value).trim());
const text = word.nullish().transform((value) => value || null);
/** A list of words: Jekyll separates them with spaces, others with commas or as a YAML list. */
const words = z
  .preprocess(
    (value) => (typeof value === 'string' ? value.split(value.includes(',') ? ',' : /\s+/) : (value ?? [])),
    z.array(word, { error: 'a list of texts' }),
  )
  .transform((list) => list.filter(Boolean));
const author = z
  .union([word, z.array(word), z.object({ name: word }).transform(({ name }) => name)], { error: 'a name' })
  .nullish()
  .transform((value) => (Array.isArray(value) ? value.join(', ') : value) || null);

/**
 * Read a post's front matter, YAML or TOML; unknown keys are ignored. A report may have none, like a README: its title
 * is then the first `# heading`, or else the file name.
 */
export function readFrontMatter(tree: Root, file: VFile, source: Source): FrontMatter | null {
  const node = tree.children[0];
  if (node?.type === 'yaml') return withTitle(tree, file, readYaml(node, file, source));
  if (node?.type === 'toml') return withTitle(tree, file, readToml(node, file, source));
  return withTitle(tree, file, null);
}

function withTitle(tree: Root, file: VFile, matter: Matter | null): FrontMatter | null {
  const read = <Value>(key: string, as: z.ZodType<Value>) => readKey(key, as, matter, file);
  const date = read('date', text);
  const front = {
    date,
    day: readDay(date, matter, file),
    author: read('author', author) ?? read('authors', author),
    description: read('description', text) ?? read('summary', text) ?? read('excerpt', text),
    banner: read('banner', text) ?? read('image', text),
    tags: read('tags', words),
    categories: [...read('categories', words), ...read('category', words)],
    aliases: read('aliases', words),
    summaryBy: read('summaryBy', text),
  };
  const title = read('title', text) ?? titleElsewhere(tree, file, matter);
  return title === null ? null : { title, ...front };
}

/** Read one key. A value of the wrong type is reported and treated as missing. */
function readKey<Value>(key: string, as: z.ZodType<Value>, matter: Matter | null, file: VFile): Value {
  const data = matter?.data;
  const value: unknown =
    data && typeof data === 'object' && Object.hasOwn(data, key) ? Reflect.get(data, key) : undefined;
  const result = as.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const reason = `Unexpected ${describe(value, issue.path)} in \`${key}\`, expected ${issue.message}`;
    if (matter)
      reportError(file, { reason, place: matter.place([key, ...issue.path]), ruleId: 'front-matter-type' });
  }
  return as.parse(undefined);
}

function describe(value: unknown, path: readonly PropertyKey[]): string {
  for (const key of path)
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' && value !== null ? 'mapping' : `\`${String(value)}\``;
}

/** The day of the `date` key: an ISO date, or any form that a heading may use. */
function readDay(date: string | null, matter: Matter | null, file: VFile): string | null {
  if (date === null) return null;
  const day = readDate(date.toLowerCase(), null);
  if (day === null && matter) {
    const reason = `Unexpected date \`${date}\`, expected one such as \`2019-05-23T23:00:00-01:00\``;
    reportError(file, { reason, place: matter.place(['date']), ruleId: 'front-matter-date' });
  }
  return day;
}

/** Find a title when the front matter gives none, and warn about where it was found (`front-matter-title`). */
function titleElsewhere(tree: Root, file: VFile, matter: Matter | null): string | null {
  const heading = topHeading(tree);
  const title = heading ? toText(heading) : nameOf(file);
  if (!title) return null;
  const from = heading ? 'the heading' : 'the file’s name';
  if (matter) {
    const reason = `Unexpected front matter without \`title\`, expected \`title: ${title}\` as in ${from}`;
    reportWarning(file, { reason, place: matter.place([]), ruleId: 'front-matter-title' });
  } else {
    const reason = `Unexpected start of the file, expected front matter between lines of \`---\` with the title and the date; the title is \`${title}\`, as in ${from}`;
    const place = { line: 1, column: 1, offset: 0 };
    // Missing front matter is an error only in an empty file.
    const report = tree.children.length > 0 ? reportWarning : reportError;
    report(file, { reason, place, ruleId: 'front-matter-missing' });
  }
  return title;
}

/** The first `# heading` or `<h1>`, or else the only heading of the highest level. */
function topHeading({ children }: Root): Heading | Paragraph | null {
  const headings = children.filter((node) => node.type === 'heading').filter((node) => toText(node) !== '');
  const depth = Math.min(...headings.map((heading) => heading.depth));
  const [top, ...more] = headings.filter((heading) => heading.depth === depth);
  const title = children.find((node) => node.type === 'paragraph' && node.data?.isTitle);
  if (title?.type === 'paragraph' && depth > 1) return title;
  return top && (depth === 1 || (more.length === 0 && headings.length > 1)) ? top : null;
}

/** `2024-04-16-my_first-kubecon.md` → `my first kubecon`. */
const nameOf = ({ stem }: VFile) =>
  (stem ?? '')
    .replace(/^\d{4}-\d\d-\d\d-/, '')
    .replace(/[-_\s]+/g, ' ')
    .trim();
