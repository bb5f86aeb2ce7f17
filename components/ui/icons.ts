import { paletteIcons } from './palette-icons.ts';

/** Line drawings in a box of 20 by 20. */
export const icons = {
  ...paletteIcons,
  check: 'm4.5 10.5 3.5 3.5 7.5-8',
  chevron: 'm5.5 8 4.5 4.5L14.5 8',
  close: 'm6 6 8 8M14 6l-8 8',
  copy: 'M7.5 7.5v-4h9v9h-4M3.5 7.5h9v9h-9z',
  external: 'M8 5.5h6.5V12M14.5 5.5 6 14',
  filter: 'M3 5.5h14M6 10h8M8.5 14.5h3',
  grid: 'M3 4.5h14v11H3zM3 8.25h14M8 8.25v7.25',
  link: 'M8.6 11.4a3 3 0 0 0 4.3 0l2.5-2.5a3 3 0 0 0-4.3-4.3l-1.2 1.2M11.4 8.6a3 3 0 0 0-4.3 0l-2.5 2.5a3 3 0 0 0 4.3 4.3l1.2-1.2',
  pen: 'M4 16l.8-3.4L13.6 3.9l2.5 2.5-8.7 8.8zM11.8 5.7l2.5 2.5',
  print: 'M6 7.25V3.5h8v3.75M6 13.75H3.5v-6.5h13v6.5H14M6 11.25h8v5.25H6z',
  right: 'M4 10h11.5M11 5.5l4.5 4.5-4.5 4.5',
  rows: 'M3 4.5h14M3 8h9M3 12h14M3 15.5h9',
  slides: 'M3 4.5h14v9H3zM10 13.5v3M6.5 16.5h7',
  up: 'M10 15.5v-11M6 8.5l4-4 4 4',
  warning: 'M10 3.5 17.5 16.5h-15zM10 8v4.5M10 14v.5',
  watch: 'M6 4.25v11.5L15.5 10z',
} as const;
export type IconName = keyof typeof icons;
