import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Problem } from '#lib/source/report.ts';
import type { Message } from './schema.ts';

/** A problem with its file, found while records were joined. */
export interface Finding extends Problem {
  file: VFile;
  place?: Position | undefined;
  /** The folder of lib/ that found it, if not this one. */
  source?: string;
}

/** Reports a finding: it becomes one of the catalogue's messages. */
export type Say = (finding: Finding) => void;

/** A finding as a message of the catalogue. */
export function toMessage({ file, place, severity, ruleId, reason, source = 'catalogue' }: Finding): Message {
  return { file: file.path, place: place ? span(place) : null, severity, ruleId, source, reason };
}

/** The messages that reading left on a file, as messages of the catalogue. */
export function messagesOf(file: VFile): Message[] {
  return file.messages.map((message) => ({
    file: file.path,
    place: placeOf(message),
    severity: message.fatal ? 'error' : 'warning',
    ruleId: message.ruleId ?? 'unknown',
    source: message.source ?? 'post',
    reason: message.reason,
  }));
}

/** Sort messages by file, then by place, those without a place first. Equal ones keep their order. */
export function sortMessages(messages: Message[]): Message[] {
  return messages.toSorted((a, b) => compare(a.file, b.file) || line(a) - line(b) || column(a) - column(b));
}

/** A message as one line, in the way compilers print theirs: `file:line:column: reason rule`. */
export function formatMessage({ file, place, reason, ruleId }: Message): string {
  const where = place ? `${file}:${place.start.line}:${place.start.column}` : file;
  return `${where}: ${reason} ${ruleId}`;
}

/** Compare strings by UTF-16 code units, for `sort`: the same result on every machine, whatever its locale. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const line = (message: Message) => message.place?.start.line ?? 0;
const column = (message: Message) => message.place?.start.column ?? 0;

function placeOf({ place }: VFileMessage): Message['place'] {
  if (!place) return null;
  return 'start' in place ? span(place) : { start: point(place), end: point(place) };
}

const span = ({ start, end }: Position) => ({ start: point(start), end: point(end) });
const point = ({ line, column }: Point) => ({ line, column });
