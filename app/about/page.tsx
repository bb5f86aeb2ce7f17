import { Fragment } from 'react';
import { Facts } from '#components/page/facts.tsx';
import { PageHead } from '#components/page/page-head.tsx';
import { TextBlock } from '#components/page/text-block.tsx';
import { siteName } from '#lib/addresses.ts';
import { count } from '#lib/wording/counts.ts';
import { catalogue } from '#app/_data/catalogue.ts';
import { pageMetadata } from '#app/_data/metadata.ts';
import { Shell } from '#app/_views/shell.tsx';
import { authorsOf, issueUrl, repository } from '#app/_data/words.ts';

export const metadata = pageMetadata({
  title: 'About',
  description:
    'What this catalogue is, whose words it holds, under which licences, and what it knows of you: nothing.',
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
            {siteName} turns the trip report of somebody who was at a conference into a catalogue of its
            sessions: day by day, with every speaker, every video, and what the report says of it.
          </p>
        </Facts>
      </PageHead>
      <TextBlock heading="What it is made from">
        <p>
          The titles, speakers, roles and companies are those of the reports’ own session lists, as at the
          time of the conference. The sessions beyond them, tracks and slides are from the conference’s own
          playlist, and so is a role or a company that a report leaves out. Days, times and rooms are shown
          only where a source has them. A session’s kind is what its title says; topics come from a vocabulary
          that is matched in titles, notes and tags.
        </p>
        <p>
          Beside them, {count(catalogue.conferences.length, 'conference')} are here as public lists have them:
          facts alone, without descriptions. The largest is <cite>Cloud Native Second Brain</cite> by ezeqme,
          under <a href={LICENCES.ccBy}>CC BY 4.0</a>. They are, on GitHub,{' '}
          {SOURCES.map((source, at) => (
            <Fragment key={source}>
              {at > 0 && ', '}
              <a href={`https://github.com/${source}`}>{source}</a>
            </Fragment>
          ))}
          . Each row of the data names its own.
        </p>
        <p>
          What the data leaves unsure, and what was corrected and why, is on the{' '}
          <a href="/coverage">coverage page</a>. Every session’s page names the line it was read from.
        </p>
      </TextBlock>
      <TextBlock heading="Whose words">
        {summarised.length > 0 && (
          <p>
            The <a href="/notes">notes</a> tell in this catalogue’s own words what{' '}
            {authorsOf(summarised) || 'their authors'} wrote. They keep the headings and the links of the
            originals, and each section leads to the one it summarises. Mistakes in them are ours.
          </p>
        )}
        {summarised.length < reports.length && (
          <p>Notes that are not marked as a summary are the author’s own text.</p>
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
          No cookies, no trackers, nothing from third parties. Videos are on YouTube: nothing is asked of it
          before you press play or follow a link there. What you choose for yourself, such as the theme, stays
          in your browser.
        </p>
      </TextBlock>
      {issueUrl !== null && (
        <TextBlock heading="Put it right">
          <p>
            A name is misspelt, a company is wrong, a session is missing?{' '}
            <a href={issueUrl}>Report a correction</a>, or change the line yourself: each session’s page links
            it.
          </p>
        </TextBlock>
      )}
      <TextBlock heading="Be left out">
        <p>
          You spoke at a conference and would rather not be listed here? You published a recording and
          withdrew it? {issueUrl === null ? 'Say so' : <a href={issueUrl}>Say so</a>}, with the address of the
          page. No reason is asked for. One line in the data takes a person, a session or a recording out of
          the pages, the search, the feeds and every file to download.
        </p>
      </TextBlock>
    </Shell>
  );
}
