import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { formatMarkdown } from '#lib/mine/share/texts.ts';
import type { Told } from '#lib/mine/share/told.ts';
import { readPost } from '#lib/post/read-post.ts';
import { parsePost } from '#lib/try/parse-report.ts';

const told = (at: number, title: string, more: Partial<Told> = {}): Told => ({
  slug: `talk-${at}`,
  title,
  kind: 'session',
  speakers: [{ name: 'Ann Lee', role: null, company: 'Acme' }],
  recording: `vvvvvvvvv${10 + at}`,
  date: null,
  conference: at < 3 ? 'KubeCon Europe 2019' : 'KubeCon *North America* 2018',
  ...more,
});

test('a list of one’s own as Markdown is read back as a report', () => {
  const talks = [
    told(0, 'Autoscaling Multi-Cluster Observability'),
    told(1, 'Open Policy Agent', { kind: 'intro' }),
    told(2, 'Beyond <script>alert(1)</script> & *stars*'),
    told(3, 'No [video] here', { recording: null }),
    told(4, 'Nobody named', { speakers: [] }),
  ];
  const value = formatMarkdown(talks, 'https://sessions.example');
  const file = new VFile({ path: 'list.md', value });
  const report = parsePost(file, readPost(file, { address: null, listHeading: null }), null);
  const read = report.talks.map(({ title, kind, speakers, videoId }) => ({ title, kind, speakers, videoId }));
  expect(read).toEqual(
    talks.map(({ title, kind, speakers, recording }) => ({ title, kind, speakers, videoId: recording })),
  );
});
