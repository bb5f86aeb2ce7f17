import type { Kind } from '#lib/talk/schema.ts';

/**
 * The words that state a kind, as in "Sponsored Keynote:" or "Intro + Deep Dive BoF:". A prefix or suffix counts only
 * if it consists entirely of these; `null` marks words that may accompany a kind.
 */
export const KIND_WORDS: Record<string, Kind | 'sponsored' | null> = {
  keynote: 'keynote',
  keynotes: 'keynote',
  sponsored: 'sponsored',
  sponsor: 'sponsored',
  intro: 'intro',
  introduction: 'intro',
  'deep dive': 'deep-dive',
  'deep-dive': 'deep-dive',
  deepdive: 'deep-dive',
  'lightning talk': 'lightning-talk',
  'lightning talks': 'lightning-talk',
  'lightening talk': 'lightning-talk',
  lightning: 'lightning-talk',
  plt: 'lightning-talk',
  tutorial: 'tutorial',
  tutorials: 'tutorial',
  workshop: 'workshop',
  panel: 'panel',
  'panel discussion': 'panel',
  'panel session': 'panel',
  'discussion panel': 'panel',
  bof: 'bof',
  bofs: 'bof',
  'birds of a feather': 'bof',
  'birds-of-a-feather': 'bof',
  poster: 'poster',
  'poster session': 'poster',
  contribfest: 'contribfest',
  'project demo': 'demo',
  'project demos': 'demo',
  demo: null,
  session: null,
  project: null,
  tag: null,
  graduated: null,
  incubating: null,
  sandbox: null,
  virtual: null,
  live: null,
  opening: null,
  closing: null,
  'hands-on': null,
  'hands on': null,
};

/** If a prefix or suffix states several kinds, the first of these counts. */
export const PRECEDENCE: readonly Kind[] = [
  'contribfest',
  'poster',
  'keynote',
  'lightning-talk',
  'bof',
  'panel',
  'tutorial',
  'workshop',
  'demo',
];
