import { describe, expect, test } from 'vitest';
import { summary } from '#lib/talk/case-table.ts';
import { entryFromLine } from '#lib/talk/entry-from-line.ts';
import { readEntries } from './read-entries.ts';

const readList = (lines: readonly string[]) =>
  readEntries(lines.map(entryFromLine)).map((reading) => summary(reading).replace('[session] ', ''));

const TALKS = [
  ['Pods in Depth', 'Ann Lee'],
  ['Why we cache', 'Bo Ray'],
  ['Small teams', 'Cy Day'],
  ['Big queues', 'Di Fox'],
  ['Nine Pods', 'Ed Gil'],
  ['Ten Pods', 'Flo Hart'],
];
const fill = (form: string, company: string) =>
  TALKS.map(([title = '', name = ''], at) =>
    form
      .replace('TITLE', title)
      .replace('NAME', name)
      .replace('COMPANY', at === 3 ? 'Umbrella' : company),
  );

describe('a company that most lines name is no conference', () => {
  test.each([
    ['TITLE - NAME, COMPANY', 'Acme'],
    ['TITLE - NAME, COMPANY', 'Red Hat'],
    ['TITLE - NAME, COMPANY', 'Goldman Sachs'],
    ['TITLE - NAME (COMPANY)', 'Acme'],
    ['TITLE - NAME - COMPANY', 'Acme'],
    ['TITLE | NAME | COMPANY', 'Acme'],
    ['TITLE by NAME (COMPANY)', 'American Express'],
    ['NAME, COMPANY - TITLE', 'Acme'],
  ])('%s, with %s', (form, company) => {
    expect(readList(fill(form, company))).toEqual(
      TALKS.map(([title, name], at) => `${title} :: ${name} @${at === 3 ? 'Umbrella' : company}`),
    );
  });

  test.each(['XConf', 'Cloud Summit', 'RustFest', 'Lambda Days'])('but %s is one', (conference) => {
    const lines = TALKS.map(([title, name]) => `${title} - ${name} | ${conference}`);
    expect(readList(lines)).toEqual(TALKS.map(([title, name]) => `${title} :: ${name}`));
  });
});
