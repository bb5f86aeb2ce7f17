import { useState } from 'react';
import { TightRow, type TightRowProps } from '#components/talk/tight-row.tsx';
import { Icon } from '#components/ui/icon.tsx';
import type { IconName } from '#components/ui/icons.ts';
import { StandaloneLink } from '#components/ui/standalone-link.tsx';
import { playPath } from '#lib/addresses.ts';
import type { ListedConference } from '#lib/mine/keys.ts';
import { changed, type Kept, moved, queued, stopped, unqueued, watched } from '#lib/mine/list.ts';
import { clockOf } from '#lib/wording/moments.ts';
import type { Lookup } from './lookup.ts';
import styles from './mine-row.module.css';
import { Note, NoteField } from './note.tsx';
import { act } from './use-mine.ts';

/** Where a talk stands among those to watch next. */
export interface Place {
  at: number;
  of: number;
}

interface MineRowProps {
  talk: Kept;
  found: ReturnType<Lookup>;
  /** Its place among those to watch next; `null` if it is saved and could be moved there, `undefined` if neither. */
  place?: Place | null | undefined;
}

/** A talk of the list. One that is not in the catalogue any more stays as a line. */
export function MineRow({ talk, found, place }: MineRowProps) {
  if (found === 'gone') return <GoneLine talk={talk} />;
  // The row has enough to press: the slides are on the page of the talk.
  const row = typeof found === 'object' ? { ...found.row, hasSlides: false } : rowOf(talk);
  const conference = typeof found === 'object' ? found.conference : undefined;
  // Anew if its title turns out to be another: the name of the bookmark, which script adds, has it.
  return <TalkRow key={row.title} talk={talk} row={row} conference={conference} place={place} />;
}

/** What the list itself knows of a talk. */
const rowOf = ({ slug, title }: Kept) => ({ slug, title: title || slug, speakers: [] });

interface TalkRowProps extends Pick<MineRowProps, 'talk' | 'place'> {
  row: TightRowProps['row'];
  conference: ListedConference | undefined;
}

/**
 * A talk with what the catalogue says of it or, before that is loaded, with what the list itself knows: its buttons stay the
 * same ones, and a note that is being written stays open.
 */
function TalkRow({ talk, row, conference, place }: TalkRowProps) {
  const { title } = row;
  const isWatched = talk.watched !== null;
  const [isBegun, setBegun] = useState(false);
  return (
    <TightRow
      row={row}
      at={conference?.at ?? ''}
      under={conference?.days ?? null}
      below={
        <>
          <Below talk={talk} title={title} />
          {isBegun && <NoteField talk={talk} title={title} onDone={() => setBegun(false)} />}
        </>
      }
      controls={
        <>
          {talk.note === '' && !isBegun && (
            <RowButton
              icon="pen"
              act="note"
              label={`Note on ${title}`}
              title="My note"
              onPress={() => setBegun(true)}
            />
          )}
          {place !== undefined && <Moves slug={talk.slug} title={title} place={place} />}
          <RowButton
            icon="check"
            act="watched"
            label={`${title}: watched`}
            title={isWatched ? 'Watched' : 'Mark as watched'}
            pressed={isWatched}
            onPress={() =>
              act(
                (list) => watched(list, talk, isWatched ? null : Date.now()),
                isWatched ? 'No longer marked as watched' : 'Marked as watched',
              )
            }
          />
        </>
      }
    />
  );
}

/** Up and down among those to watch next. From its end a talk goes down to those that are saved, and from there up again. */
function Moves({ slug, title, place }: { slug: string; title: string; place: Place | null }) {
  if (place === null)
    return (
      <RowButton
        icon="up"
        act="up"
        label={`Move ${title} to Watch next`}
        title="Watch next"
        onPress={() => act((list) => queued(list, slug), 'Moved to Watch next')}
      />
    );
  const isLast = place.at === place.of - 1;
  const saidOf = (at: number) => `Moved to place ${at + 1} of ${place.of}`;
  return (
    <>
      <RowButton
        icon="up"
        act="up"
        label={`Move ${title} up`}
        title="Up"
        off={place.at === 0}
        onPress={() => act((list) => moved(list, slug, -1), saidOf(place.at - 1))}
      />
      <RowButton
        icon="up"
        act="down"
        label={isLast ? `Move ${title} to Saved` : `Move ${title} down`}
        title={isLast ? 'Not next' : 'Down'}
        onPress={() =>
          isLast
            ? act((list) => unqueued(list, slug), 'Moved to Saved')
            : act((list) => moved(list, slug, 1), saidOf(place.at + 1))
        }
      />
    </>
  );
}

interface RowButtonProps {
  icon: IconName;
  /** Names the button for the stylesheet, and to find it again when its row has moved. */
  act: string;
  label: string;
  title: string;
  pressed?: boolean;
  off?: boolean;
  onPress: () => void;
}

function RowButton({ icon, act: name, label, title, pressed, off = false, onPress }: RowButtonProps) {
  return (
    <button
      type="button"
      className={styles.button}
      data-act={name}
      aria-label={label}
      title={title}
      aria-pressed={pressed}
      aria-disabled={off || undefined}
      onClick={off ? undefined : onPress}
    >
      <Icon name={icon} />
    </button>
  );
}

/** Where the reader stopped, and what they noted. */
function Below({ talk, title }: { talk: Kept; title: string }) {
  return (
    <>
      {talk.stopped && (
        <p className={styles.go}>
          <StandaloneLink href={playPath(talk.slug)} to="list">
            Go on from {clockOf(talk.stopped.at)}
          </StandaloneLink>
          <button
            type="button"
            aria-label={`Forget where you stopped in ${title}`}
            onClick={() => act((list) => stopped(list, talk, null), 'Forgotten where you stopped')}
          >
            Forget
          </button>
        </p>
      )}
      {talk.note && <Note talk={talk} title={title} />}
    </>
  );
}

/** A talk that is not in the catalogue any more. */
function GoneLine({ talk }: { talk: Kept }) {
  const title = talk.title || talk.slug;
  return (
    <li className={styles.line} data-gone={talk.slug}>
      <div>
        <p className={styles.title}>{title}</p>
        <p className={styles.gone}>No longer in the catalogue</p>
        <Below talk={talk} title={title} />
      </div>
      <div className={styles.actions}>
        <button
          type="button"
          data-act="remove"
          onClick={() =>
            act(
              (list) => changed(list, talk, { saved: null, watched: null, stopped: null }),
              'Taken out of My list',
            )
          }
        >
          Remove<span className={styles.unseen}> {title}</span>
        </button>
      </div>
    </li>
  );
}
