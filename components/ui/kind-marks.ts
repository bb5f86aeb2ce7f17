import type { kinds } from '#lib/wording/kinds.ts';

export type Hue = 'keynote' | 'sponsored' | 'intro' | 'deep' | 'session';

/** How a kind is drawn beside its name. */
interface KindMark {
  hue: Hue;
  /** Paths in a box of 12 by 12: the part that is lit, and the part that is left faint. */
  lit: string;
  faint?: string;
}

const bar = ['M0 0h12v2.4H0z', 'M0 4.8h12v2.4H0z', 'M0 9.6h12V12H0z'] as const;
const column = ['M0 0h2.4v12H0z', 'M4.8 0h2.4v12H4.8z', 'M9.6 0H12v12H9.6z'] as const;
const square = 'M0 0h12v12H0z';
const frame = `${square}M2 2v8h8V2z`;
const voices = 'M0 0h4.8v4.8H0zM7.2 0H12v4.8H7.2zM0 7.2h4.8V12H0zM7.2 7.2H12V12H7.2z';

export const kindMarks: Record<keyof typeof kinds, KindMark> = {
  keynote: { hue: 'keynote', lit: square },
  'sponsored-keynote': { hue: 'sponsored', lit: frame },
  intro: { hue: 'intro', lit: bar[0], faint: bar[1] + bar[2] },
  'deep-dive': { hue: 'deep', lit: bar.join('') },
  'intro-deep-dive': { hue: 'intro', lit: bar[0] + bar[2], faint: bar[1] },
  session: { hue: 'session', lit: bar[0] + bar[1], faint: bar[2] },
  'lightning-talk': { hue: 'session', lit: 'M0 0h6v2.4H0z', faint: bar[1] + bar[2] },
  tutorial: { hue: 'deep', lit: column.join('') },
  workshop: { hue: 'deep', lit: column[0] + column[1], faint: column[2] },
  contribfest: { hue: 'intro', lit: column[0], faint: column[1] + column[2] },
  panel: { hue: 'session', lit: voices },
  bof: { hue: 'intro', lit: voices },
  poster: { hue: 'session', lit: 'M1 0h10v12H1zM3 2v8h6V2z' },
  demo: { hue: 'session', lit: 'M1 0v12L11 6z' },
  'sponsored-session': { hue: 'sponsored', lit: `${frame}M4.5 4.5h3v3h-3z` },
  'sponsored-lightning-talk': { hue: 'sponsored', lit: 'M0 0h12v6H0zM2 2v2h8V2z' },
  'sponsored-demo': { hue: 'sponsored', lit: `${frame}M4.5 3.5v5L8.5 6z` },
};
