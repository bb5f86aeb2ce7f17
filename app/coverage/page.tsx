import { count } from '#lib/wording/counts.ts';
import { Facts } from '#components/page/facts.tsx';
import { Figures } from '#components/page/figures.tsx';
import { MessageList } from '#components/page/message-list.tsx';
import { PageHead } from '#components/page/page-head.tsx';
import { PlainTalks } from '#components/talk/plain-talks.tsx';
import { ReportTable } from '#components/notes/report-table.tsx';
import { TextBlock } from '#components/page/text-block.tsx';
import { catalogue } from '#app/_data/catalogue.ts';
import { Correction } from '#app/_views/correction.tsx';
import { discussionOf, lineOf, messageLine } from '#app/_data/coverage.ts';
import { pageMetadata } from '#app/_data/metadata.ts';
import { Shell } from '#app/_views/shell.tsx';

export const metadata = pageMetadata({
  title: 'Coverage',
  description: 'What the reports cover and what not, what the data leaves unsure, and what was corrected.',
  path: '/coverage',
});

export default function Page() {
  const { reports, corrections, messages } = catalogue;
  const talks = catalogue.talks.filter(({ attended }) => attended);
  const { linked, corrected, silent } = discussionOf({ talks, reports });
  const discussed = linked.length + corrected.length;
  return (
    <Shell skipTo="coverage">
      <PageHead title="Coverage" figure={`${discussed} of ${talks.length}`} under="sessions discussed">
        <Facts>
          <p>
            What the reports cover and what not, what the data leaves unsure, and what was put right. Nothing
            is dropped: what could not be read for certain is in the catalogue and stands here as well.
          </p>
        </Facts>
      </PageHead>
      <TextBlock heading="Sessions">
        <Figures
          figures={[
            { n: catalogue.talks.length, of: 'sessions in all' },
            {
              n: catalogue.talks.filter(({ recordings }) => recordings.length === 0).length,
              of: 'without a recording',
            },
            { n: catalogue.talks.filter(({ date }) => date === null).length, of: 'without a known day' },
            {
              n: catalogue.talks.filter(({ speakers }) => speakers.length === 0).length,
              of: 'without a named speaker',
            },
            { n: talks.length, of: 'listed in a trip report' },
            { n: linked.length, of: 'of these linked by the text of the reports' },
            { n: corrected.length, of: 'of these discussed, but linked by a correction alone' },
            { n: silent.length, of: 'of these not discussed' },
          ]}
        />
      </TextBlock>
      <TextBlock heading="Reports">
        <ReportTable reports={reports.map(lineOf)} />
      </TextBlock>
      {silent.length > 0 && (
        <TextBlock heading="Not discussed">
          <p>{count(silent.length, 'session')} that no report goes into:</p>
          <PlainTalks talks={silent} />
        </TextBlock>
      )}
      <TextBlock heading="Corrections" id="corrections">
        {corrections.length === 0 && <p>None: everything stands as it was read.</p>}
        {corrections.map((correction) => (
          <Correction key={correction.reason} correction={correction} />
        ))}
      </TextBlock>
      <TextBlock heading="Warnings" id="warnings">
        <p>
          {messages.length === 0
            ? 'None: the check has nothing to say.'
            : `${count(messages.length, 'message')} of the check, each with its place in the data.`}
        </p>
        <MessageList messages={messages.map(messageLine)} />
      </TextBlock>
    </Shell>
  );
}
