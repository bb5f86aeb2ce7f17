import { paletteIcons } from './palette-icons.ts';

/** Line drawings in a box of 20 by 20. */
export const icons = {
  ...paletteIcons,
  calendar: 'M3.5 5h13v11.5h-13zM3.5 8.75h13M7 3v3.5M13 3v3.5',
  check: 'm4.5 10.5 3.5 3.5 7.5-8',
  chevron: 'm5.5 8 4.5 4.5L14.5 8',
  cite: 'M8.25 6H4.5v4h3.75zM8.25 10c0 2.25-1 3.5-3.25 4.25M15.5 6h-3.75v4h3.75zM15.5 10c0 2.25-1 3.5-3.25 4.25',
  close: 'm6 6 8 8M14 6l-8 8',
  copy: 'M7.5 7.5v-4h9v9h-4M3.5 7.5h9v9h-9z',
  external: 'M8 5.5h6.5V12M14.5 5.5 6 14',
  filter: 'M3 5.5h14M6 10h8M8.5 14.5h3',
  frame: 'M7 6.5 3.5 10 7 13.5M13 6.5l3.5 3.5-3.5 3.5M11.25 5l-2.5 10',
  grid: 'M3 4.5h14v11H3zM3 8.25h14M8 8.25v7.25',
  left: 'M16 10H4.5M9 5.5 4.5 10 9 14.5',
  link: 'M8.6 11.4a3 3 0 0 0 4.3 0l2.5-2.5a3 3 0 0 0-4.3-4.3l-1.2 1.2M11.4 8.6a3 3 0 0 0-4.3 0l-2.5 2.5a3 3 0 0 0 4.3 4.3l1.2-1.2',
  menu: 'M3 6h14M3 10h14M3 14h14',
  offline: 'M3.5 9a9.4 9.4 0 0 1 13 0M6.25 12a5.4 5.4 0 0 1 7.5 0M10 14.5v1.25M4 3.5l12 13',
  print: 'M6 7.25V3.5h8v3.75M6 13.75H3.5v-6.5h13v6.5H14M6 11.25h8v5.25H6z',
  right: 'M4 10h11.5M11 5.5l4.5 4.5-4.5 4.5',
  rows: 'M3 4.5h14M3 8h9M3 12h14M3 15.5h9',
  share: 'M10 12.5v-9M6.5 6.75 10 3.25l3.5 3.5M6.75 9.5H4.5v7h11v-7h-2.25',
  // Icons are stroked, not filled: the dark half of the disc is hatched.
  slides: 'M3 4.5h14v9H3zM10 13.5v3M6.5 16.5h7',
  theme:
    'M10 16.25a6.25 6.25 0 1 0 0-12.5 6.25 6.25 0 0 0 0 12.5zM10 4v12M11.25 4.25v11.5M12.5 4.75v10.5M13.75 5.75v8.5M15 7.25v5.5',
  up: 'M10 15.5v-11M6 8.5l4-4 4 4',
  warning: 'M10 3.5 17.5 16.5h-15zM10 8v4.5M10 14v.5',
  watch: 'M6 4.25v11.5L15.5 10z',
} as const;
export type IconName = keyof typeof icons;
