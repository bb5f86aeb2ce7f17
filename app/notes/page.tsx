import { tryPath } from '#lib/addresses.ts';
import { count } from '#lib/wording/counts.ts';
import { Facts } from '#components/page/facts.tsx';
import { PageHead } from '#components/page/page-head.tsx';
import { ReportEntry } from '#components/notes/report-entry.tsx';
import type { Report } from '#lib/catalogue/schema.ts';
import { catalogue } from '#app/_data/catalogue.ts';
import { pageMetadata } from '#app/_data/metadata.ts';
import { Shell } from '#app/_views/shell.tsx';
import { authorsOf } from '#app/_data/words.ts';

const { reports, talks } = catalogue;

export const metadata = pageMetadata({
  title: 'Reports',
  description: `What ${authorsOf(reports) || 'people'} wrote about the sessions, report by report.`,
  path: '/notes',
});

export default function Page() {
  const discussed = talks.filter(({ notes }) => notes.length > 0).length;
  return (
    <Shell current="Reports" skipTo="reports">
      <PageHead
        title="Reports"
        figure={count(reports.length, 'report')}
        under={`with notes on ${count(discussed, 'session')}`}
      >
        <Facts>
          <p>
            Were you at a conference, and wrote about it? <a href={tryPath}>Try your own report</a>.
          </p>
        </Facts>
      </PageHead>
      {reports.map((report) => (
        <ReportEntry key={report.slug} {...report} {...discussedOf(report)} />
      ))}
    </Shell>
  );
}

function discussedOf({ discussed, post, title }: Report) {
  const headings = new Map(post.sections.map(({ anchor, heading }) => [anchor, heading || title]));
  return {
    sessions: new Set(discussed.flatMap((section) => section.talks.map(({ slug }) => slug))).size,
    sections: discussed.map(({ anchor }) => ({ anchor, heading: headings.get(anchor) ?? title })),
  };
}
