import type { ReadText, Settings } from '#lib/try/protocol.ts';
import { count } from '#lib/wording/counts.ts';
import { ConferenceForm } from './conference-form.tsx';
import { LineButton, Programme } from './programme.tsx';
import type { Reader } from './reader.ts';
import styles from './results.module.css';
import { TakeAway } from './take-away.tsx';
import type { GoToLine, Shown } from './use-try.ts';

interface ResultsProps {
  reader: Reader;
  shown: Shown;
  settings: Settings;
  onSettings: (settings: Settings) => void;
  goToLine: GoToLine;
}

/** All that a text has become: the conference, its programme, its notes, what was left out, and what can be done with it. */
export function Results({ reader, shown, settings, onSettings, goToLine }: ResultsProps) {
  const { read } = shown;
  const isNone = read.talks.length === 0;
  return (
    <div className={styles.root}>
      {isNone ? (
        <p className={styles.none}>
          <b>No sessions found in {count(shown.text.split('\n').length, 'line')}.</b> A session is a line with
          a link to its video, or an item under a heading such as “Sessions” or “Tuesday”.{' '}
          <a href="#forms">See the forms</a>
        </p>
      ) : (
        <>
          <ConferenceForm
            conference={read.conference}
            refused={read.refused}
            settings={settings}
            onChange={onSettings}
          />
          <Programme talks={read.talks} goToLine={goToLine} />
          <TakeAway reader={reader} shown={shown} />
          <Notes sections={read.sections} goToLine={goToLine} />
        </>
      )}
      <LeftOut leftOut={read.leftOut} goToLine={goToLine} />
    </div>
  );
}

/** More of these are counted, not listed. */
const MOST = 50;

function Notes({ sections, goToLine }: Pick<ReadText, 'sections'> & { goToLine: GoToLine }) {
  if (sections.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3>
        Your notes <small>joined to sessions by their links</small>
      </h3>
      <ul>
        {sections.slice(0, MOST).map(({ heading, line, talks }) => (
          <li key={line}>
            <b>{heading}</b> <LineButton line={line} goToLine={goToLine} />
            <span>{talks.map(({ title }) => title).join(' · ')}</span>
          </li>
        ))}
      </ul>
      {sections.length > MOST && <p>and {sections.length - MOST} more sections</p>}
    </section>
  );
}

function LeftOut({ leftOut, goToLine }: Pick<ReadText, 'leftOut'> & { goToLine: GoToLine }) {
  if (leftOut.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3>
        Left out <small>{count(leftOut.length, 'place')}</small>
      </h3>
      <ul>
        {leftOut.slice(0, MOST).map(({ what, why, line }, at) => (
          <li key={at}>
            <b>{what || '…'}</b> {line !== null && <LineButton line={line} goToLine={goToLine} />}
            <span>{why}</span>
          </li>
        ))}
      </ul>
      {leftOut.length > MOST && <p>and {leftOut.length - MOST} more</p>}
    </section>
  );
}
