import { build, type Plugin } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { ROOMS } from '#doors.mjs';
import { bundleOptions, ENTRIES } from './bundle.ts';
import { intrudersIn } from './intruders.ts';

/** Which classes there are is Next's to say; which modules there are can be seen without. */
const withoutClasses: Plugin = {
  name: 'without-classes',
  setup(bundler) {
    bundler.onLoad({ filter: /\.module\.css$/ }, () => ({ contents: '{}', loader: 'json' }));
  },
};

test.each(Object.values(ENTRIES))('browsers load nothing of the server’s by %s', async (entry) => {
  const { metafile } = await build({
    ...bundleOptions(entry, 'out', [withoutClasses]),
    // Left as they are, so that they are named below with the way to them.
    external: ['node:*'],
    write: false,
  });
  expect(Object.keys(metafile.inputs).length).toBeGreaterThan(20);
  const told = intrudersIn(metafile, entry, ROOMS).map(
    ({ why, chain }) => `${chain.join('\n  → ')}\n  belongs to ${why}`,
  );
  expect(told, told.join('\n\n')).toEqual([]);
});

/** A bundle of modules, each with what it imports. */
const bundleOf = (imports: Record<string, string[]>) => ({
  inputs: Object.fromEntries(
    Object.entries(imports).map(([path, paths]) => [
      path,
      { bytes: 0, imports: paths.map((to) => ({ path: to, kind: 'import-statement' as const })) },
    ]),
  ),
});

describe('what belongs to the server is found in a bundle', () => {
  const rooms = {
    components: { runs: 'anywhere' },
    'components/page': { runs: 'server' },
    bin: { runs: 'tools' },
  } as const;
  const intruders = (imports: Record<string, string[]>) =>
    intrudersIn(bundleOf(imports), 'components/a.ts', rooms);

  test('by the innermost room, with the shortest way to it', () => {
    const found = intruders({
      'components/a.ts': ['components/b.ts', 'components/c.ts'],
      'components/b.ts': ['components/c.ts'],
      'components/c.ts': ['components/page/footer.tsx', 'components/a.ts'],
      'components/page/footer.tsx': ['components/page/wordmark.tsx'],
    });
    expect(found).toEqual([
      {
        why: 'the room components/page (server)',
        chain: ['components/a.ts', 'components/c.ts', 'components/page/footer.tsx'],
      },
    ]);
  });

  test.each([
    ['bin/sessions.ts', 'the room bin (tools)'],
    ['node_modules/zod/v4/index.js', 'the package zod'],
    ['node_modules/a/node_modules/next/link.js', 'the package next'],
    ['node:fs', 'Node'],
    ['elsewhere/a.ts', 'no room of doors.mjs'],
  ])('%s, as it belongs to %s', (path, why) => {
    expect(intruders({ 'components/a.ts': [path] })).toEqual([{ why, chain: ['components/a.ts', path] }]);
  });

  test.each(['components/pages/a.ts', 'node_modules/zod-like/a.js', 'node_modules/react/index.js'])(
    '%s does not',
    (path) => {
      expect(intruders({ 'components/a.ts': [path] })).toEqual([]);
    },
  );
});
