import { Breadcrumbs } from '#components/page/breadcrumbs.tsx';
import { Contents } from '#components/page/contents.tsx';
import { NoteHead } from '#components/notes/note-head.tsx';
import { NoteSection } from '#components/notes/note-section.tsx';
import { PlainTalks } from '#components/talk/plain-talks.tsx';
import { Prose } from '#components/notes/prose.tsx';
import { Provenance } from '#components/notes/provenance.tsx';
import { Article } from '#components/page/article.tsx';
import { toHast } from '#lib/post/to-hast.ts';
import { reportJsonLd } from '#lib/export/json-ld/json-ld-report.ts';
import { breadcrumbJsonLd } from '#lib/export/json-ld/json-ld.ts';
import { notesPath } from '#lib/addresses.ts';
import { dynamicPage } from '#app/_views/dynamic-page.ts';
import { catalogue, findConference, findReport } from '#app/_data/catalogue.ts';
import { JsonLd } from '#app/_views/json-ld.tsx';
import { pageMetadata } from '#app/_data/metadata.ts';
import { imageOfReport } from '#app/_data/page-images.ts';
import { feedsOf, markdownOf } from '#app/_data/page-files.ts';
import { sectionsOf } from '#app/_data/report-sections.ts';
import { Shell } from '#app/_views/shell.tsx';
import { editUrl, provenanceOf } from '#app/_data/words.ts';

const route = dynamicPage({
  param: 'report',
  values: catalogue.reports.map(({ slug }) => slug),
  find: findReport,
  metadata(report, slug) {
    const { title, author, description } = report;
    return pageMetadata({
      title: `${title}: trip report`,
      description: description ?? `A trip report${author ? ` by ${author}` : ''}: notes on the sessions.`,
      path: notesPath(slug),
      heading: title,
      image: imageOfReport(report),
      files: [...feedsOf(notesPath(slug)), markdownOf(notesPath(slug))],
    });
  },
  render(report, slug) {
    const sections = sectionsOf(report);
    return (
      <Shell current="Reports" skipTo="report" conference={findConference(report.conference)}>
        <JsonLd data={reportJsonLd(catalogue, report)} />
        <JsonLd
          data={breadcrumbJsonLd([
            { name: 'Reports', path: '/notes' },
            { name: report.title, path: notesPath(slug) },
          ])}
        />
        <Article
          crumbs={<Breadcrumbs above={[{ name: 'Reports', path: '/notes' }]} here={report.title} />}
          rail={
            <Contents
              heading="In this report"
              entries={sections.filter(({ anchor, depth }) => anchor && depth < 2)}
            />
          }
        >
          <NoteHead {...report} original={report.url} provenance={provenanceOf(report)} />
          {sections.map((section) => (
            <NoteSection
              key={section.anchor}
              {...section}
              heading={section.heading || report.title}
              level={Math.min(section.depth + 2, 6)}
            >
              <Prose tree={toHast(section.nodes, { address: report.url })} />
              {section.listed.length > 0 && <PlainTalks talks={section.listed} />}
            </NoteSection>
          ))}
          <Provenance words={provenanceOf(report)} correct={editUrl(report.file)} />
        </Article>
      </Shell>
    );
  },
});

export const generateStaticParams = route.generateStaticParams;
export const generateMetadata = route.generateMetadata;
export default route.Page;
