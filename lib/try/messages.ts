import type { Message } from '#lib/catalogue/schema.ts';
import type { ReadText, TakeAway, TakenFile, TextToRead } from './protocol.ts';

/** What a page orders of the worker that reads texts; each order is answered with its number. */
export type ToReader =
  | { do: 'read'; id: number; asked: TextToRead }
  | { do: 'take'; id: number; asked: TextToRead; wanted: TakeAway }
  | { do: 'open'; id: number; name: string; bytes: Uint8Array };

export type FromReader = { id: number } & (
  | { read: ReadText }
  | { file: TakenFile }
  | { opened: { text: string | null; messages: Message[] } }
  | { error: string }
);
