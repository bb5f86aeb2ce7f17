import { count } from '#lib/wording/counts.ts';
import { Icon } from '#components/ui/icon.tsx';
import { PageGrid } from '#components/ui/page-grid.tsx';
import {
  isKeynote,
  onlyRoomOf,
  roomName,
  slotAnchor,
  type Slot as SlotOfTalks,
  type TimetableTalk,
} from './slots.ts';
import { SlotRow } from './slot-row.tsx';
import styles from './slot.module.css';

interface SlotProps {
  slot: SlotOfTalks;
  moment: (time: string) => string;
  /** Whether any session of the day has a recording: only then it is worth saying that one has none. */
  recorded: boolean;
}

/** What begins at an hour, room by room. Once it is over, the script folds it to a line. */
export function Slot({ slot: { start, end, until, talks, floor }, moment, recorded }: SlotProps) {
  const room = onlyRoomOf(talks);
  const anchor = slotAnchor(start);
  const rows = (talks: readonly TimetableTalk[], shared: string | null) => {
    const apart = talks.filter((talk) => talk.start !== start || (talk.end ?? end) !== end);
    const timed = new Set(2 * apart.length > talks.length ? talks : apart);
    return talks.map((talk) => (
      <SlotRow
        key={talk.slug}
        talk={talk}
        hideRoom={shared !== null}
        time={timed.has(talk) ? timeOf(talk, moment) : undefined}
        recorded={recorded}
      />
    ));
  };
  return (
    <section className={styles.root} aria-labelledby={anchor} data-until={moment(until)}>
      <PageGrid className={styles.frame}>
        <header className={styles.head}>
          <h3 id={anchor}>
            <time dateTime={moment(start)}>{start}</time>
          </h3>
          {end !== null && (
            <p>
              until <time dateTime={moment(end)}>{end}</time>
            </p>
          )}
          <p>{headline(talks, floor, room)}</p>
        </header>
        <details className={styles.body} open>
          <summary>
            <b>{summary(talks, floor, room)}</b> <span>over{recordings([...talks, ...floor])}</span>
            <Icon name="chevron" small />
          </summary>
          <ol>{rows(talks, talks.length > 1 ? room : null)}</ol>
          {floor.length > 0 && (
            <details className={styles.floor}>
              <summary>
                <b>{floor.length} more on the show floor</b> <span>theatres, demos, meet-ups</span>
                <Icon name="chevron" small />
              </summary>
              <ol>{rows(floor, null)}</ol>
            </details>
          )}
        </details>
      </PageGrid>
    </section>
  );
}

/** A talk's own hours. They stand in its row if they are not those of the slot, and in all rows if most are not. */
function timeOf({ start, end }: TimetableTalk, moment: (time: string) => string) {
  return start === null
    ? undefined
    : { start, from: moment(start), end, to: end === null ? undefined : moment(end) };
}

const named = (talks: readonly TimetableTalk[]) =>
  count(talks.length, talks.every(isKeynote) ? 'keynote' : 'session');

const headline = (talks: readonly TimetableTalk[], floor: readonly TimetableTalk[], room: string | null) =>
  room !== null && talks.length > 1 ? `${named(talks)} in ${roomName(room)}` : named([...talks, ...floor]);

function summary(talks: readonly TimetableTalk[], floor: readonly TimetableTalk[], room: string | null) {
  const all = [...talks, ...floor];
  const rooms = new Set(all.flatMap((talk) => talk.room ?? []));
  if (floor.length === 0 && room !== null) return `${named(talks)} in ${roomName(room)}`;
  return rooms.size > 1 ? `${named(all)} in ${rooms.size} rooms` : named(all);
}

function recordings(talks: readonly TimetableTalk[]) {
  const recorded = talks.filter(({ recording }) => recording !== null).length;
  return recorded > 0 ? `, ${count(recorded, 'recording')} so far` : '';
}
