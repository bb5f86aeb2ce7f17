import { Fragment } from 'react';
import { Facts } from '#components/page/facts.tsx';
import { offlinePath } from '#components/offline/kept.ts';
import { PageHead } from '#components/page/page-head.tsx';
import { TextBlock } from '#components/page/text-block.tsx';
import { coverageMessagesPath, myListPath, siteName, tryPath } from '#lib/addresses.ts';
import { totalsOf } from '#lib/catalogue/totals.ts';
import { count } from '#lib/wording/counts.ts';
import { catalogue } from '#app/_data/catalogue.ts';
import { pageMetadata } from '#app/_data/metadata.ts';
import { Shell } from '#app/_views/shell.tsx';
import { authorsOf, issueUrl, repository, totalsLine } from '#app/_data/words.ts';

export const metadata = pageMetadata({
  title: 'About',
  description: 'What this site is, where its facts and words come from, their licences, and your privacy.',
  path: '/about',
});

const LICENCES = {
  apache: 'https://www.apache.org/licenses/LICENSE-2.0',
  cc0: 'https://creativecommons.org/publicdomain/zero/1.0/',
  font: 'https://openfontlicense.org',
  ccBy: 'https://creativecommons.org/licenses/by/4.0/',
};

/** The repositories on GitHub that most rows come from, as data/SOURCES.md names them. */
const SOURCES = [
  'ezeqme/cloud-native-second-brain',
  'cncf/presentations',
  'cloudyuga/kubecon-talks',
  'arghya88/kubecon-NA-2019',
  'abtris/kubecon2022',
  'raesene/Cloud-Native-Security-Talks',
  'gsantoro/evidence-playground',
  'uozalp/kubecon-schedule',
  'alicanalbayrak/kubecon-report-2026',
  'jiekun/KubeCon-CloudNativeCon-OpenSourceSummit-China-2023-Slides',
  'galexrt/galexrt.github.io',
  'ebauman/kubecon-2018-lightning-notes',
  'jovalle/kubecon-2019',
  'networkservicemesh/site',
  'kaushikchaubal/kubecon-europe-2019-notes',
  'minimice/kubecon-cloudnativecon-europe-2019',
  'openfaas/openfaas.github.io',
  'muryoutaisuu/cncf_conf_2019_barcelona_notes',
];

export default function Page() {
  const { reports } = catalogue;
  const summarised = reports.filter(({ summaryBy }) => summaryBy !== null);
  return (
    <Shell skipTo="text">
      <PageHead title="About">
        <Facts>
          <p>
            {siteName} lists the sessions of conferences, with their speakers, recordings and slides, and what
            people who were there wrote of them.
          </p>
          <p>{totalsLine(totalsOf(catalogue))}</p>
        </Facts>
      </PageHead>
      <TextBlock heading="What it is made from">
        <p>
          Where a trip report lists sessions, their titles, speakers, roles and companies are as the report
          has them, as at the time of the conference. Other sessions, tracks, slides and missing roles or
          companies come from the conference’s playlist. Days, times and rooms are shown where a source gives
          them. A session’s kind is what its title says. Topics are found by their words in titles, notes and
          tags.
        </p>
        <p>
          The {count(catalogue.conferences.length, 'conference')} are from public lists, facts only. The
          largest list is <cite>Cloud Native Second Brain</cite> by ezeqme, under{' '}
          <a href={LICENCES.ccBy}>CC BY 4.0</a>. On GitHub they are{' '}
          {SOURCES.map((source, at) => (
            <Fragment key={source}>
              {at > 0 && ', '}
              <a href={`https://github.com/${source}`}>{source}</a>
            </Fragment>
          ))}
          . Each row of the data names its source.
        </p>
        <p>
          <a href="/coverage">What is missing</a> has a page of its own, and so have{' '}
          <a href={coverageMessagesPath}>our corrections</a>. Every session’s page names the line it was read
          from, under “Sources and files”.
        </p>
      </TextBlock>
      <TextBlock heading="Whose words">
        {summarised.length > 0 && (
          <p>
            The notes in the <a href="/notes">reports</a> are our summaries of what{' '}
            {authorsOf(summarised) || 'their authors'} wrote. They keep the headings and links of the
            originals, and each section links to its original. Mistakes in them are ours.
          </p>
        )}
        {summarised.length < reports.length && (
          <p>Notes not marked as a summary are the author’s own text.</p>
        )}
        <p>
          The catalogue is independent of the conferences, of their organisers and sponsors, and of the
          authors of the reports.
        </p>
      </TextBlock>
      <TextBlock heading="Licences">
        <p>
          The program is under the <a href={LICENCES.apache}>Apache License 2.0</a>
          {repository !== null && (
            <>
              , and its <a href={repository}>source</a> is open
            </>
          )}
          . The facts in its data are given to everyone under <a href={LICENCES.cc0}>CC0 1.0</a>. The headings
          are set in Source Serif 4, under the <a href={LICENCES.font}>SIL Open Font License 1.1</a>. Names
          and trademarks belong to their owners; videos belong to those who published them.
        </p>
      </TextBlock>
      <TextBlock heading="Privacy">
        <p>
          No cookies, no trackers, nothing from third parties. Videos are on YouTube, and nothing is loaded
          from there until you press play or follow a link. Your choices, such as the theme, stay in your
          browser, and so do the <a href={offlinePath}>pages that it keeps</a> for reading without a network.
        </p>
        <p>
          So does <a href={myListPath}>your list</a>: which sessions you saved and when, which you watched,
          where you stopped in a video, and your notes. All of it is in the storage that this browser keeps
          for this site (<code>my-list</code> in <code>localStorage</code>), and none of it is sent to
          anybody. A link that you share has the sessions alone, behind a <code>#</code>, which browsers send
          to no server. A private window forgets it all when it is closed, and some browsers delete what a
          site keeps after a time without a visit: save the list to a file if it matters to you. “Delete
          everything” on its page deletes all of it, and the pages kept for reading without a network.
        </p>
        <p>
          A report that you <a href={tryPath}>try</a> is read by a part of your browser that can ask nobody
          for anything, and is kept nowhere: it is gone when you close the page. A link that you make of it
          holds all of its text, behind a <code>#</code>.
        </p>
      </TextBlock>
      {issueUrl !== null && (
        <TextBlock heading="Report a mistake">
          <p>
            A misspelt name, a wrong company, a missing session? <a href={issueUrl}>Report a mistake</a>, or
            change the line yourself: each session’s page links to it.
          </p>
        </TextBlock>
      )}
      <TextBlock heading="To be left out">
        <p>
          You spoke at a conference and would rather not be listed? You withdrew a recording?{' '}
          {issueUrl === null ? 'Tell us' : <a href={issueUrl}>Tell us</a>} the address of the page. You need
          no reason. We will remove the person, session or recording from the pages, the search, the feeds and
          the files.
        </p>
      </TextBlock>
    </Shell>
  );
}
