import { readFileSync, writeFileSync } from 'node:fs';
import prettier from 'prettier';
import { ROOMS, SERVING_ALL } from '#doors.mjs';
import { roomsOf } from './rooms-of.mjs';

const PAGE = 'ARCHITECTURE.md';
const BETWEEN = /(?<=<!-- doors -->\n)[^]*(?=<!-- \/doors -->)/;

/** The table of rooms as Markdown. */
function table() {
  const lines = Object.entries(ROOMS).map(([name, { what, runs, imports, types = [] }]) => {
    const values = imports.map((room) => `\`${room}\``);
    const typesOnly =
      roomsOf(types).length > 0 ? [`types of ${types.map((room) => `\`${room}\``).join(', ')}`] : [];
    const may = [...values, ...typesOnly].join(', ') || (SERVING_ALL.includes(name) ? 'nothing' : '–');
    return `| \`${name}\` | ${what} | ${runs} | ${may} |`;
  });
  return ['| room | what it is for | runs | may import |', '| --- | --- | --- | --- |', ...lines].join('\n');
}

/** The text of ARCHITECTURE.md with the table made anew from doors.mjs. Run as a script, this file writes it. */
export async function withDoors() {
  const page = readFileSync(PAGE, 'utf8').replace(BETWEEN, () => `\n${table()}\n\n`);
  return prettier.format(page, { ...(await prettier.resolveConfig(PAGE)), filepath: PAGE });
}

if (process.argv[1]?.endsWith('doors.mjs')) writeFileSync(PAGE, await withDoors());
