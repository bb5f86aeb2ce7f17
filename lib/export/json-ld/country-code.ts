const LETTERS = Array.from({ length: 26 }, (_, at) => String.fromCodePoint(65 + at));

let codes: Map<string, string> | undefined;

/** English names of countries, and the codes of ISO 3166-1 that they have. Made once, when first asked for. */
function readCodes(): Map<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const found = new Map<string, string>();
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const code = `${first}${second}`;
      const name = names.of(code);
      // The first code of a name is the current one, but for those that are withdrawn, like `DD` for Germany.
      if (name !== undefined && new Intl.Locale(`und-${code}`).region === code && !found.has(name))
        found.set(name, code);
    }
  }
  for (const [name, code] of OTHER_NAMES) found.set(name, code);
  return found;
}

/** Names that are usual beside the one that Unicode has. */
const OTHER_NAMES: readonly [string, string][] = [
  ['USA', 'US'],
  ['UK', 'GB'],
  ['Czech Republic', 'CZ'],
  ['Hong Kong', 'HK'],
  ['Turkey', 'TR'],
];

/** The code of ISO 3166-1 for the English name of a country: `ES` for Spain. `undefined` for an unknown name. */
export const countryCode = (name: string): string | undefined => (codes ??= readCodes()).get(name);
