import { expect, test } from 'vitest';
import { notAllowed } from './licences.ts';

const bill = (components: readonly [name: string, licence: string | null][]) =>
  JSON.stringify({
    bomFormat: 'CycloneDX',
    components: components.map(([name, licence]) => ({
      name,
      version: '1.0.0',
      licenses:
        licence === null
          ? []
          : [licence.includes(' ') ? { expression: licence } : { license: { id: licence } }],
    })),
  });

test('packages that anybody may pass on are allowed', () => {
  expect(
    notAllowed(
      bill([
        ['a', 'MIT'],
        ['b', '(GPL-2.0-only OR MIT)'],
        ['c', 'MIT AND CC-BY-4.0'],
        ['@img/sharp-libvips-linux-x64', 'LGPL-3.0-or-later'],
      ]),
    ),
  ).toEqual([]);
});

test('others are named with what they say', () => {
  expect(
    notAllowed(
      bill([
        ['a', 'GPL-3.0-only'],
        ['b', null],
        ['c', 'MIT AND SSPL-1.0'],
        ['d', 'LGPL-3.0-or-later'],
      ]),
    ),
  ).toEqual([
    'a 1.0.0: GPL-3.0-only',
    'b 1.0.0: no licence',
    'c 1.0.0: MIT AND SSPL-1.0',
    'd 1.0.0: LGPL-3.0-or-later',
  ]);
});
