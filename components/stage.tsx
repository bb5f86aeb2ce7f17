import { watchUrl } from '#lib/video.ts';
import type { Kind } from '#lib/talk/schema.ts';
import { kinds } from './kinds.ts';
import styles from './stage.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

interface StageProps {
  videoId: string;
  kind: Kind;
  title: string;
}

/** The video's place on the page: the kind's mark at stage size, and a link. Nothing is fetched from YouTube. */
export function Stage({ videoId, kind, title }: StageProps) {
  return (
    <a className={styles.root} href={watchUrl(videoId)} rel="noreferrer">
      <svg className={styles.poster} viewBox="0 0 12 12" preserveAspectRatio="none" aria-hidden="true">
        <path d={kinds[kind].lit} fillRule="evenodd" />
      </svg>
      <svg className={styles.play} viewBox="0 0 20 20" aria-hidden="true">
        <path d="M4.5 1v18L19 10z" />
      </svg>
      <b className={styles.words}>
        Watch on YouTube<VisuallyHidden>: {title}</VisuallyHidden>
      </b>
      <span className={styles.promise}>This page loads nothing from YouTube</span>
    </a>
  );
}
