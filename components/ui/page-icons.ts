/** Line drawings in a box of 20 by 20 that the session browser does not show: its script goes without them. */
export const pageIcons = {
  calendar: 'M3.5 5h13v11.5h-13zM3.5 8.75h13M7 3v3.5M13 3v3.5',
  cite: 'M8.25 6H4.5v4h3.75zM8.25 10c0 2.25-1 3.5-3.25 4.25M15.5 6h-3.75v4h3.75zM15.5 10c0 2.25-1 3.5-3.25 4.25',
  file: 'M5 3.5h6.5L15 7v9.5H5zM11.5 3.5V7H15',
  frame: 'M7 6.5 3.5 10 7 13.5M13 6.5l3.5 3.5-3.5 3.5M11.25 5l-2.5 10',
  get: 'M10 3.25v9.25M6.75 9.25 10 12.5l3.25-3.25M4 16.5h12',
  left: 'M16 10H4.5M9 5.5 4.5 10 9 14.5',
  menu: 'M3 6h14M3 10h14M3 14h14',
  offline: 'M3.5 9a9.4 9.4 0 0 1 13 0M6.25 12a5.4 5.4 0 0 1 7.5 0M10 14.5v1.25M4 3.5l12 13',
  plus: 'M10 3.5v13M3.5 10h13',
  save: 'M5.5 3.5h9v13L10 12.75 5.5 16.5z',
  share: 'M10 12.5v-9M6.5 6.75 10 3.25l3.5 3.5M6.75 9.5H4.5v7h11v-7h-2.25',
  // Icons are stroked, not filled: the dark half of the disc is hatched.
  theme:
    'M10 16.25a6.25 6.25 0 1 0 0-12.5 6.25 6.25 0 0 0 0 12.5zM10 4v12M11.25 4.25v11.5M12.5 4.75v10.5M13.75 5.75v8.5M15 7.25v5.5',
} as const;
