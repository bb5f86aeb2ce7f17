import { VFile } from 'vfile';

/** For tests: a file of some text, and what it says of it. */
export function fileOf(text: string, path = 'list'): { file: VFile; messages: () => string[] } {
  const file = new VFile({ path, value: text });
  return { file, messages: () => file.messages.map((one) => `${String(one)} ${one.ruleId}`) };
}
