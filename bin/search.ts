import { existsSync } from 'node:fs';
import { assemble } from '#lib/catalogue/assemble.ts';
import { readData } from '#lib/catalogue/load.ts';
import type { Talk } from '#lib/catalogue/schema.ts';
import { formatByline } from '#lib/wording/byline.ts';
import { FACETS, HAS } from '#lib/search/facets.ts';
import { buildIndex } from '#lib/search/index.ts';
import { passageOf, searchTalks } from '#lib/search/of-catalogue.ts';
import { excerpt } from '#lib/search/excerpt.ts';
import { highlight, type Span } from '#lib/search/highlight.ts';
import { type Reason, reasons } from '#lib/search/reason.ts';
import { withoutEach } from '#lib/search/operators/parse-search.ts';
import { search, type SearchResult } from '#lib/search/search.ts';
import { undatedAmong } from '#lib/search/undated.ts';
import { didYouMean } from '#lib/search/suggest.ts';
import { talks as collection } from '#lib/search/talks.ts';
import { permalink, talkPath } from '#lib/addresses.ts';
import { visible } from '#lib/wording/visible.ts';
import { count } from '#lib/wording/counts.ts';
import { listOr, partlyFound, undatedOf } from '#lib/wording/found.ts';
import type { UnknownValue } from '#lib/search/operators/unknown-values.ts';
import { DATA_FOLDER, readArgs, UsageError } from './usage.ts';

const HELP = `sessions search QUERY [--conference SLUG] [--limit N] [--exact] [--json] [--data DIR]: find talks as the search box does

The best come first, each with the reason: which word was found where, and whether exactly, as a beginning or
misspelt, and the line of the notes that matches. QUERY may hold "phrases", -words to leave out and
${FACETS.map(({ key }) => `${key}:`).join(' ')}
${HAS.map(({ name }) => `has:${name}`).join(' ')}; a query that begins with - goes after --. All conferences are
searched, or the one named; 10 talks are shown, or N.
--exact takes the words as they are typed; --json prints one object. Exit code 1 where nothing is found.
`;

