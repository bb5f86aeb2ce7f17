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

test('what follows a single speaker elsewhere in the list is a company, even if it looks like a name', () => {
  const list = [
    'Pods in Depth - Ann Lee, Wolf Kern',
    'Why we cache - Bo Ray, Wolf Kern',
    'Small teams - Cy Day, Wolf Kern & Di Fox, Peter Hahn',
    'Big queues - Ed Gil, Peter Hahn',
    'Nine Pods - Flo Hart, Wolf Kern, Gus Ott, Peter Hahn',
  ];
  expect(readList(list)).toEqual([
    'Pods in Depth :: Ann Lee @Wolf Kern',
    'Why we cache :: Bo Ray @Wolf Kern',
    'Small teams :: Cy Day @Wolf Kern ; Di Fox @Peter Hahn',
    'Big queues :: Ed Gil @Peter Hahn',
    'Nine Pods :: Flo Hart @Wolf Kern ; Gus Ott @Peter Hahn',
  ]);
});

test('who speaks elsewhere in the list is not the company of another speaker', () => {
  const list = [
    'Pods in Depth - Ann Lee, Acme',
    'Why we cache - Bo Ray, Umbrella Inc.',
    'Small teams - Cy Day, Google',
    'Big queues - Bo Ray & Cy Day, Google',
    'Nine Pods - Ann Lee, Bo Ray',
  ];
  expect(readList(list).at(-1)).toBe('Nine Pods :: Ann Lee ; Bo Ray');
});

describe('companies that look like names', () => {
  test.each([
    ['Ann Lee, John Deere & Bo Ray, Jane Street', 'Ann Lee @John Deere ; Bo Ray @Jane Street'],
    ['Ann Lee & Bo Ray, Northrop Grumman', 'Ann Lee @Northrop Grumman ; Bo Ray @Northrop Grumman'],
    ['Ann Lee, Booz Allen; Bo Ray, American Express', 'Ann Lee @Booz Allen ; Bo Ray @American Express'],
    ['Ann Lee (Morgan Stanley), Bo Ray (Red Hat)', 'Ann Lee @Morgan Stanley ; Bo Ray @Red Hat'],
  ])('%s', (byline, speakers) => {
    expect(readList([`Pods - ${byline}`])).toEqual([`Pods :: ${speakers}`]);
  });
});
