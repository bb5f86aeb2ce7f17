import type { Catalogue, Conference, Talk } from '#lib/catalogue/schema.ts';
import { notesPath, permalink, talkPath } from '#lib/addresses.ts';
import { watchUrl } from '#lib/video.ts';
import { formatByline } from '#lib/wording/byline.ts';
import type { ExportFile } from '#lib/export/export-file.ts';
import { topicNames } from '#lib/export/selection.ts';

/** A conference in the form of pyvideo.org's data: the files `category.json` and, for each talk, `videos/<slug>.json`. */
export function formatPyvideo(catalogue: Catalogue, { slug, name }: Conference): ExportFile[] {
  const talks = catalogue.talks.filter(({ conference }) => conference === slug);
  return [
    { path: 'category.json', text: format({ title: name, slug, description: null }) },
    ...talks.map((talk) => ({ path: `videos/${talk.slug}.json`, text: format(video(catalogue, talk)) })),
  ];
}

const video = (catalogue: Catalogue, talk: Talk) => ({
  title: talk.title,
  slug: talk.slug,
  description: [formatByline(talk.speakers), talk.abstract].filter(Boolean).join('\n\n'),
  speakers: [...new Set(talk.speakers.map((speaker) => speaker.name))],
  recorded: talk.date,
  language: null,
  copyright_text: null,
  duration: null,
  thumbnail_url: null,
  tags: [...new Set(topicNames(catalogue, talk))],
  related_urls: relatedUrls(talk),
  videos: [{ type: 'youtube', url: watchUrl(talk.videoId) }],
});

/** A talk's addresses with labels, each address once: two notes may be from the same section. */
function relatedUrls(talk: Talk) {
  const labels = new Map([[permalink(talkPath(talk.slug)), 'Page']]);
  if (talk.slides !== null) labels.set(talk.slides, 'Slides');
  for (const { report, anchor, heading } of talk.notes)
    labels.set(permalink(notesPath(report, anchor)), heading);
  return [...labels].map(([url, label]) => ({ label, url }));
}

const format = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
