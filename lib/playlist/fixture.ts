import { VFile } from 'vfile';

/** For tests: a file with the given text, and a function that lists the messages reported on it. */
export function fileOf(text: string, path = 'list'): { file: VFile; messages: () => string[] } {
  const file = new VFile({ path, value: text });
  return { file, messages: () => file.messages.map((one) => `${String(one)} ${one.ruleId}`) };
}
