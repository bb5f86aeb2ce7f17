import { describe, expect, test } from 'vitest';
import { VFile } from 'vfile';
import { summary } from '#lib/talk/case-table.ts';
import { readEntries } from '#lib/talk/list/read-entries.ts';
import { readPost } from '#lib/post/read-post.ts';

/** The talks of a report, each with its day and video, as they are read together. */
function talksOf(body: string): string[] {
  const file = new VFile({ path: 'r.md', value: `---\ntitle: x\n---\n${body}` });
  const { days } = readPost(file, { address: null, listHeading: null });
  const entries = days.flatMap(({ heading, entries: own }) => own.map((entry) => ({ heading, entry })));
  return readEntries(entries.map(({ entry }) => entry)).map((reading, at) =>
    [entries[at]?.heading, summary(reading).replace('[session] ', ''), reading.video?.id]
      .filter(Boolean)
      .join(' | '),
  );
}
const V = ['https://youtu.be/w62T1SN4g6Y', 'https://youtu.be/Rx6PMptyEtg', 'https://youtu.be/CQiawXlgabQ'];
const [A, B, C] = V;
const THREE = [
  'Seven Pods :: Ann Lee @Acme | w62T1SN4g6Y',
  'Eight Pods :: Bo Ray ; Cy Dahl | Rx6PMptyEtg',
  'Nine Pods :: Di Fox | CQiawXlgabQ',
];

