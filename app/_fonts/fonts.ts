import localFont from 'next/font/local';

// Two families rather than one, so that only the first is preloaded: the second has letters such as ł and is loaded
// only if serif text needs them. globals.css defines the fallback font with matching metrics. LICENSE.txt says how the files
// were made.
const latin = localFont({
  src: './serif-latin.woff2',
  variable: '--serif-latin',
  weight: '400 700',
  display: 'swap',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
    },
  ],
});

const latinExtended = localFont({
  src: './serif-latin-extended.woff2',
  variable: '--serif-latin-extended',
  weight: '400 700',
  display: 'swap',
  adjustFontFallback: false,
  preload: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-0130, U+0132-0151, U+0154-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20AB, U+20AD-20C4, U+2113, U+2C60-2C7F, U+A720-A7FF',
    },
  ],
});

/** Class names for `<html>` that define the families as custom properties, from which `--serif` is made. */
export const fontVariables = `${latin.variable} ${latinExtended.variable}`;
