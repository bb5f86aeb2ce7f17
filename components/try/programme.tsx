import { useState } from 'react';
import { UnlinkedRow } from '#components/talk/unlinked-row.tsx';
import { Button } from '#components/ui/button.tsx';
import type { ReadText, TriedTalk } from '#lib/try/protocol.ts';
import { longDate, weekday } from '#lib/wording/dates.ts';
import { noRecording } from '#lib/wording/recordings.ts';
import type { GoToLine } from './use-try.ts';
import styles from './programme.module.css';

/** So many talks are drawn at once: more would keep a slow phone from taking what is typed meanwhile. */
const DRAWN = 100;

interface ProgrammeProps {
  talks: ReadText['talks'];
  goToLine: GoToLine;
}

/** The talks day by day, as they will be listed. */
export function Programme({ talks, goToLine }: ProgrammeProps) {
  const [isWhole, setWhole] = useState(false);
  const drawn = isWhole ? talks : talks.slice(0, DRAWN);
  return (
    <>
      {groups(drawn).map(({ key, name, fact, line, talks }) => (
        <section key={key} className={styles.day}>
          <h3>
            {name} {fact !== null && <small>{fact}</small>}
            {line !== null && <LineButton line={line} goToLine={goToLine} />}
          </h3>
          <ol>
            {talks.map((talk) => (
              <UnlinkedRow key={talk.slug} kind={talk.kind} title={talk.title} speakers={talk.speakers}>
                {tagsOf(talk)}
              </UnlinkedRow>
            ))}
          </ol>
        </section>
      ))}
      {drawn.length < talks.length && (
        <p className={styles.more}>
          <Button onClick={() => setWhole(true)}>Show all {talks.length}</Button>
        </p>
      )}
    </>
  );
}

/** Leads to a line of the text. */
export function LineButton({ line, goToLine }: { line: number; goToLine: GoToLine }) {
  return (
    <button type="button" className={styles.line} onClick={() => goToLine(line)}>
      line {line}
    </button>
  );
}

function tagsOf({ start, room, isRecorded, recordingState, notes }: TriedTalk) {
  const facts = [start, room].filter((fact) => fact !== null).join(', ');
  const [note] = notes;
  if (facts === '' && isRecorded && !note) return null;
  return (
    <>
      {facts !== '' && <p>{facts}</p>}
      {!isRecorded && <p>{recordingState ? noRecording(recordingState) : 'No video linked'}</p>}
      {note && <p className={styles.note}>“{shortened(note.passage)}”</p>}
    </>
  );
}

const LONGEST = 160;
const shortened = (text: string) =>
  text.length > LONGEST ? `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …` : text;

interface Group {
  key: string;
  name: string;
  fact: string | null;
  line: number | null;
  talks: TriedTalk[];
}

/** Talks by day and, where no day is known, by track. */
function groups(talks: readonly TriedTalk[]): Group[] {
  const found = new Map<string, Group>();
  for (const talk of talks) {
    const { date, track, line } = talk;
    const key = date ?? track ?? '';
    const known = found.get(key);
    if (known) known.talks.push(talk);
    else
      found.set(key, {
        key,
        name: date ? weekday(date) : (track ?? 'Day not clear'),
        fact: date ? longDate(date) : null,
        line: date ? null : line,
        talks: [talk],
      });
  }
  return [...found.values()];
}
