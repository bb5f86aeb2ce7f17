import * as fc from 'fast-check';
import type { Link, Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { toString } from 'mdast-util-to-string';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { entryFromLine } from '#lib/talk/entry-from-line.ts';
import { readEntry } from '#lib/talk/read-entry.ts';
import {
  catalogue,
  hostileCatalogue,
  note,
  recordedAt,
  report,
  speaker,
  talk,
  unrecorded,
} from '#lib/export/fixture.ts';
import { readPost } from '#lib/post/read-post.ts';
import { watchAddress } from '#lib/recording.ts';
import { formatReportMarkdown } from './report-markdown.ts';
import { selectAll } from '#lib/export/selection.ts';
import { formatEntry, formatListMarkdown, formatTalkMarkdown } from './talk-markdown.ts';
import { fullTitle } from '#lib/wording/kinds.ts';
import { oneLine } from '#lib/export/xml-text.ts';

const parse = (markdown: string) =>
  fromMarkdown(markdown, {
    extensions: [gfmStrikethrough()],
    mdastExtensions: [gfmStrikethroughFromMarkdown()],
  });

const read = (line: string) => readEntry(entryFromLine(line.trimEnd()));

function linksOf(node: Nodes): Link[] {
  const links: Link[] = [];
  visit(node, 'link', (link) => {
    links.push(link);
  });
  return links;
}

/** The address that the entry of a talk with these recordings links. */
const linkedBy = (...urls: string[]) => linksOf(parse(formatEntry(talk(recordedAt(...urls)))))[0]?.url;

const keynote = talk({
  kind: 'sponsored-keynote',
  title: 'What I Learned [Running] 10,000+ *Small* Clusters: `kubectl` & more',
  speakers: [
    speaker('Lachlan Evenson', 'Principal Program Manager', 'Microsoft'),
    speaker('Janet Kuo', null, 'Google'),
  ],
});

describe('an entry', () => {
  test('is written as in a report', () => {
    expect(formatEntry(talk())).toBe(
      '- [Kubernetes Failure Stories and How to Crash Your Clusters]' +
        '(https://www.youtube.com/watch?v=6sDTB4eV4F8) - Henning Jacobs, Head of Developer Productivity, Zalando SE\n',
    );
  });

  test('is only the title if there are no speakers', () => {
    expect(formatEntry(talk({ speakers: [] }))).toMatch(/6sDTB4eV4F8\)\n$/);
  });

  test('is read back by our own parser as the same talk', () => {
    expect(read(formatEntry(keynote))).toMatchObject({
      kind: 'sponsored-keynote',
      title: keynote.title,
      speakers: keynote.speakers.map(({ name, role, company }) => ({ name, role, company })),
      video: { id: '6sDTB4eV4F8' },
    });
  });

  test('links a recording on another host, and one within a longer video where the talk begins', () => {
    expect(linkedBy('https://vimeo.com/112233445', 'https://youtu.be/aaaaaaaaaaa')).toBe(
      'https://vimeo.com/112233445',
    );
    expect(linkedBy('https://youtu.be/aaaaaaaaaaa?t=90')).toBe(
      'https://www.youtube.com/watch?v=aaaaaaaaaaa&t=90s',
    );
  });

  test('without a recording links the page elsewhere, or nothing', () => {
    const page = 'https://fosdem.org/2024/schedule/event/pods/';
    expect(formatEntry(talk({ ...unrecorded, title: 'Pods', page }))).toContain(`- [Pods](${page}) - `);
    expect(formatEntry(talk({ ...unrecorded, title: 'Pods', speakers: [] }))).toBe('- Pods\n');
  });

  test('without a link is read back under its day, by itself and in a report', () => {
    const entry = formatEntry({ ...keynote, ...unrecorded });
    const said = {
      kind: keynote.kind,
      title: keynote.title,
      speakers: keynote.speakers.map(({ name, role, company }) => ({ name, role, company })),
    };
    expect(read(entry)).toMatchObject({ ...said, video: null });
    const file = new VFile({ path: 'r.md', value: `# Trip report\n\n## Tuesday 21 May 2019\n\n${entry}` });
    const { days } = readPost(file, { address: null, listHeading: null });
    expect(days.flatMap(({ entries }) => entries.map((one) => readEntry(one)))).toMatchObject([said]);
  });

  test('runs no shortcode when it is pasted into a Hugo post', () => {
    expect(formatEntry(talk({ title: 'Templates: {{< x >}} and {{% y %}}' }))).not.toMatch(/\{\{[<%]/);
  });

  test('is one line with at most one link, to the recording or the page elsewhere, whatever the text', () => {
    fc.assert(
      fc.property(hostileCatalogue, ({ talks }) => {
        for (const hostile of talks) {
          const tree = parse(formatEntry(hostile));
          const [link, ...others] = linksOf(tree);
          expect(others).toEqual([]);
          const [recording] = hostile.recordings;
          expect(link?.url).toBe((recording && watchAddress(recording)) ?? hostile.page ?? undefined);
          expect(tree.children).toHaveLength(1);
          const title = oneLine(fullTitle(hostile).replaceAll('\0', ''));
          if (link) expect(toString(link)).toBe(title);
          else expect(toString(tree).startsWith(title)).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('the Markdown of a page', () => {
  const data = catalogue(talk({ ...keynote, notes: [{ ...note, passage: 'It failed.\nTwice.' }] }));

  test('describes a talk with its notes', () => {
    expect(formatTalkMarkdown(data, data.talks[0] ?? expect.fail())).toMatchInlineSnapshot(`
      "# Sponsored Keynote: What I Learned \\[Running] 10,000+ \\*Small\\* Clusters: \\\`kubectl\\\` & more

      - Conference: KubeCon + CloudNativeCon Europe 2019
      - Date: 2019-05-22
      - Speaker: Lachlan Evenson, Principal Program Manager, Microsoft
      - Speaker: Janet Kuo, Google
      - Topics: Kubernetes
      - [Video](https://www.youtube.com/watch?v=6sDTB4eV4F8)
      - [Page](http://localhost:3000/talks/kubernetes-failure-stories)

      ## Notes

      [Failures](http://localhost:3000/notes/report#failures)

      > It failed. Twice.
      "
    `);
  });

  test.each([
    [{ ...unrecorded, recordingState: 'private' }, '- The recording is private\n'],
    [unrecorded, '- No recording found\n'],
    [{ ...unrecorded, page: 'https://sched.co/abcd' }, '- [Page (sched.co)](https://sched.co/abcd)\n'],
    [
      recordedAt('https://youtu.be/aaaaaaaaaaa?t=90', 'https://vimeo.com/112233445'),
      '- [Video](https://www.youtube.com/watch?v=aaaaaaaaaaa\\&t=90s)\n- [Video (Vimeo)](https://vimeo.com/112233445)\n',
    ],
    [{ start: '09:30', end: '10:15' }, '- Date: 2019-05-22, 09:30–10:15\n'],
  ] as const)('says where to watch it or why nobody can, and when it was: %#', (fields, line) => {
    expect(formatTalkMarkdown(data, talk(fields))).toContain(line);
  });

  test('lists talks with links to their pages', () => {
    expect(formatListMarkdown(selectAll(data))).toMatchInlineSnapshot(`
      "# All The Sessions

      - [Sponsored Keynote: What I Learned \\[Running\\] 10,000+ \\*Small\\* Clusters: \\\`kubectl\\\` & more](http://localhost:3000/talks/kubernetes-failure-stories) - Lachlan Evenson, Principal Program Manager, Microsoft & Janet Kuo, Google
      "
    `);
  });

  test('is only the title if there are no talks', () => {
    expect(formatListMarkdown(selectAll(catalogue()))).toBe('# All The Sessions\n');
  });

  test('has the passages of a report, each once even if it is about two talks', () => {
    const passage = { ...note, passage: 'Both failed.' };
    const both = catalogue(
      talk({ notes: [passage] }),
      talk({ slug: 'other', title: 'Other', notes: [passage] }),
    );
    const talks = both.talks.map(({ slug }) => ({ slug, extent: note.extent }));
    expect(formatReportMarkdown(both, { ...report, discussed: [{ anchor: 'failures', talks }] }))
      .toMatchInlineSnapshot(`
      "# Other Cool Things

      - Author: @alexdmoss
      - Date: 2019-05-24
      - [Original](https://alexos.dev/2019/05/23/kubecon-other-cool-things/)
      - [Page](http://localhost:3000/notes/report)

      ## Failures

      - [Kubernetes Failure Stories and How to Crash Your Clusters](http://localhost:3000/talks/kubernetes-failure-stories)
      - [Other](http://localhost:3000/talks/other)

      > Both failed.
      "
    `);
  });

  test('has the same structure, whatever the text', () => {
    fc.assert(
      fc.property(hostileCatalogue, (hostile) => {
        const [first] = hostile.talks;
        const tree = parse(formatTalkMarkdown(hostile, first ?? expect.fail()));
        const kinds = tree.children.map(({ type }) => type);
        const notes = first?.notes.flatMap(() => ['paragraph', 'blockquote']) ?? [];
        const abstract = first?.abstract === null ? [] : ['heading', 'blockquote'];
        expect(kinds).toEqual([
          'heading',
          'list',
          ...abstract,
          ...(notes.length > 0 ? ['heading', ...notes] : []),
        ]);
      }),
      { numRuns: 50 },
    );
  });
});
