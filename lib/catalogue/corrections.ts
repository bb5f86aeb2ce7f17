import type { Speaker } from '#lib/talk/schema.ts';
import type { ConferenceSource } from './conference.ts';
import type { KnownTalk } from './identity.ts';
import type { Say } from './messages.ts';
import type { Correction } from './files.ts';

type FieldCorrection = Extract<Correction, { talk: string }>;
type LinkCorrection = Extract<Correction, { report: string }>;

/**
 * Apply a conference's corrections to its talks and return all of them, changed or not. Reports each correction whose
 * talk is missing, whose `was` is not what is read today, or whose new date is no day of the conference
 * (`correction-unused`).
 */
export function correctTalks(
  talks: readonly KnownTalk[],
  conference: ConferenceSource,
  say: Say,
): KnownTalk[] {
  const { corrections, facts } = conference;
  const corrected = [...talks];
  const byMark = new Map(talks.flatMap(({ marks }, at) => marks.map((mark) => [mark, at] as const)));
  corrections?.value.forEach((correction, index) => {
    if (!('talk' in correction)) return;
    const at = byMark.get(correction.talk) ?? -1;
    const talk = corrected[at];
    const misfit = misfitOf(talk, correction, facts.value.days);
    if (talk && !misfit) corrected[at] = correct(talk, correction);
    if (!misfit) return;
    const place = corrections.place([index, misfit.key]);
    const { reason } = misfit;
    say({ file: corrections.file, place, severity: 'error', ruleId: 'correction-unused', reason });
  });
  return corrected;
}

function misfitOf(talk: KnownTalk | undefined, correction: FieldCorrection, days: readonly string[]) {
  const { field, was, is } = correction;
  if (!talk) return { key: 'talk', reason: `Unexpected talk \`${correction.talk}\`, expected a listed one` };
  if (!isSame(was, talk[field])) {
    const read = text(talk[field]);
    return {
      key: 'was',
      reason: `Unexpected \`was: ${text(was)}\`, expected the ${field} as read: \`${read}\``,
    };
  }
  if (field !== 'date' || is === null || days.includes(is)) return null;
  return { key: 'is', reason: `Unexpected \`is: ${is}\`, expected a day of the conference` };
}

/** Whether a correction's value is the one that was read. Written out, since Node's own comparison is not in browsers. */
function isSame(was: FieldCorrection['was'], read: FieldCorrection['was']): boolean {
  if (!Array.isArray(was) || !Array.isArray(read)) return was === read;
  return was.length === read.length && was.every((one, at) => isSamePerson(one, read[at]));
}

const isSamePerson = (one: Speaker, other: Speaker | undefined) =>
  one.name === other?.name && one.role === other.role && one.company === other.company;

/** One line for each field: with a computed key TypeScript could not tell that the value fits the field. */
function correct(talk: KnownTalk, correction: FieldCorrection): KnownTalk {
  if (correction.field === 'title') return { ...talk, title: correction.is };
  if (correction.field === 'kind') return { ...talk, kind: correction.is };
  if (correction.field === 'speakers') return { ...talk, speakers: correction.is, fills: [] };
  return { ...talk, date: correction.is };
}

const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

/** A conference's corrections of links in its reports. It remembers which were used, so that `check` can name the rest. */
export class LinkCorrections {
  readonly #source: ConferenceSource['corrections'];
  readonly #unused = new Map<LinkCorrection, number>();
  readonly #byLink = new Map<string, LinkCorrection>();

  constructor({ corrections }: Pick<ConferenceSource, 'corrections'>) {
    this.#source = corrections;
    corrections?.value.forEach((correction, index) => {
      if (!('report' in correction)) return;
      this.#unused.set(correction, index);
      this.#byLink.set(`${correction.report} ${correction.link}`, correction);
    });
  }

  /** The video that a report's link to `videoId` should lead to, and whether a correction changed it. */
  follow(report: string, videoId: string): { videoId: string; corrected: boolean } {
    const correction = this.#byLink.get(`${report} ${videoId}`);
    if (!correction) return { videoId, corrected: false };
    this.#unused.delete(correction);
    return { videoId: correction.to, corrected: true };
  }

  /** Report the corrections that matched no link, and those that lead to a talk nobody lists (`correction-unused`). */
  check(isListed: (videoId: string) => boolean, say: Say): void {
    if (!this.#source) return;
    const { file, place, value } = this.#source;
    const unused = (path: PropertyKey[], reason: string) =>
      say({ file, place: place(path), severity: 'error', ruleId: 'correction-unused', reason });
    for (const [{ report, link }, index] of this.#unused) {
      unused(
        [index, 'link'],
        `Unexpected link \`${link}\`, expected one in a passage of the report \`${report}\``,
      );
    }
    value.forEach((correction, index) => {
      if (!('to' in correction) || isListed(correction.to)) return;
      unused([index, 'to'], `Unexpected talk \`${correction.to}\`, expected a listed one`);
    });
  }
}
