import { expect, test } from 'vitest';
import { assembleFiles, conference, printed } from '#lib/catalogue/fixture.ts';

const messagesFor = (path: string, text: string) => printed(assembleFiles({ [path]: text }));

test('YAML that does not parse is an error with its place', () => {
  expect(messagesFor('topics.yaml', '- name: Istio\n  kind: [project\n')).toMatchInlineSnapshot(`
    [
      "error data/topics.yaml:3:1: Unexpected YAML, expected it to parse: Flow sequence in block collection must be sufficiently indented and end with a ] yaml-syntax",
    ]
  `);
});

test('a key that its map has already is an error in its place, in any style', () => {
  const text =
    "- name: Istio\n  kind: project\n  'name': Envoy\n- { kind: project, name: Helm, kind: project }\n";
  expect(messagesFor('topics.yaml', text)).toEqual([
    'error data/topics.yaml:3:3: Unexpected YAML, expected it to parse: Map keys must be unique yaml-syntax',
    'error data/topics.yaml:4:32: Unexpected YAML, expected it to parse: Map keys must be unique yaml-syntax',
  ]);
});

test('aliases that would expand without end are refused', () => {
  const bomb = `- &a [x, x, x, x, x, x, x, x, x, x]
- &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
- &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
- [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
`;
  expect(messagesFor('topics.yaml', bomb)).toMatchInlineSnapshot(`
    [
      "error data/topics.yaml: Unexpected YAML, expected it to parse: Excessive alias count indicates a resource exhaustion attack yaml-syntax",
    ]
  `);
});

test('bytes that are not text are an error', () => {
  expect(messagesFor('topics.yaml', '\0'.repeat(100))).toMatchInlineSnapshot(`
    [
      "error data/topics.yaml:1:1: Unexpected 100 control characters, expected a text file binary-file",
    ]
  `);
});

test('every wrong value of a file is reported, each in its place', () => {
  const facts = `name: ''
days: [2019-13-01, 20]
timeZone: Mars/Olympus
website: kubecon
colour: blue
reports: { A Trip: nowhere }
`;
  expect(messagesFor('2019-eu/conference.yaml', facts)).toMatchInlineSnapshot(`
    [
      "error data/2019-eu/conference.yaml:1:1: Unexpected lack of \`shortName\`, expected text yaml-shape",
      "error data/2019-eu/conference.yaml:1:7: Unexpected empty text, expected some text yaml-shape",
      "error data/2019-eu/conference.yaml:2:8: Unexpected \`2019-13-01\`, expected a date as in \`2019-05-21\` yaml-shape",
      "error data/2019-eu/conference.yaml:2:20: Unexpected \`20\`, expected text yaml-shape",
      "error data/2019-eu/conference.yaml:3:11: Unexpected \`Mars/Olympus\`, expected the name of a time zone, as in \`Europe/Madrid\` yaml-shape",
      "error data/2019-eu/conference.yaml:4:10: Unexpected \`kubecon\`, expected an address as in \`https://example.org/\` yaml-shape",
      "error data/2019-eu/conference.yaml:5:1: Unexpected \`colour\`, expected only keys that the format has yaml-shape",
      "error data/2019-eu/conference.yaml:6:12: Unexpected key \`A Trip\`, expected lower-case words joined by hyphens yaml-shape",
    ]
  `);
});

test.each(['website: javascript:alert(1)', 'reports: { trip: "data:text/html,x" }'])(
  'an address that is neither http nor https is reported: %s',
  (facts) => {
    const [first] = messagesFor(
      '2019-eu/conference.yaml',
      conference(facts, []).replace('reports: {  }\n', facts.startsWith('reports') ? '' : 'reports: {}\n'),
    );
    expect(first).toContain('expected an address as in `https://example.org/` yaml-shape');
  },
);

test('days out of order are reported', () => {
  const facts = conference().replace('2019-05-20, 2019-05-21', '2019-05-21, 2019-05-20');
  expect(messagesFor('2019-eu/conference.yaml', facts)).toMatchInlineSnapshot(`
    [
      "error data/2019-eu/conference.yaml:3:7: Unexpected \`["2019-05-21","2019-05-20","2019-05-22","2019-05-23"]\`, expected days in order, each once yaml-shape",
    ]
  `);
});

test('a wrong correction is compared with the form it resembles most', () => {
  const corrections = `- talk: aaaaaaaaaaa
  field: kind
  was: intro
  is: party
  reason: it was one
- talk: aaaaaaaaaaa
  field: room
  was: a
  is: b
  reason: none
- 7
`;
  expect(messagesFor('2019-eu/corrections.yaml', corrections)).toMatchInlineSnapshot(`
    [
      "error data/2019-eu/corrections.yaml:4:7: Unexpected \`party\`, expected one of \`keynote\`, \`sponsored-keynote\`, \`intro\`, \`deep-dive\`, \`intro-deep-dive\`, \`lightning-talk\`, \`sponsored-lightning-talk\`, \`tutorial\`, \`workshop\`, \`panel\`, \`bof\`, \`poster\`, \`contribfest\`, \`demo\`, \`sponsored-demo\`, \`sponsored-session\`, \`session\` yaml-shape",
      "error data/2019-eu/corrections.yaml:7:10: Unexpected value of \`field\`, expected one that the format has yaml-shape",
      "error data/2019-eu/corrections.yaml:11:3: Unexpected \`7\`, expected keys with values yaml-shape",
    ]
  `);
});

test('the ledger requires videos or titles, and reads one of digits only as text', () => {
  expect(messagesFor('permalinks.yaml', 'short: { slug: a }\n12345678901: { slug: Big }\n'))
    .toMatchInlineSnapshot(`
    [
      "error data/permalinks.yaml:1:1: Unexpected key \`short\`, expected a video id, or conference and title as in \`2019-kubecon-eu/istio\` yaml-shape",
      "error data/permalinks.yaml:2:22: Unexpected \`Big\`, expected lower-case words joined by hyphens yaml-shape",
    ]
  `);
});

test('an empty file is an empty list where a list is expected', () => {
  expect(messagesFor('topics.yaml', '# nothing yet\n')).toEqual([]);
});

test('an empty conference.yaml is an error', () => {
  expect(messagesFor('2019-eu/conference.yaml', '')).toMatchInlineSnapshot(`
    [
      "error data/2019-eu/conference.yaml: Unexpected empty file, expected keys with values yaml-shape",
    ]
  `);
});

test('an invisible character that is written as an escape is an error where it stands', () => {
  const text = '- name: "Is\\u202etio"\n  kind: project\n  aliases: ["\\0", "\\ud800", fine]\n';
  expect(messagesFor('topics.yaml', text)).toEqual([
    'error data/topics.yaml:1:9: Unexpected character `U+202E`, expected text that can be seen control-character',
    'error data/topics.yaml:3:13: Unexpected character `U+0000`, expected text that can be seen control-character',
    'error data/topics.yaml:3:19: Unexpected character `U+D800`, expected text that can be seen control-character',
  ]);
});
