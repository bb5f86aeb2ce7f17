import { NOTHING_SET, type TextToRead } from './protocol.ts';

/** For tests: a text as a page asks to have it read. */
export const textToRead = (text: string, more: Partial<TextToRead> = {}): TextToRead => ({
  text,
  fileName: null,
  settings: NOTHING_SET,
  around: { conferences: [KUBECON], timeZone: 'Europe/Berlin', today: '2026-11-28' },
  ...more,
});

export const KUBECON = {
  name: 'KubeCon + CloudNativeCon Europe 2019',
  shortName: 'KubeCon Europe 2019',
  city: 'Barcelona',
  country: 'Spain',
  days: ['2019-05-20', '2019-05-21', '2019-05-22', '2019-05-23'],
  dayOne: null,
  timeZone: 'Europe/Madrid',
};
