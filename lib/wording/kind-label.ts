import type { Kind } from '#lib/talk/schema.ts';

const LABELS = {
  keynote: 'Keynote',
  'sponsored-keynote': 'Sponsored Keynote',
  intro: 'Intro',
  'deep-dive': 'Deep Dive',
  'intro-deep-dive': 'Intro + Deep Dive',
  'lightning-talk': 'Lightning Talk',
  'sponsored-lightning-talk': 'Sponsored Lightning Talk',
  tutorial: 'Tutorial',
  workshop: 'Workshop',
  panel: 'Panel',
  bof: 'BoF',
  poster: 'Poster Session',
  contribfest: 'Contribfest',
  'sponsored-demo': 'Sponsored Demo',
  'sponsored-session': 'Sponsored Session',
  session: null,
} as const satisfies Record<Kind, string | null>;

/** The prefix that an entry gives a kind, as in `Keynote: …`; `null` for a plain session, which has none. */
export const kindLabel = (kind: Kind): string | null => LABELS[kind];
