import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { readVideoUrl } from '#lib/video.ts';
import { readPost } from './read-post.ts';

const report = `---
title: "KubeCon - Other Cool Things"
date: 2019-05-23T23:00:00-01:00
author: "@alexdmoss"
tags: [ "KubeCon", "CNCF" ]
---

{{< figure src="/images/kube-donuts.jpg?width=600px" title="Yes, this was a *wall* of donuts" >}}

See [the keynotes](/2019/05/23/kubecon-the-keynotes/).

## Intuit, Argo & The Custom Deployment Controller

They launched https://github.com/argoproj/argo-rollouts. A [talk about](https://www.youtube.com/watch?v=yeVkTTO9nOA) it.

<!-- https://youtu.be/AAAAAAAAAAA -->

## All The Sessions I Went To

[Playlist with every single session](https://www.youtube.com/playlist?list=PLj6h78yzYM2PpmMAnvpvsnR4c27wJePh3
) - see you next year!

### Tuesday

- [Keynote: 2.66 Million](https://www.youtube.com/watch?v=w62T1SN4g6Y&list=PLj6h78yzYM2PpmMAnvpvsnR4c27wJePh3&index=20&t=0s) - Cheryl Hung, CNCF
- [Ingress V2](https://www.youtube.com/watch?v=Ne9UJL6irXY) - Rohit Ramkumar
  & Bowei Du

### Wednesday

- [Deep Dive: Cortex](https://www.youtube.com/watch?v=mYyFT4ChHio) - Tom Wilkie, Grafana Labs
`;

const read = (value: string | Uint8Array, listHeading: string | null = null) => {
  const file = new VFile({ path: 'report.md', value });
  const address = 'https://alexos.dev/2019/05/23/kubecon-other-cool-things/';
  return {
    post: readPost(file, { address, listHeading }),
    messages: file.messages.map(String),
    text: String(file),
  };
};

test('reads the front matter, the day in the offset of its date', () => {
  expect(read(report).post.frontMatter).toMatchObject({
    title: 'KubeCon - Other Cool Things',
    date: '2019-05-23T23:00:00-01:00',
    day: '2019-05-23',
    author: '@alexdmoss',
    tags: ['KubeCon', 'CNCF'],
    banner: null,
    summaryBy: null,
  });
});

test('reads the entries of each day in order, without a message', () => {
  const { post, messages } = read(report);
  expect(messages).toEqual([]);
  expect(post.listAnchor).toBe('all-the-sessions-i-went-to');
  expect(
    post.days.map(({ heading, says, entries }) => [heading, says, entries.map(({ text }) => text)]),
  ).toEqual([
    [
      'Tuesday',
      { weekday: 2 },
      ['Keynote: 2.66 Million - Cheryl Hung, CNCF', 'Ingress V2 - Rohit Ramkumar & Bowei Du'],
    ],
    ['Wednesday', { weekday: 3 }, ['Deep Dive: Cortex - Tom Wilkie, Grafana Labs']],
  ]);
});

test('finds the links of each section, resolved, and none of the entries among them', () => {
  const { post } = read(report);
  expect(
    post.sections.map(({ level, anchor, links }) => [level, anchor, links.map(({ url }) => url)]),
  ).toEqual([
    [0, '', ['https://alexos.dev/2019/05/23/kubecon-the-keynotes/']],
    [
      2,
      'intuit-argo--the-custom-deployment-controller',
      ['https://github.com/argoproj/argo-rollouts', 'https://www.youtube.com/watch?v=yeVkTTO9nOA'],
    ],
    [
      2,
      'all-the-sessions-i-went-to',
      ['https://www.youtube.com/playlist?list=PLj6h78yzYM2PpmMAnvpvsnR4c27wJePh3'],
    ],
    [3, 'tuesday', []],
    [3, 'wednesday', []],
  ]);
  expect(post.playlists).toEqual(['PLj6h78yzYM2PpmMAnvpvsnR4c27wJePh3']);
});

test('quotes the source of a range of an entry, over lines as well', () => {
  const { post, text } = read(report);
  const entry = post.days[0]?.entries[1];
  const quote = (part: string) => {
    const start = entry?.text.indexOf(part) ?? -1;
    const place = entry?.place([start, start + part.length]);
    return [text.slice(place?.start.offset, place?.end.offset), place?.start.line, place?.start.column];
  };
  expect(quote('Ingress V2')).toEqual(['Ingress V2', 26, 4]);
  expect(quote('Bowei Du')).toEqual(['Bowei Du', 27, 5]);
  expect(entry?.raw).toContain('- Rohit Ramkumar\n  & Bowei Du');
});

test('gives the whole node where its text is not as in the source', () => {
  const { post } = read(
    '---\ntitle: x\n---\n## Sessions attended\n\n- [A](https://youtu.be/w62T1SN4g6Y) - B &amp; C\n',
  );
  const entry = post.days[0]?.entries[0];
  expect(entry?.text).toBe('A - B & C');
  expect(entry?.place([4, 5])).toMatchObject({
    start: { line: 6, column: 36 },
    end: { line: 6, column: 48 },
  });
});

