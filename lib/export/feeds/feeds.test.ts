import { XMLParser } from 'fast-xml-parser';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  catalogue,
  hostileCatalogue,
  note,
  recordedAt,
  talk,
  unrecorded,
  xmlErrors,
} from '#lib/export/fixture.ts';
import { formatAtom } from './feed-atom.ts';
import { formatJsonFeed } from './feed-json.ts';
import { formatRss } from './feed-rss.ts';
import { selectAll, selectReport } from '#lib/export/selection.ts';
import { xmlText } from '#lib/export/xml-text.ts';

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  trimValues: false,
  htmlEntities: false,
  isArray: (name) => name === 'item' || name === 'entry',
  processEntities: { enabled: true, maxTotalExpansions: 1e6, maxExpandedLength: 1e8 },
});

const read = (items: { title: string }[]) => items.map(({ title }) => title);

const data = catalogue(
  talk({ notes: [{ ...note, passage: 'It failed & failed again.' }] }),
  talk({
    slug: 'undated',
    title: 'Undated',
    date: null,
    kind: 'keynote',
    ...recordedAt('https://youtu.be/aaaaaaaaaaa'),
  }),
);
const all = selectAll(data);
const many = catalogue(
  ...Array.from({ length: 60 }, (_, index) => talk({ slug: `talk-${index}`, title: `${index}` })),
);

