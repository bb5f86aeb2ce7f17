import { XMLParser } from 'fast-xml-parser';
import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  catalogue,
  conference,
  hostileCatalogue,
  note,
  recordedAt,
  report,
  speaker,
  talk,
  unrecorded,
  xmlErrors,
} from '#lib/export/fixture.ts';
import { formatAtom } from './feed-atom.ts';
import { formatJsonFeed } from './feed-json.ts';
import { formatRss } from './feed-rss.ts';
import { selectAll, selectReport, selectTalk } from '#lib/export/selection.ts';
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
          <language>en-GB</language>
          <lastBuildDate>Sat, 01 Jun 2019 00:00:00 GMT</lastBuildDate>
          <atom:link rel="self" type="application/rss+xml" href="http://localhost:3000/notes/report/feed.xml"/>
          <item>
            <title>Other Cool Things</title>
            <link>http://localhost:3000/notes/report</link>
            <guid isPermaLink="false">urn:uuid:7e7e9e96-2fae-56ee-8b8b-7e1a1a7fff96</guid>
            <pubDate>Sat, 01 Jun 2019 00:00:00 GMT</pubDate>
            <description>&lt;p&gt;&lt;a href="https://alexos.dev/2019/05/23/kubecon-other-cool-things/"&gt;The report as it was first published&lt;/a&gt;&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;a href="http://localhost:3000/talks/kubernetes-failure-stories"&gt;Kubernetes Failure Stories and How to Crash Your Clusters&lt;/a&gt;&lt;/li&gt;&lt;/ul&gt;</description>
            <dc:creator>@alexdmoss</dc:creator>
          </item>
          <item>
            <title>Kubernetes Failure Stories and How to Crash Your Clusters</title>
            <link>http://localhost:3000/talks/kubernetes-failure-stories</link>
            <guid isPermaLink="false">urn:uuid:891ba0a1-02d7-5775-9bca-22f5611b5d29</guid>
            <pubDate>Sat, 01 Jun 2019 00:00:00 GMT</pubDate>
            <description>&lt;p&gt;Henning Jacobs, Head of Developer Productivity, Zalando SE&lt;/p&gt;&lt;p&gt;KubeCon + CloudNativeCon Europe 2019, 2019-05-22&lt;/p&gt;&lt;p&gt;Topics: &lt;a href="http://localhost:3000/topics/kubernetes"&gt;Kubernetes&lt;/a&gt;&lt;/p&gt;&lt;p&gt;&lt;a href="https://www.youtube.com/watch?v=6sDTB4eV4F8"&gt;Watch the recording&lt;/a&gt;&lt;/p&gt;&lt;p&gt;&lt;a href="http://localhost:3000/notes/report#failures"&gt;Failures&lt;/a&gt;&lt;/p&gt;&lt;blockquote&gt;&lt;p&gt;It failed &amp;amp; failed again.&lt;/p&gt;&lt;/blockquote&gt;</description>
            <dc:creator>Henning Jacobs</dc:creator>
            <category>Kubernetes</category>
          </item>
        </channel>
      </rss>
      "
    `);
  });

  test('names every speaker', () => {
    const several = talk({ speakers: [speaker('Ana'), speaker('Bo'), speaker('Cy & Di')] });
    const [item] = parser.parse(formatRss(catalogue(several), selectTalk(several))).rss.channel.item;
    expect(item['dc:creator']).toEqual(['Ana', 'Bo', 'Cy & Di']);
  });

  test('dates every item by the day on which it was added, be its own day known or not', () => {
    const { item } = parser.parse(formatRss(data, all)).rss.channel;
    expect(item).toHaveLength(4);
    for (const { pubDate } of item) expect(pubDate).toBe('Sat, 01 Jun 2019 00:00:00 GMT');
  });

  test('of one day, has the report first, then the conference, then the talk with a note', () => {
    expect(read(parser.parse(formatRss(data, all)).rss.channel.item)).toEqual([
      'Other Cool Things',
      'KubeCon + CloudNativeCon Europe 2019',
      'Kubernetes Failure Stories and How to Crash Your Clusters',
      'Keynote: Undated',
    ]);
  });

  test('has what was added last at the top, also a talk of an old conference, and what a new report tells of', () => {
    const news = catalogue(
      talk({ title: 'There before' }),
      talk({ title: 'New', added: '2019-07-01', date: '2019-05-20' }),
      talk({ title: 'Noted', notes: [{ ...note, report: 'late', passage: 'x' }] }),
    );
    const late = { ...report, slug: 'late', title: 'Late', added: '2019-08-01' };
    const told = { ...news, reports: [report, late] };
    expect(read(parser.parse(formatRss(told, selectAll(told))).rss.channel.item)).toEqual([
      'Late',
      'Noted',
      'New',
      'Other Cool Things',
      'KubeCon + CloudNativeCon Europe 2019',
      'There before',
    ]);
  });

  test('falls back on the days of talks and reports where none is kept', () => {
    const bare = catalogue(talk({ added: null }), talk({ added: null, date: null, title: 'Undated' }));
    const undated = {
      ...bare,
      conferences: [{ ...conference, added: null }],
      reports: [
        { ...report, added: null },
        { ...report, added: null, date: null },
      ],
    };
    const items = parser.parse(formatRss(undated, selectAll(undated))).rss.channel.item;
    expect(items.map(({ pubDate }: { pubDate: string }) => pubDate.slice(5, 16))).toEqual([
      '24 May 2019',
      '23 May 2019',
      '23 May 2019',
      '22 May 2019',
      '01 Jan 1970',
    ]);
  });

  test('has at most 50 talks', () => {
    expect(parser.parse(formatRss(many, selectAll(many))).rss.channel.item).toHaveLength(50);
  });
});

describe('Atom', () => {
  test('describes the same talks, and says when it last changed', () => {
    const { feed } = parser.parse(formatAtom(data, all));
    const dates = { published: '2019-06-01T00:00:00.000Z', updated: '2019-06-01T00:00:00.000Z' };
    expect(feed).toMatchObject({
      id: 'http://localhost:3000/feed.atom',
      updated: '2019-06-01T00:00:00.000Z',
      entry: [{ title: 'Other Cool Things' }, {}, dates, { title: 'Keynote: Undated', ...dates }],
    });
  });

  test('says that a talk was updated when a report on it came', () => {
    const late = { ...data, reports: data.reports.map((one) => ({ ...one, added: '2019-08-01' })) };
    const { entry } = parser.parse(formatAtom(late, selectTalk(late.talks[0] ?? talk()))).feed;
    expect(entry).toMatchObject([
      { published: '2019-06-01T00:00:00.000Z', updated: '2019-08-01T00:00:00.000Z' },
    ]);
  });

  test('has no entries and an old date if there are no talks', async () => {
    const empty = { ...catalogue(), conferences: [], reports: [] };
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
        { title: 'Other Cool Things' },
        { title: 'KubeCon + CloudNativeCon Europe 2019' },
        {
          id: 'urn:uuid:891ba0a1-02d7-5775-9bca-22f5611b5d29',
          content_html: expect.stringContaining('It failed &amp; failed again.'),
          date_published: '2019-06-01T00:00:00.000Z',
          date_modified: '2019-06-01T00:00:00.000Z',
          authors: [{ name: 'Henning Jacobs' }],
          tags: ['Kubernetes'],
        },
        { title: 'Keynote: Undated' },
      ],
    });
  });
});

/** The HTML of a feed's only item, without the name of the conference. */
const htmlOf = (fields: Parameters<typeof talk>[0]) => {
  const only = talk({ speakers: [], date: null, topics: [], ...fields });
  const [item] = JSON.parse(formatJsonFeed(catalogue(only), selectTalk(only))).items;
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

test('every feed says in which language it is written', () => {
  expect(parser.parse(formatRss(data, all)).rss.channel.language).toBe('en-GB');
  expect(parser.parse(formatAtom(data, all)).feed['@_xml:lang']).toBe('en-GB');
  expect(JSON.parse(formatJsonFeed(data, all)).language).toBe('en-GB');
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
      expect(titles).toHaveLength(hostile.talks.length + 2);
      expect(parseRssFeed(rss).items).toHaveLength(titles.length);
      expect(parseAtomFeed(atom).entries).toHaveLength(titles.length);
      expect(read(parser.parse(rss).rss.channel.item)).toEqual(titles.map(xmlText));
      expect(read(parser.parse(atom).feed.entry)).toEqual(titles.map(xmlText));
    }),
    { numRuns: 20 },
  );
});
