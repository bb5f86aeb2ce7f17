import type { Talk } from '#lib/catalogue/schema.ts';
import { hostName, watchAddress } from '#lib/recording.ts';

/** An address with the words to link it by. */
export interface LabelledLink {
  url: string;
  label: string;
}

/**
 * Where a talk can be watched, the best first: `Video` for YouTube, `Video (Vimeo)` for another host and for each further
 * recording. An address opens the recording where the talk begins.
 */
export function recordingLinks({ recordings }: Pick<Talk, 'recordings'>, words = 'Video'): LabelledLink[] {
  return recordings.map((recording, at) => {
    const isPlain = at === 0 && recording.videoId !== null;
    return { url: watchAddress(recording), label: isPlain ? words : `${words} (${hostName(recording)})` };
  });
}

/** The links that a talk has beside its recordings: its page on another site, and its slides. */
export const otherLinks = ({ page, slides }: Pick<Talk, 'page' | 'slides'>): LabelledLink[] => [
  ...(page === null ? [] : [{ url: page, label: `Page (${hostName({ url: page, videoId: null })})` }]),
  ...(slides === null ? [] : [{ url: slides, label: 'Slides' }]),
];
