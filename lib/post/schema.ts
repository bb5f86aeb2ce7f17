import type { Root, RootContent } from 'mdast';
import type { Position } from 'unist';
import { z } from 'zod';
import type { Problem } from '#lib/source/report.ts';
import type { Range } from '#lib/source/source.ts';

/** The report's front matter, read from YAML or TOML. Unknown keys are kept in the file and left alone here. */
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
  /** The link's text without Markdown; the address itself for a bare one. */
  text: string;
  position: Position;
  /** The block (paragraph, list item, table cell, …) that holds the link: the passage. */
  block: RootContent;
}

/** A heading and all up to the next heading of any depth; `anchor` is the one Hugo gives. */
export interface Section {
  heading: string;
  anchor: string;
  /** 1 to 6; 0 for what stands before the first heading, whose `heading` and `anchor` are empty. */
  level: number;
  position: Position;
  /** The blocks of the section, without its heading. */
  nodes: RootContent[];
  links: PostLink[];
}

/** One entry of the session list, flattened; `place` turns a range of its text into a position in the file. */
export interface PostEntry {
  /** The entry as it stands in the file. */
  raw: string;
  text: string;
  links: { range: [start: number, end: number]; url: string }[];
  position: Position;
  /** What the report says of the talk right below it, where a heading or a paragraph is the talk. */
  note: readonly RootContent[];
  /** True to the character where the text equals its source; else the position of the whole node. */
  place(range: Range): Position;
}

/** A day of the session list: its heading as written, read as far as it can be, and its entries in order. */
export interface PostDay {
  /** `null` where entries come before any day heading. */
  heading: string | null;
  /** What the heading says: 0 (Sunday) to 6, a date, the n-th day of the conference, or `05-21` of no known year. */
  says: { weekday: number } | { date: string } | { ordinal: number } | { monthDay: string } | null;
  /** The weekday and the day in the year that the heading says, which may disagree. */
  both: { weekday: number | null; monthDay: string | null };
  position: Position;
  entries: PostEntry[];
}

/** A trip report, read: the record that `readPost` returns. Messages are on the VFile. */
export interface Post {
  frontMatter: FrontMatter | null;
  /** In document order, the session list's own headings among them. */
  sections: Section[];
  /** Anchor of the heading over the session list, `null` where the post has none. */
  listAnchor: string | null;
  days: PostDay[];
  /** What to say where no talk was found and one is expected; `null` where there are some or it is said already. */
  missing: (Omit<Problem, 'place'> & { position: Position }) | null;
  /** Playlist ids linked anywhere in the post, first mention first, each once. */
  playlists: string[];
  /** The whole document, shortcodes and comments as nodes, for rendering. */
  tree: Root;
}
