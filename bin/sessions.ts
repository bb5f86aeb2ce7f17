import { UsageError } from './usage.ts';

/** A command gets its arguments and gives its exit code: 0 for success, 1 if errors or no results were found. */
type Command = (args: string[]) => Promise<number>;

/** Commands by name. Each is imported only when it is called, so that it starts fast. */
const COMMANDS: Record<string, () => Promise<Command>> = {
  new: async () => (await import('./new/new.ts')).newConferenceOf,
  check: async () => (await import('./check.ts')).check,
  parse: async () => (await import('./parse.ts')).parse,
  entries: async () => (await import('./entries.ts')).entries,
  permalinks: async () => (await import('./permalinks.ts')).permalinks,
  search: async () => (await import('./search.ts')).searchCommand,
  import: async () => (await import('./import/import.ts')).importTalks,
  mcp: async () => (await import('./mcp/mcp.ts')).mcp,
};

const HELP = `sessions: read trip reports and check the catalogue

  npm run -s sessions -- new FILE           make a catalogue of a trip report, or of a list of talks
  npm run -s sessions -- check [files…]     check data/, or the files named
  npm run -s sessions -- parse FILE.md      read one report, print it as JSON
  npm run -s sessions -- entries [FILE]     read one entry a line, print JSON lines
  npm run -s sessions -- permalinks         add new talks to the ledger of addresses
  npm run -s sessions -- search QUERY       find talks as the search box does, with the reasons
  npm run -s sessions -- import FILE        add a conference's talks from a playlist, a calendar, a list, …
  npm run -s sessions -- mcp                answer questions of programs and assistants

Each command explains itself: npm run -s sessions -- check --help
Exit codes: 0 fine, 1 errors were found or nothing was, 2 the command was misused.
`;

// Who reads the output may end first, as `head` does: what is being written is written all the same.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const [name = '', ...args] = process.argv.slice(2);
try {
  process.exitCode = await run(name, args);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`sessions: ${error.message}\n`);
  process.exitCode = 2;
}

async function run(name: string, args: string[]): Promise<number> {
  if (name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(HELP);
    return 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    const known = Object.keys(COMMANDS).map((known) => `\`${known}\``);
    throw new UsageError(`Unexpected command \`${name}\`, expected one of ${known.join(', ')}\n\n${HELP}`);
  }
  return (await load())(args);
}