describe('names in a line, a cell or a field of their own are the speakers', () => {
  test.each([
    [
      'a labelled line below a heading with an emoji',
      `## Talks\n\n### 🚀 Seven Pods\n\n**Speaker:** Ann Lee (Acme)\n\n🎥 [video](${A})\n\nGood.\n\n### 🔐 Eight Pods\n\n**Speakers:** Bo Ray & Cy Dahl\n\n🎥 [video](${B})\n\n### 🧪 Nine Pods\n\n**Speaker:** Di Fox\n\n🎥 [video](${C})\n`,
    ],
    [
      'a line with links, before those to slides and video',
      `## Talks\n\n### Seven Pods\n\nBy [Ann Lee](https://example.org/ann), Acme · [Slides](https://example.org/s) · [Video](${A})\n\n### Eight Pods\n\nBy Bo Ray & Cy Dahl · [Video](${B})\n\n### Nine Pods\n\nBy [Di Fox](https://example.org/di) · [Video](${C})\n`,
    ],
    [
      'lines of a paragraph with a bold first line',
      `# Report\n\n**Seven Pods**\n*Ann Lee, Acme*\n[Video](${A}) | [Slides](https://example.org/s)\n\nDeep.\n\n**Eight Pods**\n*Bo Ray & Cy Dahl*\n[Video](${B})\n\n**Nine Pods**\n*Di Fox*\n[Video](${C})\n`,
    ],
    [
      'the second line of an item',
      `## Talks\n\n* Seven Pods \\[[video](${A})\\]\n  Ann Lee, Acme\n* Eight Pods \\[[video](${B})\\]\n  Bo Ray & Cy Dahl\n* Nine Pods \\[[video](${C})\\]\n  Di Fox\n`,
    ],
    [
      'items without labels',
      `## Talks\n\n- **Seven Pods**\n  - Ann Lee, Acme\n  - [Video](${A})\n  - a remark\n- **Eight Pods**\n  - Bo Ray & Cy Dahl\n  - [Video](${B})\n- **Nine Pods**\n  - Di Fox\n  - [Video](${C})\n`,
    ],
    [
      'cells of a table',
      `## Talks\n\n| Talk | Speaker | Company |\n|---|---|---|\n| [Seven Pods](${A}) | Ann Lee | Acme |\n| [Eight Pods](${B}) | Bo Ray and Cy Dahl | |\n| [Nine Pods](${C}) | Di Fox | |\n`,
    ],
    [
      'cells below a name that nobody knows',
      `## Talks\n\n| Vortrag | Wer? | Video |\n|---|---|---|\n| Seven Pods | Ann Lee, Acme | [▶️](${A}) |\n| Eight Pods | Bo Ray & Cy Dahl | [▶️](${B}) |\n| Nine Pods | Di Fox | [▶️](${C}) |\n`,
    ],
    [
      'fields with the title among them',
      `**Title:** Seven Pods\n**Speaker:** Ann Lee (Acme)\n**Video:** ${A}\n\nGood.\n\n---\n\n**Title:** Eight Pods\n**Speakers:** Bo Ray & Cy Dahl\n**Video:** ${B}\n\n---\n\n- Title: Nine Pods\n- Speaker: Di Fox\n- Video: ${C}\n`,
    ],
    [
      'callouts of Obsidian',
      `> [!note]+ Seven Pods\n> Speaker: [[Ann Lee]], Acme\n> Video: ${A}\n> \n> Good.\n\n> [!quote]\n> "Pods are boring now" – Ed Gil\n\n> [!note] Eight Pods\n> Speakers: [[Bo Ray]] & [[Cy Dahl]]\n> Video: ${B}\n\n> [!note] Nine Pods\n> Speaker: Di Fox\n> Video: ${C}\n`,
    ],
    [
      'what follows a title in bold or italics',
      `## Talks\n\n- **Seven Pods**, Ann Lee, Acme ([video](${A}))\n- *Eight Pods* with Bo Ray & Cy Dahl → [watch](${B})\n- *Nine Pods* — [Di Fox](https://example.org/di) — <${C}>\n`,
    ],
    [
      'what stands behind a slash or a from',
      `## Talks\n\n- [Seven Pods](${A}) by Ann Lee from Acme\n- [Eight Pods](${B}) / Bo Ray & Cy Dahl\n- [Nine Pods](${C}) w/ Di Fox\n`,
    ],
    [
      'what stands before the link',
      `## Talks\n\n- Ann Lee / Acme: [Seven Pods](${A})\n- Bo Ray & Cy Dahl: [Eight Pods](${B})\n- **Di Fox**: [Nine Pods](${C}) (45 min)\n`,
    ],
    [
      'the address before the title',
      `# Report\n\n${A} - **Seven Pods** by Ann Lee, Acme\n\n${B} - **Eight Pods** by Bo Ray & Cy Dahl\n\n${C} - **Nine Pods** by Di Fox\n`,
    ],
  ])('%s', (_, body) => {
    expect(talksOf(body)).toEqual(THREE);
  });

  test('quotation marks stay with the title that they surround', () => {
    const body = `## Talks\n\n- "Seven Pods" — [Di Fox](https://example.org/di), Acme — <${A}>\n- "Eight Pods" by Bo Ray from Acme\n`;
    expect(talksOf(body)).toEqual([
      '"Seven Pods" :: Di Fox @Acme | w62T1SN4g6Y',
      '"Eight Pods" :: Bo Ray @Acme',
    ]);
  });

  test.each(['“Seven Pods”', '„Seven Pods“', '«Seven Pods»'])('in %s as well', (title) => {
    expect(talksOf(`## Talks\n\n- ${title}, Ann Lee, Acme\n- ${title} (Bo Ray)\n`)).toEqual([
      `${title} :: Ann Lee @Acme`,
      `${title} :: Bo Ray`,
    ]);
  });

  test('the brackets around them are no part of a name or a company', () => {
    expect(
      talksOf(
        '## Talks\n\n- **Seven Pods** (Ann Lee, Acme)\n- *Eight Pods* (Bo Ray)\n- **Nine Pods**: Di Fox (Acme)\n',
      ),
    ).toEqual(['Seven Pods :: Ann Lee @Acme', 'Eight Pods :: Bo Ray', 'Nine Pods :: Di Fox @Acme']);
  });

  test('a common given name tells a second speaker from a company', () => {
    const body = `## Talks\n\n| Talk | Who |\n|---|---|\n| [Seven Pods](${A}) | Ann Lee, Giant Swarm |\n| [Eight Pods](${B}) | Maya Ott, Jose Palma |\n`;
    expect(talksOf(body)).toEqual([
      'Seven Pods :: Ann Lee @Giant Swarm | w62T1SN4g6Y',
      'Eight Pods :: Maya Ott ; Jose Palma | Rx6PMptyEtg',
    ]);
  });

  test('lines of titles in italics are talks without a day or a video; a single one may be anything', () => {
    expect(talksOf('*Seven Pods*, Ann Lee, Acme\n*Eight Pods*, Bo Ray\n')).toEqual([
      'Seven Pods :: Ann Lee @Acme',
      'Eight Pods :: Bo Ray',
    ]);
    expect(talksOf('*Seven Pods*, Ann Lee, Acme\n')).toEqual([]);
  });

  test('a label is no title', () => {
    expect(talksOf('## Day 1\n\n**Speaker:** Ann Lee\n\n**Room:** Big Hall\n')).toEqual([]);
  });

  test('the names may come before the title in running text', () => {
    const body = `## Day 1\n\nFirst the keynote by Ann Lee, [Seven Pods](https://x.example/7). Then [Eight Pods](${B}) by Bo Ray.\n`;
    expect(talksOf(body)).toEqual([
      'Day 1 | Seven Pods :: Ann Lee',
      'Day 1 | Eight Pods :: Bo Ray | Rx6PMptyEtg',
    ]);
  });

  test('a heading above talks does not take their names and videos', () => {
    const body = `### Report\n\n**Ann Lee – Seven Pods?**\nLink: ${A}\nGood.\n\n**Bo Ray – Eight Pods**\nLink: ${B}\n\n**Di Fox – Nine Pods**\nLink: ${C}\n`;
    expect(talksOf(body)).toEqual([
      'Seven Pods? :: Ann Lee | w62T1SN4g6Y',
      'Eight Pods :: Bo Ray | Rx6PMptyEtg',
      'Nine Pods :: Di Fox | CQiawXlgabQ',
    ]);
  });
});

