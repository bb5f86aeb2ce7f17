/**
 * Headings over a session list, in lower case. A sure heading must be followed by a list; a likely one counts only if a
 * list follows it.
 */
const SURE = [
  /\b(sessions?|talks?|presentations?|keynotes?|videos?)\b.*\b(i|we)('ve| have)?( all)? (went|attended|saw|watched|visited|joined|caught|enjoyed|been|made it|sat in)\b/,
  /^(the |my )?(sessions?|talks?|presentations?) (attended|watched|seen|visited|joined)\b/,
  /^(attended|watched) (sessions?|talks?)\b/,
  /^(the )?(session|talk|video)s?['s]* list$/,
  /\blist of (all )?(the )?(my )?(sessions?|talks?|videos?|presentations?)\b/,
  /^all (of )?(the |my )?(sessions?|talks?|videos?|presentations?)\b/,
];
const LIKELY = [
  /^(the |my |our )?(favou?rite |recommended |notable |interesting )?(sessions?|talks?|presentations?|videos?|recordings?|schedule|agenda|program(me)?|playlist)$/,
  /^(my |the )?(sessions?|talks?|videos?|recordings?)\b.*\b(links?|videos?|recordings?|by day|per day)$/,
  /^(links?|videos?|recordings?) (to|of|for) (the |all |my )*(sessions?|talks?|videos?|recordings?)\b/,
  /^(my |our )?(kubecon|conference|personal) (schedule|agenda|sessions?|talks?)$/,
  // German, French, Spanish, Portuguese, Italian, Dutch: “Meine Sessions”, “Les conférences que j'ai vues”
  /^((alle|die|meine|unsere|besuchten?|les|mes|nos|toutes|las|los|mis|nuestras|as|minhas|nossas|tutte|i|le|mie|miei|de|mijn|onze) )*(sessions|talks|vorträge|conférences|présentations|sesiones|charlas|ponencias|sessões|palestras|sessioni|presentazioni|sessies|presentaties)( (die|auxquelles|que|a las que|che|waar) .*)?$/,
];

/** Normalise a heading for comparison with the patterns here and with `listHeading`. */
export const plainHeading = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim()
    .replace(/^\d+ (?=\p{L})/u, '');

/** Both expect a heading as `plainHeading` returns it. */
export const isSure = (heading: string) => SURE.some((pattern) => pattern.test(heading));
export const isLikely = (heading: string) => LIKELY.some((pattern) => pattern.test(heading));
