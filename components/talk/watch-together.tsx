import type { ReactNode } from 'react';
import { isVideoId, watchTogetherUrl } from '#lib/video.ts';
import { ActionLink } from '#components/ui/action.tsx';
import type { Row } from './row.ts';

/** How many videos YouTube accepts in one address. */
const MOST = 50;

interface WatchTogetherProps {
  rows: readonly Row[];
  /** The label where YouTube accepts all of them. */
  children: ReactNode;
}

/** A link that plays the sessions that are on YouTube one after the other. */
export function WatchTogether({ rows, children }: WatchTogetherProps) {
  const videos = rows.flatMap(({ recording }) => (recording && isVideoId(recording) ? [recording] : []));
  if (videos.length === 0) return null;
  return (
    <ActionLink icon="watch" href={watchTogetherUrl(videos.slice(0, MOST))} rel="noreferrer">
      {videos.length > MOST ? `Watch the first ${MOST} on YouTube` : children}
    </ActionLink>
  );
}
