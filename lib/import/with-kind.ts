import { readRow } from '#lib/playlist/read-row.ts';
import { NOBODY } from '#lib/playlist/row-text.ts';
import { Kind } from '#lib/talk/schema.ts';
import { fullTitle } from '#lib/wording/kinds.ts';

const read = (entry: string) => readRow({ entry, speakers: NOBODY, videoId: null });

/** Put the kind in front of a title, if the source has it in a field and the title does not mention it. */
export function withKind(title: string, type: string): string {
  const kind = Kind.safeParse(type.trim().toLowerCase().replaceAll('_', '-')).data;
  if (!kind || kind === 'session') return title;
  const full = fullTitle({ title, kind });
  return read(title).kind === 'session' && read(full).kind === kind ? full : title;
}
