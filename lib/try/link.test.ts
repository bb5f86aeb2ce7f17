import { expect, test } from 'vitest';
import { formatLink, LONGEST_LINK, readLink } from './link.ts';
import { NOTHING_SET } from './protocol.ts';

const TEXT = '# XConf 2024\n\n- [Pods & “more”](https://youtu.be/aaaaaaaaaa1) - Ann Lée, 株式会社\n';

const packed = async (value: unknown) => {
  const stream = new Blob([JSON.stringify(value)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return `#text=${Buffer.from(await new Response(stream).arrayBuffer()).toString('base64url')}`;
};

test('a link holds a text and what its author has set', async () => {
  const settings = { ...NOTHING_SET, name: 'XConf', days: ['2024-05-06', '2024-05-07'] } as const;
  const link = await formatLink({ text: TEXT, settings });
  expect(link).toMatch(/^#text=[\w-]+$/);
  expect(await readLink(link ?? '')).toEqual({ text: TEXT, settings });
});

test('a text that is too long for a link has none', async () => {
  const text = Array.from({ length: 9000 }, (_, at) => (at * at * 7919).toString(36)).join(' ');
  expect(await formatLink({ text, settings: NOTHING_SET })).toBeNull();
  const short = await formatLink({ text: text.slice(0, 5000), settings: NOTHING_SET });
  expect(short?.length).toBeLessThanOrEqual(LONGEST_LINK);
});

test('an address without a text has none', async () => {
  expect(await readLink('')).toBeNull();
  expect(await readLink('#publish')).toBeNull();
});

test.each([
  ['empty', async () => '#text='],
  ['not base64', async () => '#text=%%%'],
  ['cut off', async () => (await packed({ text: TEXT })).slice(0, -8)],
  ['not JSON', async () => '#text=S0lNAgA'],
  ['without a text', async () => packed({ name: 'XConf' })],
  ['a list', async () => packed(['a'])],
  ['nothing', async () => packed(null)],
  ['a text of gigabytes', async () => packed({ text: 'a'.repeat(10_000_000) })],
])('a link that is broken is told: %s', async (_, link) => {
  expect(await readLink(await link())).toBe('broken');
});

test('settings of another kind are passed over', async () => {
  const link = await packed({
    text: 'a',
    name: { a: 1 },
    days: [1, 2],
    timeZone: 'x'.repeat(2000),
    address: 7,
    __proto__: { a: 1 },
  });
  expect(await readLink(link)).toEqual({ text: 'a', settings: NOTHING_SET });
});
