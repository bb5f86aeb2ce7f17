import { afterEach, expect, test, vi } from 'vitest';
import type { Card } from './card.tsx';
import { drawCard, drawIcon } from './draw.tsx';
import { drawable } from './fonts.ts';

const card = (fields: Partial<Card> = {}): Card => ({
  rail: 'Wednesday',
  under: '22 May 2019',
  kind: 'sponsored-lightning-talk',
  title: 'Kubernetes Failure Stories',
  lines: [{ strong: 'Henning Jacobs', rest: 'Zalando SE' }],
  foot: 'KubeCon + CloudNativeCon Europe 2019, Barcelona',
  ...fields,
});

/** Width and height, read from the header of a PNG file. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

/** A list of the hosts that are asked from now on. The renderer loads its own parts from `data:` addresses, without a host. */
function watchHosts(): string[] {
  const hosts: string[] = [];
  vi.stubGlobal('fetch', (address: string | URL) => {
    const { host } = new URL(address);
    if (host !== '') hosts.push(host);
    return Promise.reject(new Error('Unexpected request, expected none'));
  });
  return hosts;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  ['Polish letters', { title: 'Żółć: Gęślą jaźń w Łodzi' }],
  ['a title of more than a hundred letters', { title: 'Everything There Is to Know '.repeat(12) }],
  ['a very long word', { title: 'Kubernetes'.repeat(40), foot: 'x'.repeat(300) }],
  ['emoji and other scripts', { title: '🚢 云原生 Kubernetes ‮in🏴‍☠️ Продакшн' }],
  ['nothing that can be drawn', { title: '云原生', lines: [{ strong: '王', rest: '🎉' }], foot: '' }],
  ['a crowd', { lines: Array.from({ length: 9 }, (_, at) => ({ strong: `Speaker ${at}`, rest: 'Acme' })) }],
  ['markup', { title: '<script>alert(1)</script> & "quotes"' }],
])('%s is drawn at full size, without a request to another host', async (_, fields) => {
  const asked = watchHosts();
  expect(sizeOf(await drawCard(card(fields)))).toEqual([1200, 630]);
  expect(asked).toEqual([]);
});

test('every character that `drawable` keeps is in our fonts', async () => {
  const asked = watchHosts();
  const letters = Array.from({ length: 0x2fff }, (_, code) => drawable(String.fromCodePoint(code))).join('');
  expect(letters.length).toBeGreaterThan(300);
  for (let at = 0; at < letters.length; at += 80) {
    const some = letters.slice(at, at + 80);
    await drawCard(card({ title: some, rail: some, lines: [{ strong: some, rest: some }] }));
  }
  expect(asked).toEqual([]);
});

test('the same card gives the same bytes', async () => {
  expect(await drawCard(card())).toEqual(await drawCard(card()));
});

test('an icon has the size asked for', async () => {
  expect(sizeOf(await drawIcon(192, false))).toEqual([192, 192]);
});
