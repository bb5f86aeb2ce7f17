import { count } from '#lib/wording/counts.ts';
import { Fold } from '#components/ui/folded-links.tsx';
import { Facts } from '#components/page/facts.tsx';
import { Figures } from '#components/page/figures.tsx';
import { PageHead } from '#components/page/page-head.tsx';
import { PlainTalks } from '#components/talk/plain-talks.tsx';
import { ReportTable } from '#components/notes/report-table.tsx';
import { TextBlock } from '#components/page/text-block.tsx';
import { coverageMessagesPath } from '#lib/addresses.ts';
import { catalogue } from '#app/_data/catalogue.ts';
import { lineOf } from '#app/_data/coverage.ts';
import { pageMetadata } from '#app/_data/metadata.ts';
import { Shell } from '#app/_views/shell.tsx';

export const metadata = pageMetadata({
  title: 'What is here, and what is missing',
  description: 'How many sessions have a recording, a day and notes, and what each report covers.',
  path: '/coverage',
});

/** How many of the sessions without notes are listed before the fold. */
const FIRST = 8;

export default function Page() {
  const { reports } = catalogue;
  const listed = catalogue.talks.filter(({ attended }) => attended);
  const silent = listed.filter(({ notes }) => notes.length === 0);
  const noted = listed.length - silent.length;
  return (
    <Shell skipTo="figures">
      <PageHead
        title="What is here, and what is missing"
        figure={`${noted} of ${listed.length}`}
        under={`${listed.length === 1 ? 'session' : 'sessions'} in the reports ${noted === 1 ? 'has' : 'have'} notes`}
      >
        <Facts>
          <p>
            Nothing is left out because it is incomplete: a session without a recording, a day or a speaker is
            listed all the same.
          </p>
          <p>
            For authors: <a href={coverageMessagesPath}>corrections and warnings</a>
          </p>
        </Facts>
      </PageHead>
      <TextBlock heading="Sessions">
        <Figures
          figures={[
            { n: catalogue.talks.length, of: 'sessions in all' },
            { n: missing(({ recordings }) => recordings.length === 0), of: 'without a recording' },
            { n: missing(({ date }) => date === null), of: 'without a published day' },
            { n: missing(({ speakers }) => speakers.length === 0), of: 'without a named speaker' },
            { n: listed.length, of: 'in the reports' },
            { n: noted, of: 'in the reports, with notes' },
          ]}
        />
      </TextBlock>
      <TextBlock heading="What the reports cover">
        <ReportTable reports={reports.map(lineOf)} />
      </TextBlock>
      {silent.length > 0 && (
        <TextBlock heading="Without notes">
          <p>{count(silent.length, 'session')} that the reports list and say no more of:</p>
          <PlainTalks talks={silent.slice(0, FIRST)} />
          {silent.length > FIRST && (
            <Fold n={silent.length - FIRST}>
              <PlainTalks talks={silent.slice(FIRST)} />
            </Fold>
          )}
        </TextBlock>
      )}
    </Shell>
  );
}

const missing = (isMissing: (talk: (typeof catalogue.talks)[number]) => boolean) =>
  catalogue.talks.filter(isMissing).length;
