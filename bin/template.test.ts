import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { sessions } from './run-sessions.ts';

const TEMPLATE = 'docs/template';
const Step = z.object({ uses: z.string().optional(), run: z.string().optional() });
const Workflow = z.object({ jobs: z.record(z.string(), z.object({ steps: z.array(Step) })) });
const Package = z.object({
  version: z.string().optional(),
  bin: z.record(z.string(), z.string()).optional(),
  scripts: z.record(z.string(), z.string()),
  dependencies: z.record(z.string(), z.string()),
});

const stepsOf = (path: string) =>
  Object.values(Workflow.parse(parse(readFileSync(path, 'utf8'))).jobs).flatMap(({ steps }) => steps);
const steps = stepsOf(`${TEMPLATE}/.github/workflows/pages.yml`);
const own = Package.parse(JSON.parse(readFileSync('package.json', 'utf8')));
const template = Package.parse(JSON.parse(readFileSync(`${TEMPLATE}/package.json`, 'utf8')));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'template-'));
  cpSync(TEMPLATE, folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The `sessions` commands of a text, each as its arguments. */
const commandsIn = (text: string) =>
  [...text.matchAll(/\bnpx sessions ([^\n`]+)/g)].map(([, args = '']) => args.trim().split(/\s+/));
const commands = commandsIn(
  [...steps.map(({ run = '' }) => run), readFileSync(`${TEMPLATE}/README.md`, 'utf8')].join('\n'),
);

test('uses the actions of our own workflow, in the same versions', () => {
  const ours = stepsOf('.github/workflows/pages.yml').flatMap(({ uses }) => uses ?? []);
  expect(steps.flatMap(({ uses }) => uses ?? []).filter((uses) => !ours.includes(uses))).toEqual([]);
});

test('names the package of this version and the commands that it has', () => {
  const file = `all-the-sessions-${own.version}.tgz`;
  expect(template.dependencies).toEqual({ 'all-the-sessions': `file:${file}` });
  expect(readFileSync(`${TEMPLATE}/README.md`, 'utf8')).toContain(file);
  const known = Object.keys(own.bin ?? {});
  const used = [
    ...Object.values(template.scripts).map((script) => script.split(' ')[0]),
    ...steps.flatMap(({ run = '' }) => [...run.matchAll(/\bnpx (\S+)/g)].map(([, name]) => name)),
  ];
  expect(used.filter((name) => name === undefined || !known.includes(name))).toEqual([]);
});

test.each(commands)('the command line knows `sessions %s %s`', (name = '', ...args) => {
  const { status, stdout } = sessions([name, '--help']);
  expect(status).toBe(0);
  for (const flag of args.filter((arg) => arg.startsWith('--'))) expect(stdout).toContain(flag);
});

test('its example passes the check, alone and beside what is published of it', () => {
  expect(sessions(['check'], '', folder)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('0 errors'),
  });
  const published = sessions(['check', '--published', 'data/permalinks.yaml', '--quiet'], '', folder);
  expect(published).toMatchObject({ status: 0, stdout: expect.stringContaining('0 errors') });
});
