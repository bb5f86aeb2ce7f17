import { count } from '#lib/wording/counts.ts';
import { Facts } from '#components/page/facts.tsx';
import { Figures } from '#components/page/figures.tsx';
import { MessageList } from '#components/page/message-list.tsx';
import { PageHead } from '#components/page/page-head.tsx';
import { TextBlock } from '#components/page/text-block.tsx';
import { coverageMessagesPath } from '#lib/addresses.ts';
import { catalogue } from '#app/_data/catalogue.ts';
import { Correction } from '#app/_views/correction.tsx';
import { discussionOf, messageLine } from '#app/_data/coverage.ts';
import { pageMetadata } from '#app/_data/metadata.ts';
import { Shell } from '#app/_views/shell.tsx';

export const metadata = pageMetadata({
  title: 'Corrections and warnings',
  description: 'For authors: what was corrected and why, and what the check found, each with its place.',
  path: coverageMessagesPath,
});

export default function Page() {
  const { corrections, messages } = catalogue;
  const { linked, corrected } = discussionOf(catalogue);
  return (
    <Shell skipTo="text">
      <PageHead
        title="Corrections and warnings"
        figure={count(messages.length, 'warning')}
        under={count(corrections.length, 'correction')}
        above={[{ name: 'What is missing', path: '/coverage' }]}
      >
        <Facts>
          <p>
            For authors and for those who keep the data: what we corrected and why, and what the check found,
            each with its place.
          </p>
        </Facts>
      </PageHead>
      <TextBlock heading="Links to sessions">
        <Figures
          figures={[
            {
              n: linked.length,
              of: `${linked.length === 1 ? 'session is' : 'sessions are'} linked in a report`,
            },
            {
              n: corrected.length,
              of: `${corrected.length === 1 ? 'link was' : 'links were'} corrected by us`,
            },
          ]}
        />
      </TextBlock>
      <TextBlock heading="Corrections" id="corrections">
        {corrections.length === 0 && <p>None so far.</p>}
        {corrections.map((correction) => (
          <Correction key={correction.reason} correction={correction} />
        ))}
      </TextBlock>
      <TextBlock heading="Warnings" id="warnings">
        <p>
          {messages.length === 0
            ? 'The check found nothing.'
            : `The check found ${count(messages.length, 'doubtful place')} in the data.`}
        </p>
        <MessageList messages={messages.map(messageLine)} />
      </TextBlock>
    </Shell>
  );
}
