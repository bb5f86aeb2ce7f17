import type { Entry, EntryMessage, Reading } from './schema.ts';

export function messagesOf(_entry: Entry, _reading: Reading, _known: boolean): EntryMessage[] {
  return [];
}
