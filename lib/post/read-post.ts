import type { VFile } from 'vfile';
import { readPlaylistUrl } from '#lib/video.ts';
import { anchorHeadings } from './anchors.ts';
import { decode, PROSE } from '#lib/source/decode.ts';
import { readDialects } from './dialects/marks.ts';
import { readFrontMatter } from './front-matter.ts';
import { cutDeep, tame } from './guard.ts';
import { linkAll } from './inline.ts';
import { collectLinks } from './links.ts';
import { readList } from './list/list.ts';
import { parseMarkdown } from './markdown.ts';
import { mend } from './dialects/mend.ts';
import { reveal } from './reveal.ts';
import type { Post } from './schema.ts';
import { readSections } from './sections.ts';

export interface PostOptions {
  /** Where the post was published; links without a host are resolved against it. */
  address: string | null;
  /** The conference's own heading over the session list, if it is not one of the usual ones. */
  listHeading: string | null;
}

/**
 * Read the Markdown file of a trip report into a post. Bad content never throws: every problem becomes a message on
 * `file`, where `fatal` marks an error. `file.value` is set to the decoded text that all positions refer to.
 */
export function readPost(file: VFile, { address, listHeading }: PostOptions): Post {
  const source = decode(file, PROSE);
  if (!source) return { ...nothing, tree: { type: 'root', children: [] } };
  const tree = parseMarkdown(tame(source, file));
  cutDeep(tree, file);
  readDialects(tree, source);
  linkAll(tree, source);
  mend(tree, file, source);
  anchorHeadings(tree, source);
  reveal(tree, file, source);
  const frontMatter = readFrontMatter(tree, file, source);
  const written = frontMatter?.day ?? null;
  const { anchor, days, missing, claimed } = readList(tree, file, { source, address, listHeading, written });
  const links = collectLinks(tree.children, address);
  return {
    frontMatter,
    sections: readSections(tree, source, address, claimed),
    listAnchor: anchor,
    days,
    missing,
    playlists: [...new Set(links.map(({ url }) => readPlaylistUrl(url)).filter((id) => id !== null))],
    tree,
  };
}

const nothing = { frontMatter: null, sections: [], listAnchor: null, days: [], missing: null, playlists: [] };