test.each([
  ['CRLF', report.replaceAll('\n', '\r\n')],
  ['CR', report.replaceAll('\n', '\r')],
  ['a byte order mark', `\uFEFF${report}`],
  ['bytes', new TextEncoder().encode(`\uFEFF${report}`)],
])('reads a file with %s alike, at the same places', (_, value) => {
  const outline = ({ post, messages }: ReturnType<typeof read>) => [
    messages,
    post.days.map(({ position, entries }) => [
      position.start.line,
      entries.map((entry) => [entry.text, entry.position.end.line, entry.position.end.column]),
    ]),
    post.sections.map(({ anchor, links }) => [anchor, links.map(({ url }) => readVideoUrl(url)?.id)]),
  ];
  expect(outline(read(value))).toEqual(outline(read(report)));
});

test('takes the heading that the conference names before the usual ones', () => {
  const list = '\n\n- [A](https://youtu.be/w62T1SN4g6Y) - B\n\n';
  const text = `---\ntitle: x\n---\n## Talks I attended${list}## Was ich sah${list}`;
  expect(read(text).post.listAnchor).toBe('talks-i-attended');
  expect(read(text, 'Was ich sah').post.listAnchor).toBe('was-ich-sah');
});

const day = (name: string, id: string) =>
  `## Talks I attended on ${name}\n\n- [A](https://youtu.be/${id}) - B\n\n`;

test('reads a report of several days each under its own heading over a list', () => {
  const { post, messages } = read(
    `---\ntitle: x\n---\n${day('Tuesday', 'w62T1SN4g6Y')}${day('Friday', 'Rx6PMptyEtg')}`,
  );
  expect(messages).toEqual([]);
  expect(post.days.map(({ says, entries }) => [says, entries.length])).toEqual([
    [{ weekday: 2 }, 1],
    [{ weekday: 5 }, 1],
  ]);
});

test('a file that is no text is an empty post', () => {
  const post = readPost(new VFile({ value: new Uint8Array(5000) }), { address: null, listHeading: null });
  expect(post).toEqual({
    tree: { type: 'root', children: [] },
    sections: [],
    days: [],
    frontMatter: null,
    listAnchor: null,
    missing: null,
    playlists: [],
  });
});

test('that no talk was found is told behind the front matter', () => {
  for (const front of ['---\ntitle: x\n---', '+++\ntitle = "x"\n+++']) {
    const { post } = read(`${front}\n\nWords.\n`);
    expect(post.missing?.position.start.line).toBe(5);
    expect(post.sections.map(({ position }) => position.start.line)).toEqual([5]);
  }
});

test('a link of a section knows the block that it stands in', () => {
  const { post } = read(
    '---\ntitle: x\n---\n# [a](/1)\n\n[b](/2)\n\n- [c](/3)\n\n> [d](/4)\n> # [f](/6)\n\n| [e](/5) |\n|---|\n',
  );
  const blocks = post.sections.flatMap(({ links }) => links.map(({ text, block }) => [text, block.type]));
  expect(blocks).toEqual([
    ['a', 'heading'],
    ['b', 'paragraph'],
    ['c', 'paragraph'],
    ['d', 'paragraph'],
    ['f', 'heading'],
    ['e', 'tableCell'],
  ]);
});

const id = (link: string) => `https://youtu.be/${link}`;

test('an entry has the video that it links itself, and none of its fields beside it', () => {
  const { post } = read(
    `---\ntitle: x\n---\n## Talks I saw\n\n- [A](${id('w62T1SN4g6Y')})\n  - Speaker: B\n  - Video: ${id('Rx6PMptyEtg')}\n`,
  );
  expect(post.days[0]?.entries[0]?.links.map(({ url }) => url)).toEqual([id('w62T1SN4g6Y')]);
});

test('a section goes from its heading to its last block, and the words before all headings are one as well', () => {
  const { post, text } = read('---\ntitle: x\n---\nHello.\n\n- one\n\n## A\n\n## B\n\nWords.\n\n> two\n');
  expect(
    post.sections.map(({ heading, level, position, nodes }) => [
      heading,
      level,
      text.slice(position.start.offset, position.end.offset),
      nodes.map(({ type }) => type),
    ]),
  ).toEqual([
    ['', 0, 'Hello.\n\n- one', ['paragraph', 'list']],
    ['A', 2, '## A', []],
    ['B', 2, '## B\n\nWords.\n\n> two', ['paragraph', 'blockquote']],
  ]);
});

const linkTo = (name: string) => `[list](https://www.youtube.com/playlist?list=${name})`;

test('a playlist that is linked twice is one, and those of a report come in the order of its text', () => {
  const { post } = read(`---\ntitle: x\n---\n${linkTo('PLb')} and ${linkTo('PLa')}\n\n- ${linkTo('PLb')}\n`);
  expect(post.playlists).toEqual(['PLb', 'PLa']);
});
