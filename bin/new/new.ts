import { existsSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { VFile } from 'vfile';
import { ConferenceFile } from '#lib/catalogue/files.ts';
import { slugOfName } from '#lib/catalogue/names/slug.ts';
import { type Material, proposeConference } from '#lib/catalogue/proposal/propose.ts';
import { messagesOf } from '#lib/catalogue/messages.ts';
import type { Message } from '#lib/catalogue/schema.ts';
import { readPost } from '#lib/post/read-post.ts';
import { DATA } from '#lib/source/decode.ts';
import { formatOf } from '#lib/try/text-format.ts';
import { listOfTitles } from '#lib/try/titles.ts';
import { visible } from '#lib/wording/visible.ts';
import { check } from '#bin/check.ts';
import { daysOf } from '#bin/import/import-conference.ts';
import { importFile } from '#bin/import/import-file.ts';
import { errorsIn } from '#bin/import/import-messages.ts';
import { importTalks } from '#bin/import/import.ts';
import { alone } from '#bin/lock.ts';
import { permalinks } from '#bin/permalinks.ts';
import { printMessages, summarise } from '#bin/print-messages.ts';
import { readFile } from '#bin/read-file.ts';
import { DATA_FOLDER, readArgs, UsageError } from '#bin/usage.ts';
import { type Ask, FACT_OPTIONS, type Said, sayFacts, settleFacts } from './facts.ts';
import {
  errorsOfConference,
  errorsWith,
  hasConference,
  saveReport,
  textsOf,
  yamlWith,
} from './report-into.ts';

const HELP = `sessions new FILE [--name TEXT] [--days FIRST..LAST] [--zone ZONE] [--slug FOLDER] [--data DIR]: a report in, a catalogue out

FILE is a trip report in Markdown, or a list of talks: titles, one a line, or what else \`sessions import\` reads, such as a
playlist, a calendar, a schedule.
Makes the folder of its conference below DIR (by default the one that the variable DATA names, else data), with the report in it as it is, checks it and gives its talks
their addresses. The conference, its days and its time zone are proposed from the text: a terminal is asked, and Enter accepts;
elsewhere the options say what the text does not. A report of a conference that is there already is added to it.

  --address URL                   where the report was published, if it was
  --city TEXT, --country TEXT     where the conference was

Nothing is written where the report would be an error. Exit code 1 in that case.
`;

/** Stands for the conference of titles while they are read to find out which it is. */
const ANY = ConferenceFile.parse({
  name: 'Any',
  shortName: 'Any',
  days: ['2000-01-01'],
  timeZone: 'UTC',
  added: '2000-01-01',
  reports: {},
});

/** `sessions new`: make a conference of a report, or of a list of talks. Gives the exit code. */
export async function newConferenceOf(args: string[]): Promise<number> {
  const { values, positionals } = readArgs(args, {
    ...FACT_OPTIONS,
    address: { type: 'string' },
    data: { type: 'string', default: DATA_FOLDER },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const [path, ...more] = positionals;
  if (!path || more.length > 0)
    throw new UsageError(
      `Unexpected ${positionals.length} files, expected one: a trip report, or a list of talks (\`sessions new --help\` says more)`,
    );
  const dataDir = values.data.replace(/(?<=.)\/+$/, '');
  const isFirst = !existsSync(dataDir) || !existsSync(`${dataDir}/permalinks.yaml`);
  const added = isReport(path)
    ? await alone(dataDir, async () => addReport(path, dataDir, values))
    : await addList(path, dataDir, values);
  if (added === null) return 1;
  const addressed = await permalinks(['--data', dataDir, ...(isFirst ? ['--first'] : [])]);
  if (addressed !== 0) return addressed;
  // With warnings, but those of the new file alone.
  return check([added, '--data', dataDir]);
}

/** Whether a file is prose. Titles, line by line, and what programs write are lists of talks. */
function isReport(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory() || /\.csv$/i.test(path) || (stats?.size ?? 0) > DATA.bytes) return false;
  const text = String(readFile(path).value);
  if (text.trim() === '')
    throw new UsageError(`Unexpected empty file \`${path}\`, expected a trip report or a list of talks`);
  const isMarkdown = /\.(?:md|markdown)$/i.test(path) || formatOf(text) === 'report';
  return isMarkdown && listOfTitles(text) === null;
}

async function addReport(
  path: string,
  dataDir: string,
  said: Said & { address?: string | undefined },
): Promise<string | null> {
  const file = readFile(path);
  const text = String(file.value);
  const post = readPost(file, { address: null, listHeading: null });
  const unread = errorsIn(messagesOf(file));
  if (unread.length > 0) return refuse(unread, new Map([[file.path, text]]));
  if (said.address !== undefined && !(/^https?:/i.test(said.address) && URL.canParse(said.address)))
    throw new UsageError(
      `Unexpected address \`${said.address}\`, expected one such as \`https://example.org/report/\``,
    );
  const stem = file.stem ?? '';
  const proposal = proposeConference({ stem, post });
  const known = said.slug ?? proposal.slug;
  const isThere = known !== null && hasConference(dataDir, known);
  const facts = isThere ? null : await settle(said, { stem, post });
  const conference = facts?.slug ?? known ?? '';
  const report = {
    dataDir,
    conference,
    slug: slugOfName(stem.replace(/^\d{4}-\d\d-\d\d-/, '')),
    text,
    address: said.address ?? null,
  };
  const isNew = facts !== null && !hasConference(dataDir, conference);
  const unsound = isNew ? [] : errorsOfConference(report);
  if (unsound.length > 0) return refuse(unsound, textsOf(report));
  const yaml = yamlWith(report, isNew ? facts : null);
  const { errors, texts } = errorsWith(report, yaml);
  const written = `${dataDir}/${conference}/reports/${report.slug}.md`;
  // The report is not there yet: its author looks for the place in the file that was given.
  const shown = errors.map((error) => (error.file === written ? { ...error, file: path } : error));
  if (errors.length > 0) return refuse(shown, new Map([...texts, [path, text]]));
  saveReport(report, yaml);
  process.stdout.write(`${written} is there\n`);
  return written;
}

/** Print why nothing is written. */
function refuse(errors: Message[], texts: ReadonlyMap<string, string>): null {
  const sourceOf = (name: string) => texts.get(name);
  process.stderr.write(`${printMessages(errors, { sourceOf, colour: false })}\n`);
  process.stderr.write(
    `${summarise(errors, new Set(errors.map(({ file }) => file)).size)}: nothing is written\n`,
  );
  return null;
}

async function addList(path: string, dataDir: string, said: Said): Promise<string | null> {
  const days = said.days === undefined ? null : daysOf(said.days);
  let isOfNoDay = false;
  const { about, rows, files } = importFile(path, null, {
    timeZone: said.zone ?? null,
    days,
    facts: () => {
      isOfNoDay = true;
      return ANY;
    },
  });
  const unread = errorsIn(files.flatMap(messagesOf));
  if (unread.length > 0) return refuse(unread, new Map(files.map((file) => [file.path, String(file.value)])));
  const dates = isOfNoDay ? [] : [...new Set(rows.flatMap(({ date }) => date ?? []))].toSorted();
  const material = { ...about, days: about.days.length > 0 ? about.days : dates };
  const stem = new VFile({ path }).stem ?? '';
  const { name, slug, timeZone, ...facts } = await settle(said, { stem, post: null, about: material });
  const place = [
    ...(facts.city ? ['--city', facts.city] : []),
    ...(facts.country ? ['--country', facts.country] : []),
  ];
  const conference = [
    '--conference',
    slug,
    '--name',
    name,
    '--days',
    facts.days.join(','),
    '--time-zone',
    timeZone,
  ];
  const isNew = hasConference(dataDir, slug) ? [] : ['--new'];
  const imported = await importTalks([path, ...isNew, ...conference, ...place, '--data', dataDir]);
  return imported === 0 ? `${dataDir}/${slug}/playlist.csv` : null;
}

/** Propose, ask where somebody can answer, and say what was settled. */
async function settle(said: Said, material: Material) {
  const proposal = proposeConference(material);
  const terminal = process.stdin.isTTY
    ? createInterface({ input: process.stdin, output: process.stderr })
    : null;
  // Ctrl C and Ctrl D end the terminal, not the question.
  const ended = new Promise<never>((_, reject) =>
    terminal?.once('close', () => {
      reject(new UsageError('Unexpected end of the answers, expected all of them: nothing is written'));
    }),
  );
  ended.catch(() => null);
  const ask: Ask | null =
    terminal &&
    (async (question, proposed) => {
      const hint = proposed === null ? '' : ` [${visible(proposed)}]`;
      const answer = await Promise.race([ended, terminal.question(`${question}${hint}: `)]);
      return answer.trim() || (proposed ?? '');
    });
  try {
    const facts = await settleFacts(said, proposal, ask);
    process.stdout.write(`${visible(sayFacts(facts, proposal, said).replaceAll('\n', ' '))}\n`);
    return facts;
  } finally {
    terminal?.close();
  }
}
