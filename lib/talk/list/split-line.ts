import { readSpeakers } from '#lib/talk/speakers.ts';
import { splitTitle, type Split } from '#lib/talk/split-title.ts';
import { slice, tidy, trim } from '#lib/talk/text.ts';
import type { EntryMessage, Range } from '#lib/talk/schema.ts';
import type { Line } from './ends.ts';
import { bestOf, evidenceOf, habitsOf, isHandle, LIKELY, optionsOf, type Option } from './habits.ts';
import { lexiconOf } from './lexicon.ts';

/** Splits a line in the way usual in its list. `whole` is the line's range including the words for its kind. */
export type LineSplitter = (line: Line, whole: Range, titleLink: Range | null) => Split;

/** The evidence above which a line without a title (`Keynote: Jane Doe`) is accepted as names. */
const SURE = 2;

/** Return a splitter for the lines of a list, based on how all of them are written. */
export function listSplitter(lines: readonly Line[]): LineSplitter {
  // Entries such as `Title - Name, Role, Company` are read best one by one, without the list's habits.
  const companies = namesCompanies(lines);
  if (companies && !learn(sampleOf(lines)).habits.main?.endsWith('first'))
    return ({ text, range }, _, titleLink) => splitTitle(text, range, titleLink);
  const { lexicon, habits } = learn(lines);
  return ({ text, range }, whole) => {
    const line = { text, range };
    const best = bestOf(optionsOf(line, lexicon), habits);
    // A bare handle in the place of a name is not a speaker.
    if (best && isHandle(slice(text, best.byline)))
      return { title: best.title, byline: null, drafts: [], unread: best.byline };
    if (best) {
      const split = withSpeakers(text, best, companies);
      return best.evidence < LIKELY ? { ...split, doubts: [doubt(text, best.byline)] } : split;
    }
    const kindAlone = titleOfKind(text, range, whole);
    if (kindAlone && evidenceOf(text, range, lexicon) >= SURE)
      return withSpeakers(text, { title: kindAlone, byline: range }, companies);
    return { title: range, byline: null, drafts: [], unread: null };
  };
}

const withSpeakers = (
  text: string,
  { title, byline }: Pick<Option, 'title' | 'byline'>,
  companies: boolean,
): Split => ({
  title,
  byline,
  drafts: readSpeakers(text, byline, companies),
  unread: null,
});

/** The warning for a line that was read like the others, although its own words do not look like names. */
function doubt(text: string, range: Range): EntryMessage {
  const found = tidy(slice(text, range));
  const reason = `Unexpected \`${found}\` where the list has its speakers, expected a name`;
  return { severity: 'warning', ruleId: 'list-habit', reason, range };
}

/** The words for the kind next to the range, used as the title of a line without one: `Keynote: Jane Doe`. */
function titleOfKind(text: string, range: Range, whole: Range): Range | null {
  const before = trim(text, [whole[0], range[0]], ' -–—−|:[]()');
  const after = trim(text, [range[1], whole[1]], ' -–—−|:[]()');
  const found = before[0] < before[1] ? before : after;
  return slice(text, found) === '' ? null : found;
}

function learn(lines: readonly Line[]) {
  const lexicon = lexiconOf(lines);
  return { lexicon, habits: habitsOf(lines.map((line) => optionsOf(line, lexicon))) };
}

/** How many lines are looked at to find out whether a list names companies. */
const SAMPLE = 60;

function sampleOf(lines: readonly Line[]): Line[] {
  const step = Math.ceil(lines.length / SAMPLE);
  return lines.filter((_, at) => at % step === 0);
}

/** Whether the bylines of a list include companies, judging by a sample of lines, each read by itself. */
function namesCompanies(lines: readonly Line[]): boolean {
  const drafts = sampleOf(lines).flatMap(({ text, range }) =>
    range[0] < range[1] ? [splitTitle(text, range, null).drafts] : [],
  );
  const named = drafts.filter((speakers) => speakers.length > 0);
  const companied = named.filter((speakers) => speakers.some(({ company }) => company !== null));
  return named.length > 0 && companied.length * 2 >= named.length && companied.length * 3 >= drafts.length;
}