/** `sessions search`: talks by relevance, with the reasons. Gives the exit code: 1 if nothing is found. */
export async function searchCommand(args: string[]): Promise<number> {
  const { values, positionals } = readArgs(args, {
    conference: { type: 'string' },
    limit: { type: 'string', default: '10' },
    exact: { type: 'boolean', default: false },
    json: { type: 'boolean' },
    data: { type: 'string', default: DATA_FOLDER },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const query = positionals.join(' ');
  if (query.trim() === '') throw new UsageError('Unexpected empty query, expected words to look for');
  const limit = Number(values.limit);
  if (!Number.isSafeInteger(limit) || limit < 1)
    throw new UsageError(`Unexpected limit \`${values.limit}\`, expected a number from 1`);
  const answer = find(query, values.data, values.conference ?? null, limit, values.exact);
  process.stdout.write(values.json ? `${JSON.stringify(answer, null, 2)}\n` : print(answer));
  return answer.found > 0 ? 0 : 1;
}

/** What `--json` prints. The fields are described in lib/search, from whose result they come. */
interface Answer {
  query: string;
  /** How many talks match; `hits` has at most as many as `--limit`. */
  found: number;
  close: { typed: string; used: string[] }[] | null;
  missing: string[];
  absent: string[];
  unknown: UnknownValue[];
  /** How many of those found have no known day, if a day was asked for. */
  undated: number;
  /** Where nothing is found: the query without each of its operators, and what that finds. */
  without: { text: string; found: number; undated: number }[];
  suggestion: string | null;
  explanation: string | null;
  hits: (Pick<Talk, 'slug' | 'title' | 'kind' | 'date' | 'conference' | 'speakers' | 'recordings'> & {
    url: string;
    score: number;
    reasons: Reason[];
    /** The line of the notes that matches, cut short, with the offsets of what matched. */
    quote: { text: string; marks: Span[] } | null;
  })[];
}

function find(
  query: string,
  dataDir: string,
  conference: string | null,
  limit: number,
  exact: boolean,
): Answer {
  if (!existsSync(dataDir))
    throw new UsageError(`Unexpected folder \`${dataDir}\`, expected one that exists`);
  const catalogue = assemble(readData(dataDir));
  const known = catalogue.conferences.map(({ slug }) => `\`${slug}\``);
  if (conference !== null && !known.includes(`\`${conference}\``))
    throw new UsageError(`Unexpected conference \`${conference}\`, expected one of ${known.join(', ')}`);
  const talks = catalogue.talks.filter((talk) => conference === null || talk.conference === conference);
  const index = buildIndex(searchTalks(talks, catalogue), collection);
  const result = search(index, query, { limit, exact });
  const { rows, close, missing, absent, unknown, explanation, hits, marks, clauses } = result;
  const undatedIn = (some: SearchResult) => undatedAmong(some, (row) => talks[row]?.date);
  return {
    query,
    found: rows.length,
    close,
    missing,
    absent,
    unknown,
    undated: undatedIn(result),
    without: (rows.length > 0 ? [] : withoutEach(query, clauses)).flatMap(({ text }) => {
      const other = search(index, text, { exact });
      // The day that was asked for is what is told of.
      const undated = undatedIn({ ...other, clauses });
      return other.rows.length > 0 ? { text, found: other.rows.length, undated } : [];
    }),
    suggestion: didYouMean(index, query, result),
    explanation,
    hits: hits.flatMap(({ row, score }) => {
      const talk = talks[row];
      if (!talk) return [];
      const { slug, title, kind, date, conference, speakers, recordings } = talk;
      const why = reasons(index, row, marks).filter((reason) => reason !== null);
      const url = permalink(talkPath(slug));
      const line = excerpt(passageOf(talk), marks, 'notes');
      const quote = line === null ? null : { text: line, marks: highlight(line, marks, 'notes') };
      return { slug, title, kind, date, conference, speakers, recordings, url, score, reasons: why, quote };
    }),
  };
}

const quoted = (texts: readonly string[]) => texts.map((text) => `“${text}”`).join(', ');

function print({
  query,
  found,
  close,
  missing,
  absent,
  unknown,
  undated,
  without,
  suggestion,
  explanation,
  hits,
}: Answer): string {
  const remarks = [
    found === 0 && `Nothing matches “${query}”.`,
    close &&
      `Nothing matches ${quoted(close.map(({ typed }) => typed))} exactly. Showing close matches for ${quoted(close.flatMap(({ used }) => used))}.`,
    ...unknown.map(
      ({ operator, value, near }) =>
        `There is no ${operator} “${value}”.${near.length > 0 ? ` Did you mean ${listOr(near.map((one) => `“${one.value}”`))}?` : ''}`,
    ),
    missing.length > 0 && [partlyFound('talk', absent), undatedOf(undated, found)].join(' ').trim(),
    ...without.map(({ text, found, undated }) =>
      `“${text}” finds ${count(found, 'talk')}. ${undatedOf(undated, found)}`.trim(),
    ),
    suggestion && `Did you mean “${suggestion}”?`,
    explanation && `${explanation}.`,
  ].filter((line) => typeof line === 'string');
  const list = hits.map((hit, at) => {
    const facts = [hit.kind, hit.date ?? 'day not known', hit.conference].join(' · ');
    const lines = [
      `${at + 1}. ${hit.title}`,
      ...[
        formatByline(hit.speakers),
        facts,
        hit.url,
        hit.reasons.map(sayReason).join('; '),
        sayQuote(hit.quote),
      ]
        .filter((line) => line !== '')
        .map((line) => `   ${line}`),
    ];
    return lines.join('\n');
  });
  const shown = hits.length < found ? `${hits.length} of ${count(found, 'talk')}` : count(found, 'talk');
  return `${[remarks.join('\n'), ...list, shown]
    .filter((part) => part !== '')
    .map((part) => part.split('\n').map(visible).join('\n'))
    .join('\n\n')}\n`;
}

/** The line of the notes, with what matched between asterisks. */
function sayQuote(quote: Answer['hits'][number]['quote']): string {
  if (!quote) return '';
  let at = 0;
  let said = 'In the notes: ';
  for (const [start, end] of quote.marks) {
    said += `${quote.text.slice(at, start)}*${quote.text.slice(start, end)}*`;
    at = end;
  }
  return said + quote.text.slice(at);
}

const HOW = { exact: 'as typed', prefix: 'begun', misspelt: 'misspelt' } as const;

const sayReason = ({ typed, how, used, field }: Reason) => `${typed}: “${used}” in ${field}, ${HOW[how]}`;
