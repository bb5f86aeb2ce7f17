import type { ReactNode } from 'react';
import { watchTogetherUrl } from '#lib/video.ts';
import { ActionLink } from '#components/ui/action.tsx';
import type { Row } from './row.ts';

/** How many videos YouTube accepts in one address. */
const MOST = 50;

interface WatchTogetherProps {
  rows: readonly Row[];
  /** The label where YouTube accepts all of them. */
  children: ReactNode;
}

/** A link that plays sessions one after the other on YouTube. */
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
