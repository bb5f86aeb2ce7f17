import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { readVideoUrl } from '#lib/video.ts';
import { readPost } from './read-post.ts';

function outline(body: string) {
  const file = new VFile(`---\ntitle: x\ndate: 2019-05-24\n---\n${body}`);
  const { days, sections } = readPost(file, { address: null, listHeading: null });
  return {
    talks: days.flatMap(({ says, entries }) =>
      entries.map(({ text, links }) => {
        const link = links.find(({ url }) => readVideoUrl(url));
        return [
          Object.values(says ?? {})[0],
          text,
          link && text.slice(...link.range),
          readVideoUrl(link?.url ?? '')?.id,
        ];
      }),
    ),
    others: sections.flatMap(({ links }) => links.flatMap(({ url }) => readVideoUrl(url)?.id ?? [])),
    messages: file.messages.map(({ ruleId }) => ruleId),
  };
}
const front = (text: string) => readPost(new VFile(text), { address: null, listHeading: null }).frontMatter;
const A = 'https://youtu.be/w62T1SN4g6Y';
const B = 'https://www.youtube.com/watch?v=Rx6PMptyEtg';

test('Jekyll: bold days, text before the link, an included player', () => {
  const body = `{% include youtube.html id="lmGFgZ889kY" %}

## Sessions attended

**Tuesday**

* Keynote: 2.66 Million - Cheryl Hung, CNCF ([video](${A}))

**Wednesday:**

* [Intro: SPIFFE - Scott Emmons, Scytale](${B})
`;
  expect(outline(body)).toEqual({
    talks: [
      [2, 'Keynote: 2.66 Million - Cheryl Hung, CNCF (video)', 'video', 'w62T1SN4g6Y'],
      [3, 'Intro: SPIFFE - Scott Emmons, Scytale', 'Intro: SPIFFE - Scott Emmons, Scytale', 'Rx6PMptyEtg'],
    ],
    others: ['lmGFgZ889kY'],
    messages: [],
  });
});

test('lists in lists: days, groups, wrapped entries, remarks, and a video that is linked below its talk', () => {
  const body = `## Talks I attended

- Tuesday 21 May
  - [The Multicluster
    Toolbox](${A}) - Adrien Trouillaud,
    Admiralty
    - a remark with [slides](https://example.org/a.pdf)
- Wednesday 22 May
  - Keynotes
    1. Ingress V2 - Rohit Ramkumar & Bowei Du

       - [Video](${B})
       - [Slides](https://example.org/b.pdf)
`;
  expect(outline(body)).toEqual({
    talks: [
      [
        '2019-05-21',
        'The Multicluster Toolbox - Adrien Trouillaud, Admiralty',
        'The Multicluster Toolbox',
        'w62T1SN4g6Y',
      ],
      ['2019-05-22', 'Ingress V2 - Rohit Ramkumar & Bowei Du', '', 'Rx6PMptyEtg'],
    ],
    others: [],
    messages: [],
  });
});

test('headings as talks: their videos in the heading or below it, their notes still linked', () => {
  const body = `# Session list

## Day 1

### [Stitching Things Together](${A}) - Dan Kohn, CNCF

Some notes on [another](https://youtu.be/vdxcaR3I2ic).

#### What I learnt

- a point

## Day 2

### Intro: SPIFFE
*Scott Emmons, Scytale*

<iframe src="https://www.youtube.com/embed/Rx6PMptyEtg?si=x&amp;start=4"></iframe>

### Deep Dive: Linkerd - Oliver Gould, Buoyant

{{< youtube "E-zuggDfv0A" >}}
`;
  expect(outline(body)).toEqual({
    talks: [
      [1, 'Stitching Things Together - Dan Kohn, CNCF', 'Stitching Things Together', 'w62T1SN4g6Y'],
      [2, 'Intro: SPIFFE - Scott Emmons, Scytale', '', 'Rx6PMptyEtg'],
      [2, 'Deep Dive: Linkerd - Oliver Gould, Buoyant', '', 'E-zuggDfv0A'],
    ],
    others: ['w62T1SN4g6Y', 'vdxcaR3I2ic'],
    messages: [],
  });
});

test('a table: columns by their names, days in a column, addresses without words', () => {
  const body = `## Sessions I saw

| Day | Time | Talk | Speaker | Company | Video |
|-----|------|:----:|---------|---------|-------|
| Tuesday | 9:00 | Ingress V2 \\| Multicluster | Rohit Ramkumar | Google | [link](${A}) |
| Wednesday | 9:30 | [Intro: SPIFFE](${B}) | Scott Emmons | | |
| Wednesday | 9:40 | Deep Dive: Cortex | Tom Wilkie | Grafana Labs | https://youtu.be/mYyFT4ChHio |
`;
  expect(outline(body).talks).toEqual([
    [2, 'Ingress V2 | Multicluster - Rohit Ramkumar, Google', 'Ingress V2 | Multicluster', 'w62T1SN4g6Y'],
    [3, 'Intro: SPIFFE - Scott Emmons', 'Intro: SPIFFE', 'Rx6PMptyEtg'],
    [3, 'Deep Dive: Cortex - Tom Wilkie, Grafana Labs', 'Deep Dive: Cortex', 'mYyFT4ChHio'],
  ]);
});

