import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { count } from '#lib/wording/counts.ts';
import { DATA_FOLDER, readArgs, UsageError } from '#bin/usage.ts';
import { serveHttp } from './http.ts';
import { loadKnown } from './load.ts';
import { mcpServer } from './server.ts';

const HELP = `sessions mcp [--data FROM] [--http [PORT]]: answer questions of programs and assistants

A server of the Model Context Protocol (https://modelcontextprotocol.io), on standard input and output or, with --http, at
http://127.0.0.1:PORT/mcp (3333 by default, 0 for any free port), for programs on this machine alone. It only reads.
FROM is a data folder (data by default), a talks.json, or the address of a site that publishes one; it is read once, at the
beginning. SITE_URL says where the permalinks of a data folder lead to.
Tools: search_talks, get_talk, get_speaker, get_day, list_conferences, list_reports, get_report.
`;

const PORT = 3333;

/** `sessions mcp`: serve until the client, or the person, ends it. Gives the exit code. */
export async function mcp(args: string[]): Promise<number> {
  const { values, positionals } = readArgs(args, {
    data: { type: 'string', default: DATA_FOLDER },
    http: { type: 'boolean' },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const port = portIn(positionals, values.http ?? false);
  const known = await loadKnown(values.data);
  // Standard output belongs to the protocol.
  const tell = (where: string) =>
    process.stderr.write(
      `sessions mcp: ${count(known.file.talks.length, 'talk')} of ${values.data}, ${where}\n`,
    );
  if (port === null) {
    serveStdio(() => mcpServer(known), {
      onerror: (error) => process.stderr.write(`sessions mcp: ${error.message}\n`),
    });
    tell('on standard input and output');
    return 0;
  }
  const { server, address } = await serveHttp(known, port);
  tell(`at ${address}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  return new Promise((resolve) => server.once('close', () => resolve(0)));
}

/** The port behind `--http`; `null` where standard input and output are meant. */
function portIn(positionals: string[], isHttp: boolean): number | null {
  const [given, ...more] = positionals;
  const port = given === undefined ? PORT : Number(given);
  if (more.length > 0 || (given !== undefined && !isHttp))
    throw new UsageError(`Unexpected \`${positionals.join(' ')}\`, expected at most a port after \`--http\``);
  if (!/^\d{1,5}$/.test(String(port)) || port > 65_535)
    throw new UsageError(`Unexpected port \`${given}\`, expected a number up to 65535`);
  return isHttp ? port : null;
}
