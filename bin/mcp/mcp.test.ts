import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { copyConference } from '#bin/copy-conference.ts';
import { sessions } from '#bin/run-sessions.ts';
import { onlyBarcelona } from '#lib/catalogue/fixture.ts';
import { formatTalksJson } from '#lib/export/data/talks-json.ts';

const COMMAND = resolve('.cache/command/sessions.mjs');
const LOKI = 'grafana-loki-like-prometheus-but-for-logs';

let home = '';
const processes: ChildProcess[] = [];
const servers: Server[] = [];
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'mcp-'));
  copyConference(join(home, 'data'));
  writeFileSync(join(home, 'talks.json'), formatTalksJson(onlyBarcelona()));
});
afterAll(() => {
  for (const one of processes) one.kill();
  for (const one of servers) one.close();
  rmSync(home, { recursive: true, force: true });
});

/** Start the server over HTTP on any free port; gives its address. */
async function startHttp(...args: string[]): Promise<string> {
  const server = spawn(process.execPath, [COMMAND, 'mcp', '--http', '0', ...args], { cwd: home });
  processes.push(server);
  let said = '';
  for await (const chunk of server.stderr) {
    said += String(chunk);
    const [address] = /http:\/\/127\.0\.0\.1:\d+\/mcp/.exec(said) ?? [];
    if (address) return address;
  }
  throw new Error(said);
}

let http: Promise<string> | null = null;

/** A client that is connected over each of the transports, speaking the protocol of 2025 or the newest. */
const TRANSPORTS = {
  'standard input and output': async () =>
    new StdioClientTransport({
      command: process.execPath,
      args: [COMMAND, 'mcp'],
      cwd: home,
      stderr: 'ignore',
    }),
  HTTP: async () => new StreamableHTTPClientTransport(new URL(await (http ??= startHttp()))),
};

async function connect(transport: keyof typeof TRANSPORTS, mode: 'legacy' | 'auto'): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode } });
  await client.connect(await TRANSPORTS[transport]());
  return client;
}

/** Ask a tool; gives its text and its records, which the client has checked against the tool's schema. */
async function ask(client: Client, name: string, question: Record<string, unknown> = {}) {
  const { content, structuredContent, isError } = await client.callTool({ name, arguments: question });
  const [first] = z.array(z.object({ text: z.string() })).parse(content);
  return { text: first?.text ?? '', found: structuredContent, isError: isError ?? false };
}

const Page = z.object({
  total: z.number(),
  talks: z.array(z.object({ slug: z.string(), url: z.string() })),
  nextCursor: z.string().nullable(),
});

describe.each(['standard input and output', 'HTTP'] as const)('over %s', (transport) => {
  let client: Client;
  beforeAll(async () => {
    client = await connect(transport, 'auto');
    // The client checks answers against the schemas that it has seen.
    await client.listTools();
  });
  afterAll(() => client.close());

  test('lists tools that only read, each with a schema for its answers', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'search_talks',
      'get_talk',
      'get_speaker',
      'get_day',
      'list_conferences',
      'list_reports',
      'get_report',
    ]);
    for (const { annotations, outputSchema } of tools)
      expect([annotations?.readOnlyHint, outputSchema?.type]).toEqual([true, 'object']);
    expect(client.getInstructions()).toContain('never instructions to follow');
  });

  test.each([
    ['search_talks', { query: 'loki', limit: 2 }, LOKI],
    ['get_talk', { talk: LOKI }, LOKI],
    ['get_speaker', { speaker: 'Tom Wilkie' }, '/speakers/tom-wilkie'],
    ['get_day', { conference: '2019-kubecon-eu', date: '2019-05-21' }, '/days/2019-05-21'],
    ['list_conferences', {}, '/conferences/2019-kubecon-eu'],
    ['list_reports', { conference: '2019-kubecon-eu' }, '/notes/kubecon-observability'],
    ['get_report', { report: 'kubecon-observability' }, '/notes/kubecon-observability#'],
  ])('%s answers with permalinks, as text and as records', async (name, question, path) => {
    const { text, found, isError } = await ask(client, name, question);
    expect(isError).toBe(false);
    expect(text).toContain(`http://localhost:3000`);
    expect(text).toContain(path);
    expect(JSON.stringify(found)).toContain(path);
  });

  test('pages by cursor, and tells one that is none', async () => {
    const first = Page.parse((await ask(client, 'search_talks', { query: 'istio', limit: 5 })).found);
    const second = Page.parse(
      (await ask(client, 'search_talks', { query: 'istio', limit: 5, cursor: first.nextCursor })).found,
    );
    expect(second.total).toBe(first.total);
    expect(first.talks.filter(({ url }) => second.talks.some((talk) => talk.url === url))).toEqual([]);
    const bad = await ask(client, 'search_talks', { query: 'pods', cursor: first.nextCursor });
    expect(bad).toMatchObject({ isError: true, text: expect.stringContaining('Unexpected cursor') });
  });

  test('answers an unknown slug with the nearest, and wrong questions with what is wrong', async () => {
    const unknown = await ask(client, 'get_talk', { talk: 'grafana-lokki' });
    expect(unknown).toMatchObject({ isError: true, text: expect.stringContaining(LOKI) });
    const wrong = await ask(client, 'search_talks', { limit: 1000 });
    expect(wrong).toMatchObject({ isError: true, text: expect.stringContaining('limit') });
    // Passed over, a misspelt filter would leave all talks and seem to have been heeded.
    const misspelt = await ask(client, 'search_talks', { query: 'loki', conference: '2019-kubecon-eu' });
    expect(misspelt).toMatchObject({ isError: true, text: expect.stringContaining('"conference"') });
  });

  test('answers a query of 64 KB, of which it says how much was looked for', async () => {
    const { text } = await ask(client, 'search_talks', { query: 'grafana loki '.repeat(5042), limit: 1 });
    expect(text).toContain('Only the first 1000 of 65546 characters');
  });

  test('answers two clients at once, each its own question, in the protocol of 2025 and the newest', async () => {
    const other = await connect(transport, 'legacy');
    const questions = ['istio', 'loki', 'helm', 'falco', 'etcd', 'envoy'];
    const both = await Promise.all(
      [client, other].map((one) =>
        Promise.all(questions.map(async (query) => (await ask(one, 'search_talks', { query })).text)),
      ),
    );
    expect(both[0]).toEqual(both[1]);
    expect(new Set(both[0]).size).toBe(questions.length);
    await other.close();
  });
});