test('HTML: a list, an anchor in a bullet, and none in a comment', () => {
  const body = `## List of sessions

<!-- <a href="https://youtu.be/AAAAAAAAAAA">no</a> -->
<h3>Tuesday</h3>
<ul>
<li><a href="https://www.youtube.com/watch?v=w62T1SN4g6Y&amp;t=0s">Keynote: 2.66 Million</a> &ndash; Cheryl Hung, CNCF</li>
</ul>

- <a href='${B}'>Intro: SPIFFE</a> - Scott Emmons
`;
  expect(outline(body)).toEqual({
    talks: [
      [2, 'Keynote: 2.66 Million – Cheryl Hung, CNCF', 'Keynote: 2.66 Million', 'w62T1SN4g6Y'],
      [2, 'Intro: SPIFFE - Scott Emmons', 'Intro: SPIFFE', 'Rx6PMptyEtg'],
    ],
    others: [],
    messages: [],
  });
});

test('a list without its heading is found, and what is no list stays in its section', () => {
  const body = `A [talk](https://youtu.be/lmGFgZ889kY), https://youtu.be/vdxcaR3I2ic. (youtu.be/mYyFT4ChHio)

## Thursday

- [A](${A}) - B, C
- [D](${B}) - E, F
`;
  expect(outline(body)).toEqual({
    talks: [
      [4, 'A - B, C', 'A', 'w62T1SN4g6Y'],
      [4, 'D - E, F', 'D', 'Rx6PMptyEtg'],
    ],
    others: ['lmGFgZ889kY', 'vdxcaR3I2ic', 'mYyFT4ChHio'],
    messages: ['list-heading-missing'],
  });
});

test('references, footnotes and task lists', () => {
  const body = `## Talks watched

1. [x] [Keynote: 2.66 Million][hung] - Cheryl Hung, CNCF
2. Intro: SPIFFE - Scott Emmons [^1]

[hung]: <${A}> "title"
[^1]: ${B}
`;
  expect(outline(body).talks).toEqual([
    [undefined, 'Keynote: 2.66 Million - Cheryl Hung, CNCF', 'Keynote: 2.66 Million', 'w62T1SN4g6Y'],
    [undefined, 'Intro: SPIFFE - Scott Emmons', '', 'Rx6PMptyEtg'],
  ]);
});

test('lines of a paragraph, with the address in the next line, but no sentences', () => {
  const body = `## Talks we watched

My favourite was [this one](https://youtu.be/lmGFgZ889kY) by far.

09:30 [Intro: SPIFFE](${B}) - Scott Emmons, Scytale
Lightning Talk - Netflix OSS on Kubernetes by Christian Posta, Red Hat
${A}
`;
  expect(outline(body)).toMatchObject({
    talks: [
      [undefined, '09:30 Intro: SPIFFE - Scott Emmons, Scytale', 'Intro: SPIFFE', 'Rx6PMptyEtg'],
      [
        undefined,
        `Lightning Talk - Netflix OSS on Kubernetes by Christian Posta, Red Hat ${A}`,
        A,
        'w62T1SN4g6Y',
      ],
    ],
    others: ['lmGFgZ889kY'],
  });
});

test('callouts, embedded and linked images, `{{<` and `</script>` in titles', () => {
  const body = `## Sessions attended

> [!info]- Tuesday
> - [Why {{< is not </script>](${B}) - Scott Emmons

### Wednesday

- [![2.66 Million](https://img.youtube.com/vi/w62T1SN4g6Y/0.jpg)](${A})

![](https://youtu.be/lmGFgZ889kY)
`;
  expect(outline(body)).toMatchObject({
    talks: [
      [2, 'Why {{< is not  - Scott Emmons', 'Why {{< is not ', 'Rx6PMptyEtg'],
      [3, '2.66 Million', '2.66 Million', 'w62T1SN4g6Y'],
    ],
    others: ['lmGFgZ889kY'],
  });
});

test('TOML and Jekyll front matter', () => {
  expect(
    front('+++\r\ntitle = "x"\r\ndate = 2019-05-23T23:00:00-01:00\r\ntags = ["a"]\r\n+++\r\n'),
  ).toMatchObject({
    title: 'x',
    date: '2019-05-23T23:00:00.000-01:00',
    day: '2019-05-23',
    tags: ['a'],
  });
  expect(
    front('---\ntitle: 2019\ndate: 2019-05-23 10:00:00 +0200\ncategories: a b\ntags: a b, c\n---\n'),
  ).toMatchObject({
    title: '2019',
    day: '2019-05-23',
    categories: ['a', 'b'],
    tags: ['a b', 'c'],
  });
});
