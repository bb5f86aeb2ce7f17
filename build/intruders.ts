import type { Metafile } from 'esbuild';

/** What `doors.mjs` says of a folder or file: all that is needed of it here. */
type Rooms = Readonly<Record<string, { runs: 'server' | 'browser' | 'anywhere' | 'tools' }>>;

/** A module that browsers are not to load, and how it came into a bundle: from the entry to the module itself. */
export interface Intruder {
  why: string;
  chain: string[];
}

/**
 * Modules of a bundle that should have stayed on the server: of its rooms, of its packages, or of Node. What they import in
 * turn is not told: it goes when they do.
 */
export function intrudersIn({ inputs }: Pick<Metafile, 'inputs'>, entry: string, rooms: Rooms): Intruder[] {
  const importers = importersFrom(inputs, entry);
  return [...importers.keys()].flatMap((path) => {
    const why = whyRefused(path, rooms);
    const chain = chainTo(path, importers);
    const isFirst = chain.slice(0, -1).every((importer) => !whyRefused(importer, rooms));
    return why && isFirst ? [{ why, chain }] : [];
  });
}

function whyRefused(path: string, rooms: Rooms): string | undefined {
  if (path.startsWith('node:')) return 'Node';
  const [, name] = /(?:^|\/)node_modules\/(zod|next)\//.exec(path) ?? [];
  if (name) return `the package ${name}`;
  // `<runtime>` and the like are esbuild's own.
  if (path.includes('node_modules/') || path.startsWith('<')) return undefined;
  const room = roomOf(path, rooms);
  if (!room) return 'no room of doors.mjs';
  const { runs } = rooms[room] ?? { runs: 'server' };
  return runs === 'server' || runs === 'tools' ? `the room ${room} (${runs})` : undefined;
}

/** The innermost room that a file is in. */
function roomOf(path: string, rooms: Rooms): string | undefined {
  return Object.keys(rooms)
    .filter((room) => path === room || path.startsWith(`${room}/`))
    .toSorted((a, b) => b.length - a.length)[0];
}

/** Each module of a bundle with the one that imports it on the shortest way from the entry. */
function importersFrom(inputs: Metafile['inputs'], entry: string): Map<string, string | undefined> {
  const importers = new Map<string, string | undefined>([[entry, undefined]]);
  for (const path of importers.keys()) {
    for (const imported of inputs[path]?.imports ?? []) {
      if (!importers.has(imported.path)) importers.set(imported.path, path);
    }
  }
  return importers;
}

function chainTo(path: string, importers: ReadonlyMap<string, string | undefined>): string[] {
  const importer = importers.get(path);
  return importer === undefined ? [path] : [...chainTo(importer, importers), path];
}
