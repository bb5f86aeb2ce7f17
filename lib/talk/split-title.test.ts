import { describe, expect, test } from 'vitest';
import { cases, read, summary } from './case-table.ts';

const readAs = (line: string) => summary(read(line)).replace('[session] ', '');

describe('of several marks, the one before what looks most like speakers divides an entry', () => {
  const table = `
Pods - Why We Cache - Ann Lee, Acme
  [session] Pods - Why We Cache :: Ann Lee @Acme
Pods: Why We Cache - Ann Lee, Acme
  [session] Pods: Why We Cache :: Ann Lee @Acme
Pods | Why We Cache | Ann Lee, Acme
  [session] Pods | Why We Cache :: Ann Lee @Acme
Pods by Design by Ann Lee, Acme
  [session] Pods by Design :: Ann Lee @Acme
Pods - by Design by Ann Lee, Acme
  [session] Pods - by Design :: Ann Lee @Acme
Pods (and Tents) - Ann Lee, Acme
  [session] Pods (and Tents) :: Ann Lee @Acme
Pods-in-Depth - Ann Lee, Acme
  [session] Pods-in-Depth :: Ann Lee @Acme
Pods—Ann Lee, Acme
  [session] Pods :: Ann Lee @Acme
Pods- Ann Lee, Acme
  [session] Pods :: Ann Lee @Acme
Pods -Ann Lee, Acme
  [session] Pods :: Ann Lee @Acme
Pods --- Ann Lee, Acme
  [session] Pods :: Ann Lee @Acme
"Pods"- Ann Lee, Acme
  [session] "Pods" :: Ann Lee @Acme
Pods ‒ Ann Lee, Acme
  [session] Pods :: Ann Lee @Acme
Pods − Ann Lee, Acme
  [session] Pods :: Ann Lee @Acme
Pods and Cac... Ann Lee, Acme
  [session] Pods and Cac... :: Ann Lee @Acme
Pods and Cac…Ann Lee, Acme
  [session] Pods and Cac… :: Ann Lee @Acme
Pods presented by Ann Lee, Acme
  [session] Pods :: Ann Lee @Acme
Pods, Hosted by Ann Lee, Acme
  [session] Pods :: Ann Lee @Acme
Pods: Ann Lee, Acme & Bo Ray, Google
  [session] Pods :: Ann Lee @Acme ; Bo Ray @Google
Why Pods? Ann Lee, Acme & Bo Ray, Google
  [session] Why Pods? :: Ann Lee @Acme ; Bo Ray @Google
Why Pods! Ann Lee & Bo Ray
  [session] Why Pods! :: Ann Lee ; Bo Ray
Pods (Ann Lee, Acme)
  [session] Pods :: Ann Lee @Acme
Pods (hosted by Ann Lee, Acme)
  [session] Pods :: Ann Lee @Acme
Pods (a talk by Ann Lee, Acme)
  [session] Pods :: Ann Lee @Acme
Pods (and Tents) by Ann Lee (Acme)
  [session] Pods (and Tents) :: Ann Lee @Acme
`;
  test.each(cases(table))('%s', (line, expected) => {
    expect(summary(read(line))).toBe(expected);
  });
});

test.each([
  'Pods: Ann Lee',
  'Why Pods? Ann Lee',
  'Pods - why we cache',
  'Pods - Precision and Efficiency in Operations',
  'Pods | Tents',
  'Pods by Design',
  'Pods (and Tents)',
  'Ohayō Pods (おはよう Pods)',
  'Pods (Ann Lee, Acme) again',
  'Pods: Scaling Up, Acme',
  'Pods-Ann Lee',
])('“%s” names nobody', (line) => {
  expect(readAs(line)).toBe(`${line} :: nobody`);
});

describe('a link around the title tells where it ends', () => {
  const url = 'https://youtu.be/hGqEMDRgJw8';
  test.each([
    [`[Pods](${url}) Ann Lee, Acme`, 'Pods :: Ann Lee @Acme'],
    [`[Pods](${url}), Ann Lee, Acme`, 'Pods :: Ann Lee @Acme'],
    [`[Pods](${url}): Ann Lee`, 'Pods :: Ann Lee'],
    [`[Pods](${url}) by Ann Lee`, 'Pods :: Ann Lee'],
    [`[Pods](${url}) (Ann Lee, Acme)`, 'Pods :: Ann Lee @Acme'],
    [`[Pods - Why We Cache](${url}) - Ann Lee, Acme`, 'Pods - Why We Cache :: Ann Lee @Acme'],
    [`[Pods - Ann Lee, Acme](${url})`, 'Pods :: Ann Lee @Acme'],
    [`Ann Lee, Acme - [Pods](${url})`, 'Pods :: Ann Lee @Acme'],
    [`by Ann Lee: [Pods](${url})`, 'Pods :: Ann Lee'],
    [`Ann Lee: [Pods](${url}) - really good`, 'Pods :: Ann Lee'],
    [`Here is [Pods](${url}) - Ann Lee, Acme`, 'Pods :: Ann Lee @Acme'],
    [`[Pods](${url}) by Ann Lee - really good`, 'Pods :: Ann Lee'],
    [`[Pods](${url}) by Ann Lee. I liked it.`, 'Pods :: Ann Lee'],
    [`[Pods](${url}) - really good`, 'Pods :: nobody'],
    [`[Pods](${url}): a must, by all means`, 'Pods :: nobody'],
  ])('%s', (line, expected) => {
    expect(readAs(`- ${line}`)).toBe(expected);
  });

  test.each([
    [`- [Pods](${url}) - really good`, 'really good'],
    [`- [Pods](${url}) by Ann Lee, Acme - really good`, '- really good'],
    [`- Here is [Pods](${url})`, 'Here is'],
  ])('what is said besides is told as unread: %s', (line, words) => {
    const message = read(line).messages.find(({ ruleId }) => ruleId === 'byline-unread');
    expect(message?.reason).toContain(`\`${words}\``);
  });
});

describe('the sentence that names the speakers ends before what is said of the talk', () => {
  test.each([
    ['Pods (Ann Lee, Acme). One of the best.', 'Pods :: Ann Lee @Acme'],
    ['Pods (and Tents). One of the best.', 'Pods (and Tents). One of the best. :: nobody'],
    ['Pods. One of the best.', 'Pods. One of the best. :: nobody'],
  ])('%s', (line, expected) => {
    expect(readAs(line)).toBe(expected);
  });
});

describe('a collective is nobody, and no part of the title', () => {
  test.each([
    ['Lightning Round by Various Presenters', 'Lightning Round'],
    ['Lightning Round - Everybody', 'Lightning Round'],
    ['Lightning Round | TBA', 'Lightning Round'],
    ['Lightning Round / The Community', 'Lightning Round'],
  ])('%s', (line, title) => {
    expect(readAs(line)).toBe(`${title} :: nobody`);
  });

  test.each(['Pods for Everybody', 'Everybody', 'Questions from the Audience', 'Panelists'])(
    'but not in “%s”',
    (line) => {
      expect(readAs(line)).toBe(`${line} :: nobody`);
    },
  );
});

test('an entry with very many marks is read at both of its ends', () => {
  const middle = Array.from({ length: 40 }, (_, at) => `part ${at}`).join(' - ');
  expect(readAs(`Pods - ${middle} - Ann Lee, Acme`)).toBe(`Pods - ${middle} :: Ann Lee @Acme`);
});
