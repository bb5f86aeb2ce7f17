import { PageHead } from '#components/page/page-head.tsx';
import { Facts } from '#components/page/facts.tsx';
import { TextBlock } from '#components/page/text-block.tsx';
import { Steps } from '#components/try/steps.tsx';
import { TryReport, type TryReportProps } from '#components/try/try-report.client.tsx';
import { tryPath } from '#lib/addresses.ts';
import { catalogue } from '#app/_data/catalogue.ts';
import { pageMetadata } from '#app/_data/metadata.ts';
import { repository } from '#app/_data/words.ts';
import { DataScript } from '#app/_views/data-script.tsx';
import { Shell } from '#app/_views/shell.tsx';

export const metadata = pageMetadata({
  title: 'Try your own report',
  description:
    'Paste what you wrote about a conference, a list of talks, a playlist or a calendar, and see it become a programme. Nothing is uploaded.',
  path: tryPath,
});

export default function Page() {
  const props: TryReportProps = {
    conferences: catalogue.conferences.map(({ name, shortName, city, country, days, timeZone }) => ({
      name,
      shortName,
      city,
      country,
      days,
      dayOne: null,
      timeZone,
    })),
  };
  return (
    <Shell current="Reports" skipTo="editor">
      <PageHead title="Try your own report" figure="Nothing is uploaded" under="The text stays in this tab">
        <Facts>
          <p>
            Paste what you wrote about a conference, or a list of its talks. The programme builds itself
            beside it as you type.
          </p>
        </Facts>
      </PageHead>
      <noscript>
        <TextBlock>
          <p>
            Your text is read by your own browser, which takes script. Without it, the command line reads it
            on your machine: <code>npm run -s sessions -- parse report.md</code> prints what is found, and{' '}
            <code>npm run -s sessions -- check report.md</code> what is in doubt, with line and column.
          </p>
        </TextBlock>
      </noscript>
      <div data-island="try">
        <TryReport {...props} />
      </div>
      <DataScript type="application/json" id="try-data" data={props} />
      <TextBlock heading="What is read" id="forms">
        <p>
          A report in Markdown, as Hugo, Jekyll or a README has it. Its sessions are list items, table rows,
          or headings and lines with a link to a video, each with its speakers behind a dash:{' '}
          <code>- [Title](https://youtu.be/…) - Name, Role, Company</code>. They stand under a heading such as
          “Sessions”, and under days such as “Tuesday”, “21 May” or “Day 2”. A paragraph that links the video
          of a session is a note on it.
        </p>
        <p>
          Titles alone, one a line; a playlist from <code>yt-dlp -J --flat-playlist</code>; a calendar such as
          Sched’s <code>all.ics</code>; a conference’s <code>schedule.json</code> or <code>schedule.xml</code>
          ; records of pyvideo.org and RubyEvents.
        </p>
        <p>
          Nothing of it leaves your browser: it is read by a worker that may ask for nothing at all, and this
          page may ask only for its own files. Its security policy says so, and your browser’s network tools
          show it.
        </p>
      </TextBlock>
      <TextBlock heading="Publish it" id="publish">
        <Steps>
          <li>
            Download the data folder and unpack it. It holds your text as it is, and a{' '}
            <code>conference.yaml</code> with the name, the days and the time zone. Put the address of your
            report there.
          </li>
          <li>
            See it on your machine: in a copy of{' '}
            {repository ? <a href={repository}>this project</a> : 'this project'}, run{' '}
            <code>DATA=path/to/the/folder npm start</code>.
          </li>
          <li>
            Give its sessions addresses that stay,{' '}
            <code>npm run -s sessions -- permalinks --data path/to/the/folder</code>, build the site,{' '}
            <code>DATA=path/to/the/folder npm run build</code>, and put <code>out/</code> on a static host,
            such as GitHub Pages, Netlify or Cloudflare Pages.
            {repository && (
              <>
                {' '}
                A <a href={`${repository}/tree/main/docs/template`}>template</a> does the last step each time
                you push.
              </>
            )}
          </li>
        </Steps>
      </TextBlock>
    </Shell>
  );
}
