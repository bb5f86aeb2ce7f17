import { Byline } from '#components/talk/byline.tsx';
import { RowActions } from '#components/talk/row-actions.tsx';
import { RowTitle } from '#components/talk/row-title.tsx';
import { KindLabel } from '#components/talk/kind-label.tsx';
import { kinds } from '#lib/wording/kinds.ts';
import { isKeynote, roomName, type TimetableTalk } from './slots.ts';
import styles from './slot-row.module.css';

interface SlotRowProps {
  talk: TimetableTalk;
  /** Whether the heading of the slot names the room already. */
  hideRoom?: boolean;
  /** The talk's own hours, as on the clock and as moments, where they are not those of its slot. */
  time?: { start: string; from: string; end: string | null; to: string | undefined } | undefined;
  /** Whether to say that there is no recording. */
  recorded: boolean;
}

/** A talk of a timetable: room and track beside the title, the speakers below it. */
export function SlotRow({ talk, hideRoom = false, time, recorded }: SlotRowProps) {
  const { slug, title, kind, speakers, track, room } = talk;
  const where = room === null || hideRoom ? null : roomName(room);
  return (
    <li className={styles.root} data-talk={slug}>
      <div className={styles.place}>
        {time && (
          <p className={styles.first}>
            <time dateTime={time.from}>{time.start}</time>
            {time.end !== null && (
              <>
                –<time dateTime={time.to}>{time.end}</time>
              </>
            )}
            {where !== null && <span> {where}</span>}
          </p>
        )}
        {!time && where !== null && <p className={styles.first}>{where}</p>}
        {kind !== 'session' && <KindLabel kind={kind} />}
        {saysMore(talk) && <p>{track}</p>}
      </div>
      <div className={styles.body}>
        <RowTitle level={4} slug={slug}>
          {title}
        </RowTitle>
        <Byline speakers={speakers} />
      </div>
      <RowActions {...talk} saysNone={recorded} />
    </li>
  );
}

/** Whether a talk's track tells more than its kind: “Tutorials” does not, of a tutorial. */
function saysMore(talk: TimetableTalk) {
  const { label, plural } = kinds[talk.kind];
  return talk.track !== null && !isKeynote(talk) && talk.track !== label && talk.track !== plural;
}