describe('RSS', () => {
  test('describes a talk with its notes and speakers', () => {
    expect(formatRss(data, selectReport(data, data.reports[0] ?? expect.fail()))).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel>
          <title>Other Cool Things</title>
          <link>http://localhost:3000/notes/report</link>
          <description>Talks: Other Cool Things</description>
          <lastBuildDate>Wed, 22 May 2019 00:00:00 GMT</lastBuildDate>
          <atom:link rel="self" type="application/rss+xml" href="http://localhost:3000/notes/report/feed.xml"/>
          <item>
            <title>Kubernetes Failure Stories and How to Crash Your Clusters</title>
            <link>http://localhost:3000/talks/kubernetes-failure-stories</link>
            <guid isPermaLink="false">urn:uuid:891ba0a1-02d7-5775-9bca-22f5611b5d29</guid>
            <pubDate>Wed, 22 May 2019 00:00:00 GMT</pubDate>
            <description>&lt;p&gt;Henning Jacobs, Head of Developer Productivity, Zalando SE&lt;/p&gt;&lt;p&gt;KubeCon + CloudNativeCon Europe 2019, 2019-05-22&lt;/p&gt;&lt;p&gt;&lt;a href="https://www.youtube.com/watch?v=6sDTB4eV4F8"&gt;Watch the recording&lt;/a&gt;&lt;/p&gt;&lt;p&gt;&lt;a href="http://localhost:3000/notes/report#failures"&gt;Failures&lt;/a&gt;&lt;/p&gt;&lt;blockquote&gt;&lt;p&gt;It failed &amp;amp; failed again.&lt;/p&gt;&lt;/blockquote&gt;</description>
            <dc:creator>Henning Jacobs</dc:creator>
            <category>Kubernetes</category>
          </item>
        </channel>
      </rss>
      "
    `);
  });

  test('gives a talk without a known day no publication date', () => {
    const { item } = parser.parse(formatRss(data, all)).rss.channel;
    expect(item).toMatchObject([{ title: 'Keynote: Undated' }, { pubDate: 'Wed, 22 May 2019 00:00:00 GMT' }]);
    expect(item[0]).not.toHaveProperty('pubDate');
  });

  test('has at most 50 talks', () => {
    expect(parser.parse(formatRss(many, selectAll(many))).rss.channel.item).toHaveLength(50);
  });
});

describe('Atom', () => {
  test('describes the same talks, and says when it last changed', () => {
    const { feed } = parser.parse(formatAtom(data, all));
    expect(feed).toMatchObject({
      id: 'http://localhost:3000/feed.atom',
      updated: '2019-05-23T00:00:00.000Z',
      entry: [{ title: 'Keynote: Undated' }, { published: '2019-05-22T00:00:00.000Z' }],
    });
    expect(feed.entry[0]).not.toHaveProperty('published');
  });

  test('has no entries and an old date if there are no talks', async () => {
    const empty = catalogue();
    const text = formatAtom(empty, selectAll(empty));
    expect(parser.parse(text).feed.updated).toBe('1970-01-01T00:00:00.000Z');
    expect(await xmlErrors([text])).toEqual([]);
  });
});

describe('JSON Feed', () => {
  test('has what version 1.1 requires, and every speaker as an author', () => {
    expect(JSON.parse(formatJsonFeed(data, all))).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'All The Sessions',
      feed_url: 'http://localhost:3000/feed.json',
      items: [
        { title: 'Keynote: Undated' },
        {
          id: 'urn:uuid:891ba0a1-02d7-5775-9bca-22f5611b5d29',
          content_html: expect.stringContaining('It failed &amp; failed again.'),
          date_published: '2019-05-22T00:00:00.000Z',
          authors: [{ name: 'Henning Jacobs' }],
          tags: ['Kubernetes'],
        },
      ],
    });
  });
});

/** The HTML of a feed's only item, without the name of the conference. */
const htmlOf = (fields: Parameters<typeof talk>[0]) => {
  const one = catalogue(talk({ speakers: [], date: null, ...fields }));
  const [item] = JSON.parse(formatJsonFeed(one, selectAll(one))).items;
  return String(item.content_html).replace('<p>KubeCon + CloudNativeCon Europe 2019</p>', '');
};

describe('the recording of an item', () => {
  test('is linked where the talk begins, with its host if that is not YouTube, and so is every other one', () => {
    expect(htmlOf(recordedAt('https://vimeo.com/112233445', 'https://youtu.be/aaaaaaaaaaa?t=90'))).toBe(
      '<p><a href="https://vimeo.com/112233445">Watch the recording (Vimeo)</a></p>' +
        '<p><a href="https://www.youtube.com/watch?v=aaaaaaaaaaa&amp;t=90s">Watch the recording (YouTube)</a></p>',
    );
  });

  test.each([
    ['to come', '<p>The recording is still to come.</p>'],
    ['removed', '<p>The recording was removed.</p>'],
    [null, '<p>No recording found.</p>'],
  ] as const)('is said to be missing: %s', (recordingState, html) => {
    expect(htmlOf({ ...unrecorded, recordingState })).toBe(html);
  });

  test('does not keep the talk’s page elsewhere from being linked', () => {
    expect(htmlOf({ ...unrecorded, page: 'https://sched.co/abcd' })).toContain(
      '<p><a href="https://sched.co/abcd">Page (sched.co)</a></p>',
    );
  });
});

test('every feed gives a talk the same id wherever the site is served', () => {
  const id = 'urn:uuid:891ba0a1-02d7-5775-9bca-22f5611b5d29';
  for (const format of [formatRss, formatAtom, formatJsonFeed]) expect(format(data, all)).toContain(id);
});

test('every feed is well formed and read back unchanged, whatever the text', async () => {
  await fc.assert(
    fc.asyncProperty(hostileCatalogue, async (hostile) => {
      const selection = selectAll(hostile);
      const rss = formatRss(hostile, selection);
      const atom = formatAtom(hostile, selection);
      expect(await xmlErrors([rss, atom])).toEqual([]);
      const titles = JSON.parse(formatJsonFeed(hostile, selection)).items.map(
        ({ title }: { title: string }) => title,
      );
      expect(titles).toHaveLength(hostile.talks.length);
      expect(read(parser.parse(rss).rss.channel.item)).toEqual(titles.map(xmlText));
      expect(read(parser.parse(atom).feed.entry)).toEqual(titles.map(xmlText));
    }),
    { numRuns: 20 },
  );
});
