/** The icons of the palette, in a file of their own so that its script does not load the others. */
export const paletteIcons = {
  action: 'm4.5 6 4 4-4 4M10.5 14H16',
  company: 'M4.5 16.5v-13h7v13M11.5 8h4v8.5M3 16.5h14M7 7h2M7 10h2M7 13h2',
  note: 'M4.5 3.5h11v13h-11zM7.25 7.25h5.5M7.25 10h5.5M7.25 12.75h3',
  person:
    'M10 10.25a3.25 3.25 0 1 0 0-6.5 3.25 3.25 0 0 0 0 6.5zM3.75 16.5c.5-2.5 3-4 6.25-4s5.75 1.5 6.25 4',
  search: 'M8.75 14a5.25 5.25 0 1 0 0-10.5 5.25 5.25 0 0 0 0 10.5zM12.75 12.75l4.5 4.5',
  topic: 'M3.5 3.5H10l6.5 6.5-6.5 6.5L3.5 10zM7 7v.1',
} as const;
export type PaletteIcon = keyof typeof paletteIcons;