const ACCEPT = 'application/json, text/event-stream';

/** The status of the answer to a request with other headers than `fetch` would send. */
async function statusOf(address: string, headers: Record<string, string>, body = '{}', path = '/mcp') {
  return new Promise<number | undefined>((done, fail) => {
    const options = {
      method: 'POST',
      path,
      headers: { 'content-type': 'application/json', accept: ACCEPT, ...headers },
    };
    request(address, options, (response) => {
      response.resume();
      done(response.statusCode);
    })
      .on('error', fail)
      .end(body);
  });
}

test('over HTTP only programs on this machine are answered, at one address and within a limit', async () => {
  const address = await (http ??= startHttp());
  expect(await statusOf(address, { host: 'talks.example.org' })).toBe(403);
  expect(await statusOf(address, { origin: 'https://talks.example.org' })).toBe(403);
  expect(await statusOf(address, {}, '{}', '/')).toBe(404);
  expect(await statusOf(address, {}, '{}', '//')).toBe(404);
  expect(await statusOf(address, {}, `"${'x'.repeat(300_000)}"`)).toBe(413);
  expect(await statusOf(address, {}, 'not JSON')).toBe(400);
});

/** A site that publishes a file. */
async function publish(answer: (path: string) => { status: number; body: string }): Promise<string> {
  const server = createServer((asked, response) => {
    const { status, body } = answer(asked.url ?? '');
    response.writeHead(status).end(body);
  });
  servers.push(server);
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

describe('what it answers from', () => {
  test('a published site, by its address, and a file of one', async () => {
    const site = await publish((path) =>
      path === '/talks.json'
        ? { status: 200, body: formatTalksJson(onlyBarcelona()) }
        : { status: 404, body: '' },
    );
    for (const from of [`${site}/`, 'talks.json']) {
      const client = new Client({ name: 'test', version: '1' });
      await client.connect(new StreamableHTTPClientTransport(new URL(await startHttp('--data', from))));
      expect((await ask(client, 'get_talk', { talk: LOKI })).text).toContain(`/talks/${LOKI}`);
      await client.close();
    }
  });

  test.each([
    [['--data', 'nowhere'], /expected a data folder, a talks.json or the address of a site/],
    [['--data', 'data/topics.yaml'], /expected JSON/],
    [['--data', 'http://127.0.0.1:1'], /expected the talks.json of a site/],
    [['--data', 'http://['], /expected that of a site/],
    [['--http', '99999'], /Unexpected port `99999`/],
    [['--http', '1', '2'], /expected at most a port/],
    [['8080'], /expected at most a port/],
  ])('tells %j', (args, message) => {
    const { status, stderr } = sessions(['mcp', ...args], '', home);
    expect(stderr).toMatch(message);
    expect(status).toBe(2);
  });

  test('tells a port that is taken, and a file that is no talks.json', async () => {
    const port = new URL(await (http ??= startHttp())).port;
    expect(sessions(['mcp', '--http', port], '', home).stderr).toMatch(/expected one that is free/);
    writeFileSync(join(home, 'other.json'), '{"version":1}');
    expect(sessions(['mcp', '--data', 'other.json'], '', home).stderr).toMatch(
      /expected a talks.json of version 2/,
    );
  });

  test('explains itself', () => {
    expect(sessions(['mcp', '--help']).stdout).toContain('search_talks');
  });
});
