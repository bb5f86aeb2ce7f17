import type { Root, RootContent } from 'mdast';
import type { Position } from 'unist';
import { z } from 'zod';
import type { Problem } from '#lib/source/report.ts';
import type { Range } from '#lib/source/source.ts';

/** The front matter of a report, YAML or TOML. Unknown keys are ignored. */
export const FrontMatter = z.object({
  title: z.string().min(1),
  date: z.string().nullable().describe('As written, for instance 2019-05-23T23:00:00-01:00'),
  day: z.iso.date().nullable().describe("The calendar day of `date` in the date's own offset"),
  author: z.string().nullable(),
  description: z.string().nullable(),
  banner: z.string().nullable(),
  tags: z.array(z.string()),
  categories: z.array(z.string()),
  aliases: z.array(z.string()),
  summaryBy: z
    .string()
    .nullable()
    .describe("Who wrote the sections' text, where it is a summary and not the author's own words"),
});
export type FrontMatter = z.infer<typeof FrontMatter>;

/** A link of a post, resolved against the post's address, with the block that holds it. */
export interface PostLink {
  url: string;
  /** The link's text without Markdown, or the address itself for a bare link. */
  text: string;
  position: Position;
  /** The block (paragraph, list item, table cell, …) that holds the link: the passage. */
  block: RootContent;
}

/** A heading and everything up to the next heading of any level; `anchor` is the one Hugo gives it. */
export interface Section {
  heading: string;
  anchor: string;
  /** 1 to 6, or 0 for the text before the first heading, whose `heading` and `anchor` are empty. */
  level: number;
  position: Position;
  /** The blocks of the section, without its heading. */
  nodes: RootContent[];
  links: PostLink[];
}

/** One entry of the session list as plain text; `place` turns a range of `text` into a position in the file. */
export interface PostEntry {
  /** The Markdown of the entry. */
  raw: string;
  text: string;
  links: { range: [start: number, end: number]; url: string }[];
  /** Where the speakers stand, if the report sets them apart from the title. */
  byline?: [start: number, end: number];
  position: Position;
  /** What the report says about the talk directly below it, if the talk is a heading or a paragraph. */
  note: readonly RootContent[];
  /** Exact where the text equals its source, else the position of the whole node. */
  place(range: Range): Position;
}

/** A day of the session list: its heading as written, what could be read from it, and its entries in order. */
export interface PostDay {
  /** `null` for entries before the first day heading. */
  heading: string | null;
  /**
   * What the heading says: a weekday from 0 (Sunday) to 6, a date, the n-th day of the conference, or `05-21` without a
   * year.
   */
  says: { weekday: number } | { date: string } | { ordinal: number } | { monthDay: string } | null;
  /** The weekday and the `MM-DD` in the heading, which may contradict each other. */
  both: { weekday: number | null; monthDay: string | null };
  position: Position;
  entries: PostEntry[];
}

/** A trip report as `readPost` returns it. Messages are on the VFile. */
export interface Post {
  frontMatter: FrontMatter | null;
  /** In document order, including the headings of the session list. */
  sections: Section[];
  /** Anchor of the heading over the session list, or `null`. */
  listAnchor: string | null;
  days: PostDay[];
  /**
   * The message for a report in which no talk was found; `null` if there are talks or the problem is reported already.
   */
  missing: (Omit<Problem, 'place'> & { position: Position }) | null;
  /** Ids of the playlists linked anywhere in the post, each once, in order of first mention. */
  playlists: string[];
  /** The whole document for rendering, with shortcodes and comments as nodes. */
  tree: Root;
}
