import { VFile } from 'vfile';
import { assemble } from '#lib/catalogue/assemble.ts';
import { messagesOf } from '#lib/catalogue/messages.ts';
import type { Catalogue, Message } from '#lib/catalogue/schema.ts';
import { type Imported, newImport, NOTHING_SAID } from '#lib/import/imported.ts';
import { withoutLongCells } from '#lib/import/long-cells.ts';
import { mergeRows } from '#lib/import/merge-rows.ts';
import { type NoTalk, withoutNoTalks } from '#lib/import/no-talks.ts';
import { READERS } from '#lib/import/readers.ts';
import { sourceName } from '#lib/import/source-note.ts';
import { formatPlaylist } from '#lib/playlist/format-playlist.ts';
import { readPlaylist } from '#lib/playlist/read-playlist.ts';
import { readPost } from '#lib/post/read-post.ts';
import { decode, DATA } from '#lib/source/decode.ts';
import { checked, isAddress, placeholder, reportSlug, settle, sourcesOf } from './facts.ts';
import { parsePost } from './parse-report.ts';
import { propose } from './propose.ts';
import { type ReadText, TEXT, type TextToRead } from './protocol.ts';
import { leftOutOfImport, leftOutOfReport, sectionsOf, talksOf } from './shown.ts';
import { formatOf, type TextFormat } from './text-format.ts';
import { listOfTitles, moveToTitles } from './titles.ts';

/** A text that was read: what is shown of it, and what its files are made from. */
export interface Reading {
  shown: ReadText;
  catalogue: Catalogue;
  /** The report itself, or the playlist that was made of the text; the name is that within the conference's folder. */
  source: { name: string; text: string; report: { slug: string; url: string } | null };
}

const PLAYLIST = 'playlist.csv';
const NOTHING_IMPORTED = { about: NOTHING_SAID, dates: [] };

/**
 * Read a text with the code of `sessions parse`, `import` and `check`, and make a catalogue of it as if it were the only
 * text of a data folder. Like that code it does not throw, whatever the text is.
 */
export function readText(asked: TextToRead): Reading {
  const format = formatOf(asked.text);
  if (format !== 'report') return readForeign(asked, format);
  const { text, fileName, settings, around } = asked;
  const file = new VFile({ path: TEXT, value: text });
  const address = settings.address !== null && isAddress(settings.address) ? settings.address : null;
  const post = readPost(file, { address, listHeading: null });
  const parsed = parsePost(file, post, address);
  const titles = parsed.talks.length === 0 ? listOfTitles(text) : null;
  if (titles !== null) return readForeign({ ...asked, text: titles }, 'titles', text);

  const { facts, refused } = settle(propose({ ...NOTHING_IMPORTED, text, fileName, post }, around), settings);
  const slug = reportSlug(post.frontMatter?.title ?? null, asked.fileName);
  const url = address ?? placeholder(slug);
  const catalogue = assemble(sourcesOf(facts, { report: { slug, url, added: null, file, post } }));
  const { messages } = parsed;
  return {
    shown: {
      format,
      messages,
      more: beyond(messages, catalogue.messages),
      conference: facts,
      refused,
      talks: talksOf(catalogue, TEXT),
      sections: sectionsOf(catalogue),
      leftOut: leftOutOfReport(messages, text),
    },
    catalogue,
    source: { name: `reports/${slug}.md`, text, report: { slug, url } },
  };
}

/** Read what is no report: rows of a playlist are made of it, and the catalogue of these. */
function readForeign(asked: TextToRead, format: Exclude<TextFormat, 'report'>, pasted = asked.text): Reading {
  const { settings, around, text, fileName } = asked;
  const file = new VFile({ path: TEXT, value: text });
  const { imported, noTalks } = readRows(file, format, pasted, asked);
  const dates = [...new Set(imported.rows.flatMap(({ date }) => date ?? []))].toSorted();
  const { facts, refused } = settle(
    propose({ text: pasted, fileName, post: null, about: imported.about, dates }, around),
    settings,
  );
  const merged = mergeRows([], imported.rows, {
    source: sourceName(fileName ?? 'pasted'),
    names: [facts.name, facts.shortName],
  });
  const csv = formatPlaylist(merged.rows);
  const playlist = new VFile({ path: PLAYLIST, value: csv });
  const rows = readPlaylist(playlist);
  const catalogue = assemble(sourcesOf(facts, { playlist: { file: playlist, rows } }));
  if (format === 'titles') moveToTitles(file, pasted);
  return {
    shown: {
      format,
      messages: messagesOf(file),
      more: catalogue.messages,
      conference: facts,
      refused,
      talks: talksOf(catalogue, TEXT),
      sections: [],
      leftOut: leftOutOfImport(imported, noTalks),
    },
    catalogue,
    source: { name: PLAYLIST, text: csv, report: null },
  };
}

/** The rows of a text in a format of `sessions import`, without breaks and the like. */
function readRows(
  file: VFile,
  format: Exclude<TextFormat, 'report'>,
  pasted: string,
  { settings, around, fileName }: TextToRead,
): { imported: Imported; noTalks: NoTalk[] } {
  const source = format === 'titles' ? String(file.value) : decode(file, DATA)?.text;
  if (source === undefined) return { imported: newImport(), noTalks: [] };
  const known = {
    timeZone: settings.timeZone,
    days: null,
    facts: () =>
      checked(
        settle(propose({ ...NOTHING_IMPORTED, text: pasted, fileName, post: null }, around), settings).facts,
      ),
  };
  const read = READERS[format === 'titles' ? 'markdown' : format](source, file, known);
  const { rows, noTalks } = withoutNoTalks(read.rows);
  const name = read.about.name ?? (fileName === null ? null : fileName.replace(/\.\w+$/, ''));
  return {
    imported: { ...read, rows: withoutLongCells(rows, file), about: { ...read.about, name } },
    noTalks,
  };
}

/** The messages that say something else than any of the known ones, or say it elsewhere. */
function beyond(known: readonly Message[], all: readonly Message[]): Message[] {
  const keys = new Set(known.map(keyOf));
  return all.filter((message) => !keys.has(keyOf(message)));
}

const keyOf = ({ place, ruleId, reason }: Message) => JSON.stringify([place, ruleId, reason]);
