import { existsSync } from 'node:fs';
import type { Message } from '#lib/catalogue/schema.ts';

/** How the command line was called, to say how it is called again: by npm in a checkout, by npx, or by its name. */
const CALLED = process.env['npm_lifecycle_event'] ?? '';
const [COMMAND, START] =
  CALLED === 'sessions'
    ? ['npm run -s sessions --', 'npm start']
    : CALLED === 'npx'
      ? npx(existsSync('node_modules/.bin/all-the-sessions'))
      : ['sessions', 'all-the-sessions'];

/** Where the package is not installed, npx is given the file of it: of its name alone it would ask the registry. */
function npx(isInstalled: boolean): [command: string, start: string] {
  const name = isInstalled ? 'all-the-sessions' : './all-the-sessions-*.tgz';
  return [`npx ${name} sessions`, `npx ${name} start`];
}

/** What to do after a check, in one line. `dataDir` is `null` where files were checked by themselves. */
export function nextStep(messages: readonly Message[], dataDir: string | null): string {
  if (messages.some(({ severity }) => severity === 'error'))
    return 'Next: mend the errors, where they stand; data/README.md has a heading for each rule. Then check again.';
  if (dataDir === null) return `Next: make a catalogue of it with \`${COMMAND} new FILE\`.`;
  const isElsewhere = dataDir !== 'data';
  const folder = shellWord(dataDir);
  if (messages.some(({ ruleId }) => ruleId === 'permalink-new'))
    return `Next: give the new talks their addresses with \`${COMMAND} permalinks${isElsewhere ? ` --data ${folder}` : ''}\`.`;
  return `Next: see it with \`${isElsewhere ? `DATA=${folder} ` : ''}${START}\`.`;
}

/** A word of a command line as shells read it. */
const shellWord = (text: string) =>
  /^[\w./~-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