describe('a break, a meal or the like is no talk', () => {
  test.each([
    ['in a table', '| 12:00 | Lunch | |'],
    ['in a table, with a remark', '| 10:30 | Coffee break (finally!) | |'],
    ['in another language', '| 12:00 | Mittagspause | |'],
    ['with an emoji', '| 9:00 | ☕ Registration | |'],
  ])('%s', (_, row) => {
    const body = `## Day 1\n\n| Time | Talk | Speaker |\n|---|---|---|\n${row}\n| 13:00 | [Seven Pods](${A}) | Ann Lee |\n`;
    expect(talksOf(body)).toEqual(['Day 1 | Seven Pods :: Ann Lee | w62T1SN4g6Y']);
  });

  test.each(['- 12:00–12:50 Lunch (fries!)', '- Coffee break', '- Registrierung'])('%s', (item) => {
    const body = `## Day 1\n\n${item}\n- [Seven Pods](${A}) - Ann Lee\n`;
    expect(talksOf(body)).toEqual(['Day 1 | Seven Pods :: Ann Lee | w62T1SN4g6Y']);
  });

  test('but a talk about one is', () => {
    expect(talksOf('## Talks\n\n- Lunch for Pods - Ann Lee\n- Breaking Pods\n')).toEqual([
      'Lunch for Pods :: Ann Lee',
      'Breaking Pods :: nobody',
    ]);
  });
});

describe('lists within a list of raw HTML', () => {
  test.each([
    ['remarks', '<ul><li>a point</li><li>see <a href="https://example.org">there</a></li></ul>'],
    ['remarks without end tags', '<ul><li>a point<li>another</ul>'],
    ['the slides', '<ul>\n<li><a href="https://example.org/s.pdf">Slides</a></li>\n</ul>'],
  ])('hold %s and no talks', (_, remarks) => {
    const body = `<h2>Day 1</h2>\n<ul>\n<li><a href="${A}">Seven Pods</a> by Ann Lee, Acme\n${remarks}</li>\n<li><a href="${B}">Eight Pods</a> by Bo Ray</li>\n</ul>\n`;
    expect(talksOf(body)).toEqual([
      'Day 1 | Seven Pods :: Ann Lee @Acme | w62T1SN4g6Y',
      'Day 1 | Eight Pods :: Bo Ray | Rx6PMptyEtg',
    ]);
  });

  test('are read however deep they go', () => {
    const body = `${'<ul><li>a'.repeat(5000)}\n`;
    expect(talksOf(body)).toEqual([]);
  });
});

describe('a title and what belongs to it may stand in one block', () => {
  test.each([
    ['lines with a bold first one', `**Seven Pods**\nAnn Lee, Acme\n${A}\n\n**Eight Pods**\nBo Ray\n${B}\n`],
    [
      'fields in any order',
      `Speaker: Ann Lee, Acme\nTitle: Seven Pods\nVideo: ${A}\n\nSpeaker: Bo Ray\nTitle: Eight Pods\nVideo: ${B}\n`,
    ],
    [
      'fields in a list',
      `- Speaker: Ann Lee, Acme\n- Title: Seven Pods\n- Video: ${A}\n\nWords.\n\n- Title: Eight Pods\n- Speaker: Bo Ray\n- Video: ${B}\n`,
    ],
    [
      'a bold field for the title above others',
      `**Title: Seven Pods**\nSpeaker: Ann Lee, Acme\nVideo: ${A}\n\n**Talk: Eight Pods**\nSpeaker: Bo Ray\nVideo: ${B}\n`,
    ],
    [
      'bold labels',
      `**Talk:** Seven Pods\n**Speaker:** Ann Lee, Acme\n**Link:** ${A}\n\n**Talk:** Eight Pods\n**Speaker:** Bo Ray\n**Link:** ${B}\n`,
    ],
    [
      'callouts',
      `> [!info] Seven Pods\n> Ann Lee, Acme\n> ${A}\n\n> [!info]- Eight Pods\n> Bo Ray\n> ${B}\n`,
    ],
  ])('%s', (_, body) => {
    expect(talksOf(`# Report\n\n${body}`)).toEqual([
      'Seven Pods :: Ann Lee @Acme | w62T1SN4g6Y',
      'Eight Pods :: Bo Ray | Rx6PMptyEtg',
    ]);
  });

  test.each([
    ['a title without other fields', `Title: Seven Pods\n\nTitle: Eight Pods\n`],
    ['a list of other things with one title', `- Title: Seven Pods\n- Video: ${A}\n- one\n- two\n- three\n`],
    ['a callout that names nobody', `> [!info] Seven Pods\n> Words.\n\n> [!info] Eight Pods\n> Words.\n`],
    ['a callout without a title', `> [!info]\n> Speaker: Ann Lee\n\n> [!info]\n> Speaker: Bo Ray\n`],
    ['a quote', `> Seven Pods\n> Speaker: Ann Lee\n`],
  ])('but %s is no talk', (_, body) => {
    expect(talksOf(`# Report\n\n${body}`).filter((talk) => /^(?:Seven|Eight) Pods ::/.test(talk))).toEqual(
      [],
    );
  });
});

