import type { Kind } from '#lib/talk/schema.ts';

/** The labels of kinds on pages, for one talk and for several. In the order in which the kinds of a day are listed. */
export const kinds: Record<Kind, { label: string; plural: string }> = {
  keynote: { label: 'Keynote', plural: 'Keynotes' },
  'sponsored-keynote': { label: 'Sponsored keynote', plural: 'Sponsored keynotes' },
  intro: { label: 'Intro', plural: 'Intros' },
  'deep-dive': { label: 'Deep dive', plural: 'Deep dives' },
  'intro-deep-dive': { label: 'Intro and deep dive', plural: 'Intros and deep dives' },
  session: { label: 'Session', plural: 'Sessions' },
  'lightning-talk': { label: 'Lightning talk', plural: 'Lightning talks' },
  tutorial: { label: 'Tutorial', plural: 'Tutorials' },
  workshop: { label: 'Workshop', plural: 'Workshops' },
  contribfest: { label: 'Contribfest', plural: 'Contribfests' },
  panel: { label: 'Panel', plural: 'Panels' },
  bof: { label: 'Birds of a feather', plural: 'Birds of a feather' },
  poster: { label: 'Poster', plural: 'Posters' },
  demo: { label: 'Project demo', plural: 'Project demos' },
  'sponsored-session': { label: 'Sponsored session', plural: 'Sponsored sessions' },
  'sponsored-lightning-talk': { label: 'Sponsored lightning talk', plural: 'Sponsored lightning talks' },
  'sponsored-demo': { label: 'Sponsored demo', plural: 'Sponsored demos' },
};

const PREFIXES: Record<Kind, string | null> = {
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
  demo: 'Project Demo',
  'sponsored-demo': 'Sponsored Demo',
  'sponsored-session': 'Sponsored Session',
  session: null,
};

/** What entries put before the title to say the kind, without the colon; `null` for a plain session. */
export const kindPrefix = (kind: Kind): string | null => PREFIXES[kind];

/** A title with its kind in front, as in entries: `Keynote: Title`. */
export function fullTitle({ kind, title }: { kind: Kind; title: string }): string {
  const prefix = kindPrefix(kind);
  return prefix === null ? title : `${prefix}: ${title}`;
}
