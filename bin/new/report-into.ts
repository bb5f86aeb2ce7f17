import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, stringify } from 'yaml';
import { assemble } from '#lib/catalogue/assemble.ts';
import { ConferenceFile } from '#lib/catalogue/files.ts';
import { readData } from '#lib/catalogue/load.ts';
import type { Message } from '#lib/catalogue/schema.ts';
import { UsageError } from '#bin/usage.ts';
import { makeFolder, writeFolder, writeWhole } from '#bin/write-whole.ts';
import type { Facts } from './facts.ts';

/** A report that is to come into a data folder. */
export interface NewReport {
  dataDir: string;
  conference: string;
  /** The last part of its address. */
  slug: string;
  text: string;
  /** Where it was published; `null` if nowhere else. */
  address: string | null;
}

const pathOf = ({ dataDir, conference, slug }: NewReport) =>
  join(dataDir, conference, 'reports', `${slug}.md`);

export const hasConference = (dataDir: string, slug: string): boolean =>
  existsSync(join(dataDir, slug, 'conference.yaml'));

/** The text of `conference.yaml` with the report in it: a new one of these facts, or that which is there. */
export function yamlWith(report: NewReport, facts: Facts | null): string {
  const { dataDir, conference, slug, address } = report;
  if (!facts) {
    const document = parseDocument(readFileSync(join(dataDir, conference, 'conference.yaml'), 'utf8'));
    if (document.hasIn(['reports', slug]) || existsSync(pathOf(report)))
      throw new UsageError(
        `Unexpected report \`${slug}\`, expected one that is not there yet: change \`${pathOf(report)}\` and check it, or give this file another name`,
      );
    document.setIn(['reports', slug], address);
    return document.toString({ lineWidth: 0 });
  }
  const { name, days, timeZone, city, country } = facts;
  const written = {
    name,
    shortName: name,
    ...(city && { city }),
    ...(country && { country }),
    days,
    timeZone,
    added: new Date().toISOString().slice(0, 10),
    reports: { [slug]: address },
  };
  const checked = ConferenceFile.safeParse(written);
  if (checked.success) return stringify(written, { lineWidth: 0 });
  const [issue] = checked.error.issues;
  throw new UsageError(`Unexpected \`${issue?.path.join('.')}\` of the conference: ${issue?.message}`);
}

/** The errors in the `conference.yaml` that is there: a report is not added to what cannot be read. */
export function errorsOfConference({ dataDir, conference }: NewReport): Message[] {
  const path = join(dataDir, conference, 'conference.yaml');
  return assemble(readData(dataDir)).messages.filter(
    ({ severity, file }) => severity === 'error' && file === path,
  );
}

/** The text of the `conference.yaml` that is there, by its path. */
export function textsOf({ dataDir, conference }: NewReport): Map<string, string> {
  const path = join(dataDir, conference, 'conference.yaml');
  return new Map([[path, readFileSync(path, 'utf8')]]);
}

/** The errors that the data would have with the report in addition to those that they have, and the texts these are in. */
export function errorsWith(
  report: NewReport,
  yaml: string,
): { errors: Message[]; texts: Map<string, string> } {
  const { dataDir, conference, slug, text } = report;
  const texts = new Map([
    [join(dataDir, conference, 'conference.yaml'), yaml],
    [join(dataDir, conference, 'reports', `${slug}.md`), text],
  ]);
  const errorsOf = (overrides: Map<string, string>) =>
    assemble(readData(dataDir, overrides)).messages.filter(({ severity }) => severity === 'error');
  const known = new Set(errorsOf(new Map()).map(({ file, reason }) => `${file} ${reason}`));
  return { errors: errorsOf(texts).filter(({ file, reason }) => !known.has(`${file} ${reason}`)), texts };
}

/** Write the report and what names it; either both or nothing. */
export function saveReport({ dataDir, conference, slug, text }: NewReport, yaml: string): void {
  const folder = join(dataDir, conference);
  const path = join(folder, 'reports', `${slug}.md`);
  makeFolder(dataDir);
  if (!existsSync(folder)) {
    writeFolder(folder, { 'conference.yaml': yaml, [join('reports', `${slug}.md`)]: text });
    return;
  }
  makeFolder(join(folder, 'reports'));
  writeWhole(path, text);
  try {
    writeWhole(join(folder, 'conference.yaml'), yaml);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
}