const below = (body: string) => talksOf(`## Talks I saw\n\n- [First](${C})\n\n${body}`).slice(1);

describe('below a heading for talks', () => {
  test.each([
    [
      'a label over items',
      `- Networking\n  - [Seven Pods](${A})\n  - [Eight Pods](${B})\n`,
      ['Seven Pods', 'Eight Pods'],
    ],
    ['a label over one item', `- Networking\n  - [Seven Pods](${A})\n`, ['Seven Pods']],
    [
      'an item with a meal in its title',
      `- [Lunch](${A})\n- [Coffee break](https://a.example)\n`,
      ['Lunch', 'Coffee break'],
    ],
    [
      'a table in a callout',
      `> [!info] Notes\n>\n> | Talk | Video |\n> |---|---|\n> | Seven Pods | [video](${A}) |\n`,
      ['Seven Pods'],
    ],
    ['a quote of a talk', `> [Seven Pods](${A}) - Ann Lee\n`, []],
    ['a line of words above a name', 'Some words\nAnn Lee\n', []],
    ['a link in a sentence above a name', '[Seven Pods](https://a.example) was good\nAnn Lee\n', []],
    ['a link above words', '[Seven Pods](https://a.example)\nWords about it.\n', []],
    ['a link above a name', '[Seven Pods](https://a.example):\nAnn Lee\n', ['Seven Pods :: Ann Lee']],
    [
      'lines that end by an element',
      `[Seven Pods](${A}) - Ann Lee<br>[Eight Pods](${B}) - Bo Ray<BR/>\n`,
      ['Seven Pods :: Ann Lee', 'Eight Pods :: Bo Ray'],
    ],
    [
      'names below a title of two lines',
      `- Seven Pods\n  at scale\n  Ann Lee\n`,
      ['Seven Pods at scale :: Ann Lee'],
    ],
    ['bold words above a name', '**Seven Pods**\nAnn Lee\n', ['Seven Pods :: Ann Lee']],
    [
      'a sentence with a time, a video and a name',
      `10:00 I liked [this](${A}) more than Seven Pods by Ann Lee\n`,
      [],
    ],
    ['a note of a comment', `- [Seven Pods](${A}) <!-- a <br> b --> - Ann Lee\n`, ['Seven Pods :: Ann Lee']],
    [
      'a link to a person in the line below',
      `- Seven Pods [video](${A})\n  [Ann Lee](https://ann.example)\n`,
      ['Seven Pods Ann Lee'],
    ],
    ['a time of another kind', `| 9:00 Uhr | [Seven Pods](${A}) |\n|---|---|\n`, ['Seven Pods']],
    [
      'a cell that says video and has none',
      `| Talk | Speaker | Notes |\n|---|---|---|\n| [Seven Pods](${A}) | Ann Lee | Video |\n`,
      ['Seven Pods :: Ann Lee'],
    ],
  ])('%s', (_, body, expected) => {
    expect(below(body).map((talk) => talk.replace(/ :: nobody| \| .*/g, ''))).toEqual(expected);
  });
});

describe('what belongs to a title may stand in one block with it, but', () => {
  test.each([
    ['a single field is none', `- Title: Seven Pods\n- one\n`],
    ['a callout without names or fields is a remark', `> [!note] Seven Pods\n> were good\n`],
  ])('%s', (_, body) => {
    expect(talksOf(`# Report\n\n${body}`)).toEqual([]);
  });

  test('names among its lines are the speakers, and other lines the note', () => {
    const body = `# Day 1\n\n**Seven Pods**\nIt was good.\nAnn Lee, Acme\n${A}\n\n**Eight Pods**\nBo Ray\n${B}\n`;
    expect(talksOf(body)).toEqual([
      'Day 1 | Seven Pods :: Ann Lee @Acme | w62T1SN4g6Y',
      'Day 1 | Eight Pods :: Bo Ray | Rx6PMptyEtg',
    ]);
  });
});
