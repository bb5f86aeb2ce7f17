import type { ReactNode } from 'react';
import { watchTogetherUrl } from '#lib/video.ts';
import { ActionLink } from '#components/ui/action.tsx';
import type { Row } from './row.ts';

/** As many as YouTube takes in one address. */
const MOST = 50;

interface WatchTogetherProps {
  rows: readonly Row[];
  /** What to say where YouTube takes them all. */
  children: ReactNode;
}

/** The way to watch sessions one after the other. */
export function WatchTogether({ rows, children }: WatchTogetherProps) {
  return (
    <ActionLink
      icon="watch"
      href={watchTogetherUrl(rows.slice(0, MOST).map(({ videoId }) => videoId))}
      rel="noreferrer"
    >
      {rows.length > MOST ? `Watch the first ${MOST} on YouTube` : children}
    </ActionLink>
  );
}
