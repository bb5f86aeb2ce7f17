import type { ReactNode } from 'react';
import type { Kind } from '#lib/talk/schema.ts';
import { hostName, playerOf, type Recording, watchAddress } from '#lib/recording.ts';
import { PageIcon } from '#components/ui/page-icon.tsx';
import { kindMarks } from '#components/ui/kind-marks.ts';
import styles from './video-stage.module.css';
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx';

interface VideoStageProps {
  recording: Recording;
  kind: Kind;
  title: string;
}

/**
 * A placeholder for the video, with the kind's icon as poster. With script it is a button that loads the player where the
 * host has one, otherwise a link to the host; either way nothing is loaded from there before the reader presses it.
 */
export function VideoStage({ recording, kind, title }: VideoStageProps) {
  const player = playerOf(recording);
  const host = hostName(recording);
  const facade = <Facade recording={recording} kind={kind} title={title} />;
  if (player === null) return <div className={styles.root}>{facade}</div>;
  return (
    <video-stage className={styles.root} player={player} label={`Video: ${title}`}>
      {facade}
      <output>
        <span className={styles.notice} data-when="offline" hidden>
          <PageIcon name="offline" />
          You are offline. You can read on; videos need a connection.
        </span>
      </output>
      <p className={styles.aside} data-when="playing" hidden>
        If it does not play here, <a href={watchAddress(recording)}>watch it on {host}</a>.
      </p>
    </video-stage>
  );
}

function Facade({ recording, kind, title }: VideoStageProps) {
  const host = hostName(recording);
  const hasPlayer = playerOf(recording) !== null;
  return (
    <a className={styles.facade} id="play" href={watchAddress(recording)} rel="noreferrer">
      <svg className={styles.poster} viewBox="0 0 12 12" preserveAspectRatio="none" aria-hidden="true">
        <path d={kindMarks[kind].lit} fillRule="evenodd" />
      </svg>
      <svg className={styles.play} viewBox="0 0 20 20" aria-hidden="true">
        <path d="M4.5 1v18L19 10z" />
      </svg>
      <b className={hasPlayer ? styles.plain : undefined}>
        Watch on {host} <VisuallyHidden>“{title}”</VisuallyHidden>
      </b>
      {hasPlayer && (
        <b className={styles.ready}>
          Play video <VisuallyHidden>“{title}”</VisuallyHidden>
        </b>
      )}
      <span className={styles.plain}>This page loads nothing from {host}</span>
      {hasPlayer && <span className={styles.ready}>Nothing is loaded from {host} until you press play</span>}
    </a>
  );
}

interface NoVideoProps {
  heading: string;
  /** Links to where the talk may be seen or read about. */
  actions: ReactNode;
  children: ReactNode;
}

/** In place of the video where there is none: why, and where to look for one. */
export function NoVideo({ heading, actions, children }: NoVideoProps) {
  return (
    <section className={styles.none}>
      <h2>{heading}</h2>
      {children && <p>{children}</p>}
      <p className={styles.ways}>{actions}</p>
    </section>
  );
}
