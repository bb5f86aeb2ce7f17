import type { Kind } from '#lib/talk/schema.ts';
import { playerUrl, watchUrl } from '#lib/video.ts';
import { Icon } from '#components/ui/icon.tsx';
import { kindMarks } from '#components/ui/kind-marks.ts';
import styles from './video-stage.module.css';
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx';

interface VideoStageProps {
  videoId: string;
  kind: Kind;
  title: string;
}

/**
 * A placeholder for the video, with the kind's icon as poster. With script it is a button that loads the player, without
 * it a link to YouTube; either way nothing is loaded from there before the reader presses it.
 */
export function VideoStage({ videoId, kind, title }: VideoStageProps) {
  return (
    <video-stage className={styles.root} player={playerUrl(videoId)} label={`Video: ${title}`}>
      <a className={styles.facade} href={watchUrl(videoId)} rel="noreferrer">
        <svg className={styles.poster} viewBox="0 0 12 12" preserveAspectRatio="none" aria-hidden="true">
          <path d={kindMarks[kind].lit} fillRule="evenodd" />
        </svg>
        <svg className={styles.play} viewBox="0 0 20 20" aria-hidden="true">
          <path d="M4.5 1v18L19 10z" />
        </svg>
        <b className={styles.plain}>
          Watch on YouTube <VisuallyHidden>“{title}”</VisuallyHidden>
        </b>
        <b className={styles.ready}>
          Play video <VisuallyHidden>“{title}”</VisuallyHidden>
        </b>
        <span className={styles.plain}>This page loads nothing from YouTube</span>
        <span className={styles.ready}>Nothing is loaded from YouTube until you press play</span>
      </a>
      <output>
        <span className={styles.notice} data-when="offline" hidden>
          <Icon name="offline" />
          You are offline. You can read on; videos need a connection.
        </span>
      </output>
      <p className={styles.aside} data-when="playing" hidden>
        If it does not play here, <a href={watchUrl(videoId)}>watch it on YouTube</a>.
      </p>
    </video-stage>
  );
}
