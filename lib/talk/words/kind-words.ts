import type { Kind } from '#lib/talk/schema.ts';

/**
 * Words a kind prefix is made of: "Sponsored Keynote:", "Intro + Deep Dive BoF:". A prefix of nothing but these words
 * says the kind; the longest phrase is tried first.
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

/** Where a prefix holds several kinds, the first of these it holds. */
export const PRECEDENCE: readonly Kind[] = [
  'contribfest',
  'poster',
  'keynote',
  'lightning-talk',
  'bof',
  'panel',
  'tutorial',
  'workshop',
];
