import type { Reader } from './reader.ts';

/** What went wrong, in words. */
export interface Problem {
  what: string;
  why: string;
}

/** The largest file that is opened, in bytes: a playlist of some thousand videos has fewer. */
const LARGEST = 20 * 1024 * 1024;

/** Read a file that the reader chose: its text, and what they should know of it. A file that is no text has none. */
export async function openFile(
  file: File,
  reader: Reader,
): Promise<{ text: string | null; problem: Problem | null }> {
  if (file.size > LARGEST)
    return { text: null, problem: { what: `${file.name} is not opened.`, why: 'It is larger than 20 MB.' } };
  try {
    const { text, messages } = await reader.open(file.name, new Uint8Array(await file.arrayBuffer()));
    const told = messages.find(({ ruleId }) => ruleId === 'binary-file' || ruleId === 'file-too-large');
    if (text === null || told)
      return { text: null, problem: { what: `${file.name} is no text.`, why: told?.reason ?? '' } };
    const encoding = messages.find(({ ruleId }) => ruleId === 'encoding');
    return {
      text,
      problem: encoding ? { what: `${file.name} is not in UTF-8.`, why: encoding.reason } : null,
    };
  } catch {
    return {
      text: null,
      problem: { what: `${file.name} could not be read.`, why: 'Perhaps it is a folder.' },
    };
  }
}
