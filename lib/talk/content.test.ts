import { expect, test } from 'vitest';
import { contentOf, isLabel, wordsOf } from './content.ts';
import { entryFromLine } from './entry-from-line.ts';

const words = (line: string) => {
  const { text, range } = contentOf(entryFromLine(line));
  return text.slice(...range);
};

test.each([
  ['Pods (Any Skill Level)', 'Pods'],
  ['Pods (Slides Attached) (Intermediate Skill Level)', 'Pods'],
  ['Pods [00:32:55]', 'Pods'],
  ['Pods (45 min)', 'Pods'],
  ['Pods (45m).', 'Pods'],
  ['Pods (1 hour)', 'Pods'],
  ['Pods (2019)', 'Pods'],
  ['Pods [XConf 2024]', 'Pods'],
  ['Pods (SOLD OUT)', 'Pods'],
  ['Pods | SEPARATE REGISTRATION REQUIRED', 'Pods'],
  ['Pods - ALL ACCESS PASS REQUIRED!', 'Pods'],
  ['Pods - Slides', 'Pods'],
  ['Pods | Video | Slides', 'Pods'],
  ['Pods / Transcript.', 'Pods'],
  ['Pods - Ann Lee (Acme) #k8s', 'Pods - Ann Lee (Acme)'],
  ['09:20 - Pods', 'Pods'],
  ['9.20: Pods', 'Pods'],
  ['11:15am – 11:50am: Pods', 'Pods'],
  ['TALK | Pods', 'Pods'],
  ['SESSIONS | Pods', 'Pods'],
  ['CANCELED: Pods', 'Pods'],
  ['🚨 Pods', 'Pods'],
  ['👩‍🚀 🇩🇪 Pods', 'Pods'],
  ['[SOLD OUT] Pods', 'Pods'],
  ['(2019): Pods', 'Pods'],
  ['XConf 2014 - Pods', 'Pods'],
  ['Pods | XConf 2024', 'Pods'],
  ['Pods at XConf 2024', 'Pods'],
  ['Cloud Native Theater | Pods', 'Pods'],
  ['Cloud Native Theater | Istio Day: Pods', 'Pods'],
  ['| Pods |', 'Pods'],
  ['→ Pods ·', 'Pods'],
])('of “%s” the words are “%s”', (line, expected) => {
  expect(words(line)).toBe(expected);
});

test.each([
  'Pods (Acme)',
  'Pods [again]',
  'Pods in 2019',
  'Pods | What is AI',
  'PODS ARE REQUIRED READING FOR ALL OF US TODAY AND TOMORROW',
  'Talk | Pods',
  'Slides of Pods',
  'My Slides',
  'Pods #k8s',
  '45 min',
  '[SOLD OUT]',
  '(2019)',
  '🚨',
  'XConf 2014',
  'Istio Day: Pods',
  'Required: Pods',
  '9 lives of Pods',
])('“%s” is words from end to end', (line) => {
  expect(words(line)).toBe(line);
});

test.each([
  'Video',
  'slides',
  '[slides]',
  'Watch here:',
  'Recording!',
  'https://a.b/c',
  'www.a.b',
  'youtu.be/abc',
])('“%s” says only where a link leads', (text) => {
  expect(isLabel(text)).toBe(true);
});

test.each(['Pods', 'Video of Pods', 'see https://a.b', 'a youtu.be/abc', ''])(
  '“%s” says more, or nothing',
  (text) => {
    expect(isLabel(text)).toBe(false);
  },
);

test('labels of links go, with the brackets and the mark that they leave empty', () => {
  expect(words('- Pods - Ann Lee ([video](a), [slides](b))')).toBe('Pods - Ann Lee');
  expect(words('- Pods - Ann Lee [video](a).')).toBe('Pods - Ann Lee');
  expect(words('- [slides](a) Pods')).toBe('Pods');
  expect(words('- Pods [not a link] - Ann Lee')).toBe('Pods [not a link] - Ann Lee');
});

const title = (line: string) => {
  const { text, titleLink } = wordsOf(entryFromLine(line));
  return titleLink && text.slice(...titleLink);
};

test('the title is the link to a video, or the first that reads as one', () => {
  expect(title('- [Pods](https://a.b) [Tents](https://youtu.be/hGqEMDRgJw8)')).toBe('Tents');
  expect(title('- [Pods](https://a.b) [Tents](https://c.d)')).toBe('Pods');
  expect(title('- [Pods](https://a.b) [video](https://youtu.be/hGqEMDRgJw8)')).toBe('Pods');
  expect(title('- Seven Pods by [Ann Lee](https://a.b)')).toBeNull();
  expect(title('- [Ann Lee](https://a.b)')).toBe('Ann Lee');
  expect(title('- [video](https://youtu.be/hGqEMDRgJw8)')).toBeNull();
});

test('a text beyond any length is not read', () => {
  const long = 'Pods '.repeat(20_000);
  expect(wordsOf({ text: long, links: [] })).toEqual({ text: '', range: [0, 0], titleLink: null, links: [] });
});
