import { codePoint } from '#lib/source/code-point.ts';
import type { ContentLink } from './content.ts';
import type { EntryMessage, Range, Reading } from './schema.ts';
import type { DraftSpeaker } from './speakers.ts';
import type { Split } from './split-title.ts';
import { tidy, invisibleCharacters, slice } from './text.ts';

const warning = (ruleId: string, reason: string, range: Range | null): EntryMessage => ({
  severity: 'warning',
  ruleId,
  reason,
  range,
});
const error = (ruleId: string, reason: string, range: Range | null): EntryMessage => ({
  ...warning(ruleId, reason, range),
  severity: 'error',
});

/** Return all messages about a reading: what the entry lacks, what was not understood and what was guessed. */
export function messagesOf(
  text: string,
  reading: Omit<Reading, 'messages'>,
  { drafts, unread, doubts = [] }: Split,
): EntryMessage[] {
  return [
    ...doubts,
    ...aboutText(text),
    ...aboutTitle(text, reading),
    ...aboutByline(text, reading, unread),
    ...aboutSpeakers(text, drafts),
  ];
}

/** Return the error for an entry that was not read because of its length. */
export function tooLong(text: string): EntryMessage {
  const size = Math.round(text.length / 1024);
  return error(
    'entry-too-long',
    `Unexpected entry of ${size} KB, expected 64 KB at most: it was not read`,
    null,
  );
}

/** Return the warnings about the links of an entry to further videos: a talk needs no video, but has one on YouTube. */
export function aboutLinks(text: string, links: readonly ContentLink[]): EntryMessage[] {
  const id = links.find(({ video }) => video)?.video?.id;
  return links.flatMap(({ range, video }) =>
    video && video.id !== id
      ? [
          warning(
            'link-second-video',
            `Unexpected second video \`${video.id}\`, expected one an entry`,
            within(text, range),
          ),
        ]
      : [],
  );
}

function* aboutText(text: string) {
  for (const { at, character } of invisibleCharacters(text)) {
    const reason = `Unexpected invisible character ${codePoint(character)}, expected visible text`;
    yield warning('control-character', reason, [at, at + 1]);
  }
}

function* aboutTitle(text: string, { title, ranges }: Omit<Reading, 'messages'>) {
  if (title === '') yield error('title-missing', 'Unexpected entry without words, expected a title', null);
  const dots = /(?:\.{2,}|…)$/.exec(slice(text, ranges.title).slice(-6))?.[0];
  if (dots) {
    const [, end] = ranges.title;
    const reason = `Unexpected \`${dots}\` at the end of the title, expected the whole title`;
    yield warning('title-truncated', reason, [end - dots.length, end]);
  }
}

/** Kinds that are often announced without names: for these a missing byline is not reported. */
const NAMELESS = new Set<Reading['kind']>([
  'panel',
  'bof',
  'contribfest',
  'poster',
  'demo',
  'sponsored-demo',
  'sponsored-session',
]);

function* aboutByline(
  text: string,
  { title, kind, ranges }: Omit<Reading, 'messages'>,
  unread: Range | null,
) {
  if (unread) {
    const found = shorten(tidy(slice(text, unread)));
    yield warning(
      'byline-unread',
      `Unexpected \`${found}\` after the title, expected the names of the speakers`,
      unread,
    );
  } else if (!ranges.byline && title !== '' && !NAMELESS.has(kind)) {
    const reason = 'Unexpected end of the entry after the title, expected ` - ` and the speakers';
    yield warning('byline-missing', reason, ranges.title);
  }
  const cut = ranges.byline && danglingEnd(text, ranges.byline);
  if (cut) {
    const reason = `Unexpected \`${slice(text, cut)}\` at the end of the byline, expected the rest of it`;
    yield warning('byline-truncated', reason, cut);
  }
}

/** Find the end of a byline that was cut off: `Risha Mars,` or `Jane Doe, Goog...`. */
function danglingEnd(text: string, byline: Range): Range | null {
  const after = text.slice(byline[1], byline[1] + 4);
  const end = byline[1] + (/^\s?[,&]/.exec(after)?.[0].length ?? 0);
  const found = /(?:\.{3}|…|,|&)$/.exec(text.slice(Math.max(byline[0], end - 4), end));
  return found && [end - found[0].length, end];
}

function* aboutSpeakers(text: string, drafts: readonly DraftSpeaker[]) {
  for (const { name, company, certainty, unsure, repeated } of drafts) {
    const shown = tidy(slice(text, name));
    if (repeated) {
      yield warning('speaker-repeated', `Unexpected second \`${shown}\`, expected each speaker once`, name);
      continue;
    }
    if (certainty < 1) {
      yield warning(
        'speaker-doubtful',
        `Unexpected \`${shown}\` as a speaker, expected a first and a last name`,
        name,
      );
    }
    if (unsure) {
      const part = tidy(slice(text, unsure));
      yield warning(
        'role-or-company',
        `Unexpected \`${part}\` after \`${shown}\`, expected a job title or a company`,
        unsure,
      );
    } else if (!company) {
      yield warning(
        'speaker-without-company',
        `Unexpected \`${shown}\` without a company, expected one after the name`,
        name,
      );
    }
  }
}

const within = (text: string, [start, end]: Range): Range | null =>
  start < end && end <= text.length ? [start, end] : null;

const shorten = (text: string) => (text.length <= 60 ? text : `${text.slice(0, 59).trimEnd()}…`);
