import type { BlogPostingLeaf, WithContext } from 'schema-dts';
import type { Catalogue, Report } from '#lib/catalogue/schema.ts';
import { permalink, talkPath } from '#lib/addresses.ts';
import { selectReport } from '#lib/export/selection.ts';

/** A report as the `BlogPosting` that its author published, with the talks that it mentions. */
export function reportJsonLd(catalogue: Catalogue, report: Report): WithContext<BlogPostingLeaf> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BlogPosting',
    '@id': report.url,
    url: report.url,
    headline: report.title,
    ...(report.description === null ? {} : { description: report.description }),
    ...(report.author === null ? {} : { author: { '@type': 'Person', name: report.author } }),
    ...(report.date === null ? {} : { datePublished: report.date }),
    mentions: selectReport(catalogue, report).talks.map(({ slug }) => ({ '@id': permalink(talkPath(slug)) })),
  };
}
