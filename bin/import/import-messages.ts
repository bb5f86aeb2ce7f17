import type { VFile } from 'vfile';
import type { Message } from '#lib/catalogue/schema.ts';
import { printMessages, summarise } from '#bin/print-messages.ts';

export const errorsIn = (messages: readonly Message[]) =>
  messages.filter(({ severity }) => severity === 'error');

/** Print messages together with the lines of the files that they refer to. */
export function tell(messages: Message[], files: readonly VFile[]): void {
  const texts = new Map(files.map(({ path, value }) => [path, value]));
  const sourceOf = (file: string) => {
    const text = texts.get(file);
    return typeof text === 'string' ? text : undefined;
  };
  process.stderr.write(`${printMessages(messages, { sourceOf, colour: false })}\n`);
}

/** Print why nothing was written. Returns the exit code. */
export function refuse(errors: Message[], files: readonly VFile[]): number {
  tell(errors, files);
  process.stderr.write(`${summarise(errors, 1)}: the data is left as it was\n`);
  return 1;
}
