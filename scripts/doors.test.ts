import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { ROOMS } from '#doors.mjs';
import { roomsOf } from './rooms-of.mjs';
import { withDoors } from './doors.mjs';

const FOLDERS = ['app', 'bench', 'bin', 'build', 'components', 'deploy', 'e2e', 'lib', 'scripts'];
const MODULE = /\.(?:ts|tsx|mjs|js)$/;
const TEST = /\.(?:test|spec)\.tsx?$|\.d\.ts$/;

const modules = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
).filter((file) => MODULE.test(file) && !TEST.test(file) && !/\/(?:node_modules|\.next|out)\//.test(file));

const isIn = (file: string, room: string) => file === room || file.startsWith(`${room}/`);

test('every module is in a room', () => {
  expect(modules.filter((file) => !Object.keys(ROOMS).some((room) => isIn(file, room)))).toEqual([]);
});

test('every room is there', () => {
  expect(Object.keys(ROOMS).filter((room) => !modules.some((file) => isIn(file, room)))).toEqual([]);
});

test('no folder has more than 25 modules', () => {
  const sizes = new Map<string, number>();
  for (const file of modules) sizes.set(dirname(file), (sizes.get(dirname(file)) ?? 0) + 1);
  expect([...sizes].filter(([, size]) => size > 25)).toEqual([]);
});

test('doors lead one way: no room can be reached from itself', () => {
  const reached = (room: string, seen = new Set<string>()): Set<string> => {
    for (const next of roomsOf(ROOMS[room]?.imports ?? [])) {
      if (seen.has(next)) continue;
      seen.add(next);
      reached(next, seen);
    }
    return seen;
  };
  expect(Object.keys(ROOMS).filter((room) => reached(room).has(room))).toEqual([]);
});

test('ARCHITECTURE.md has the table of doors as it is now (`npm run doors` writes it)', async () => {
  expect(readFileSync('ARCHITECTURE.md', 'utf8')).toBe(await withDoors());
});
