import { VFile } from 'vfile';
import { messagesOf } from '#lib/catalogue/messages.ts';
import { decode, PROSE } from '#lib/source/decode.ts';
import type { FromReader, ToReader } from './messages.ts';
import type { TextToRead } from './protocol.ts';
import { type Reading, readText } from './read-text.ts';
import { takeAway } from './take-away.ts';

/** What was read last, so that a file that is taken away of it is not read for again. */
let last: { key: string; reading: Reading } | null = null;

/** Carry out an order. Never throws: what went wrong is in the answer. */
export function answer(order: ToReader): FromReader {
  const { id } = order;
  try {
    if (order.do === 'read') return { id, read: readingOf(order.asked).shown };
    if (order.do === 'take') return { id, file: takeAway(readingOf(order.asked), order.wanted) };
    const file = new VFile({ path: order.name, value: order.bytes });
    return { id, opened: { text: decode(file, PROSE)?.text ?? null, messages: messagesOf(file) } };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

function readingOf(asked: TextToRead): Reading {
  const key = JSON.stringify(asked);
  if (last?.key !== key) last = { key, reading: readText(asked) };
  return last.reading;
}
