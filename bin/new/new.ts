import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { VFile } from 'vfile';
import { slugOfName } from '#lib/catalogue/names/slug.ts';
import { type Material, proposeConference } from '#lib/catalogue/proposal/propose.ts';
import { readPost } from '#lib/post/read-post.ts';
import { visible } from '#lib/wording/visible.ts';
import { check } from '#bin/check.ts';
import { daysOf } from '#bin/import/import-conference.ts';
import { importFile } from '#bin/import/import-file.ts';
import { importTalks } from '#bin/import/import.ts';
import { alone } from '#bin/lock.ts';
import { permalinks } from '#bin/permalinks.ts';
import { printMessages, summarise } from '#bin/print-messages.ts';
import { readFile } from '#bin/read-file.ts';
import { readArgs, UsageError } from '#bin/usage.ts';
import { type Ask, FACT_OPTIONS, type Said, sayFacts, settleFacts } from './facts.ts';
import { errorsWith, hasConference, saveReport, yamlWith } from './report-into.ts';

const HELP = `sessions new FILE [--name TEXT] [--days FIRST..LAST] [--zone ZONE] [--slug FOLDER] [--data DIR]: a report in, a catalogue out

FILE is a trip report in Markdown, or a list of talks that \`sessions import\` reads: a playlist, a calendar, a schedule.
Makes the folder of its conference below DIR (data by default), with the report in it as it is, checks it and gives its talks
their addresses. The conference, its days and its time zone are proposed from the text: a terminal is asked, and Enter accepts;
elsewhere the options say what the text does not. A report of a conference that is there already is added to it.

  --address URL                   where the report was published, if it was
  --city TEXT, --country TEXT     where the conference was

Nothing is written where the report would be an error. Exit code 1 in that case.
`;

/** `sessions new`: make a conference of a report, or of a list of talks. Gives the exit code. */
export async function newConferenceOf(args: string[]): Promise<number> {
  const { values, positionals } = readArgs(args, {
    ...FACT_OPTIONS,
    address: { type: 'string' },
    data: { type: 'string', default: 'data' },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const [path, ...more] = positionals;
  if (!path || more.length > 0) throw new UsageError(`Unexpected ${positionals.length} files, expected one`);
  const dataDir = values.data.replace(/(?<=.)\/+$/, '');
  const isFirst = !existsSync(dataDir) || !existsSync(`${dataDir}/permalinks.yaml`);
  const made = /\.(?:md|markdown)$/i.test(path)
    ? await alone(dataDir, async () => addReport(path, dataDir, values))
    : await addList(path, dataDir, values);
  if (made !== 0) return made;
  const addressed = await permalinks(['--data', dataDir, ...(isFirst ? ['--first'] : [])]);
  if (addressed !== 0) return addressed;
  return check(['--data', dataDir, '--quiet']);
}

async function addReport(
  path: string,
  dataDir: string,
  said: Said & { address?: string | undefined },
): Promise<number> {
  const file = readFile(path);
  const post = readPost(new VFile({ path: file.path, value: file.value }), {
    address: null,
    listHeading: null,
  });
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
    text: String(file.value),
    address: said.address ?? null,
  };
  const isNew = facts !== null && !hasConference(dataDir, conference);
  const yaml = yamlWith(report, isNew ? facts : null);
  const { errors, texts } = errorsWith(report, yaml);
  if (errors.length > 0) {
    const sourceOf = (name: string) => texts.get(name);
    process.stderr.write(`${printMessages(errors, { sourceOf, colour: false })}\n`);
    process.stderr.write(`${summarise(errors, texts.size)}: nothing is written\n`);
    return 1;
  }
  saveReport(report, yaml);
  process.stdout.write(`${dataDir}/${conference}/reports/${report.slug}.md is there\n`);
  return 0;
}

async function addList(path: string, dataDir: string, said: Said): Promise<number> {
  const days = said.days === undefined ? null : daysOf(said.days);
  const { about, rows } = importFile(path, null, {
    timeZone: said.zone ?? null,
    days,
    facts: () => {
      throw new UsageError(
        `Unexpected \`${path}\`, expected \`sessions import\` to be told of its conference`,
      );
    },
  });
  const dates = [...new Set(rows.flatMap(({ date }) => date ?? []))].toSorted();
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
  return importTalks([path, ...isNew, ...conference, ...place, '--data', dataDir]);
}

/** Propose, ask where somebody can answer, and say what was settled. */
async function settle(said: Said, material: Material) {
  const proposal = proposeConference(material);
  const terminal = process.stdin.isTTY
    ? createInterface({ input: process.stdin, output: process.stderr })
    : null;
  const ask: Ask | null =
    terminal &&
    (async (question, proposed) => {
      const hint = proposed === null ? '' : ` [${visible(proposed)}]`;
      return (await terminal.question(`${question}${hint}: `)).trim() || (proposed ?? '');
    });
  try {
    const facts = await settleFacts(said, proposal, ask);
    process.stdout.write(`${visible(sayFacts(facts, proposal, said).replaceAll('\n', ' '))}\n`);
    return facts;
  } finally {
    terminal?.close();
  }
}
