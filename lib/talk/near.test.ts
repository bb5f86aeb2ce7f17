import { expect, test } from 'vitest';
import { completes, isCut, nearness, speakerKeys } from './near.ts';

const talk = (title: string, ...names: string[]) => ({ title, speakers: names.map((name) => ({ name })) });
const near = (a: string, b: string) => nearness(talk(a, 'Ann Lee'), talk(b, 'Ann Lee'));

test('talks are near by the pairs of letters that their titles share', () => {
  expect(near('Seven Pods', 'Seven Pods')).toBe(1);
  expect(near('Séven pods!', 'SEVEN PODS')).toBe(1);
  expect(near('night', 'nacht')).toBe(0.25);
  expect(near('nacht', 'night')).toBe(0.25);
  expect(near('aaaa', 'aa')).toBe(0.5);
  expect(near('ab', 'cd')).toBe(0);
  expect(near('a', 'b')).toBe(0);
  expect(near('!', '?')).toBe(0);
});

test('talks without a common speaker are not near, whatever their titles', () => {
  expect(nearness(talk('Pods', 'Ann Lee'), talk('Pods', 'Bo Ray'))).toBe(0);
  expect(nearness(talk('Pods'), talk('Pods'))).toBe(0);
  expect(nearness(talk('Pods', '!'), talk('Pods', '?'))).toBe(0);
  expect(nearness(talk('Pods', 'Cy Day', 'Zoë Ünal'), talk('Pods', 'zoe unal', 'Bo Ray'))).toBe(1);
});

test('a title that was cut off is compared with as much of the other', () => {
  expect(near('Building a Control Plane Clu...', 'Building a Control Plane Cluster in a Day')).toBe(1);
  expect(near('Building a Control Plane Cluster in a Day', 'Building a Control Plane Clu…')).toBe(1);
  expect(near('Building a Con...', 'Building a Control P…')).toBe(1);
  expect(near('Building a Control', 'Building a Control Plane Cluster in a Day')).toBeLessThan(0.7);
});

test('a cut-off title is completed by a whole one that begins with it', () => {
  expect(completes('Building a Control Plane', 'Building a Con...')).toBe(true);
  expect(completes('Building a Con', 'Building a Control...')).toBe(false);
  expect(completes('Building a Control...', 'Building a Con...')).toBe(false);
  expect(completes('Building a Control Plane', 'Building a Con')).toBe(false);
});

test.each([
  ['Pods..', true],
  ['Pods...', true],
  ['Pods… ', true],
  ['Pods.', false],
  ['Pods... and more', false],
  ['', false],
])('whether a title was cut off: %j, %s', (title, expected) => {
  expect(isCut(title)).toBe(expected);
});

test('a name without any letter is no key', () => {
  expect(speakerKeys(talk('Pods', 'Ann Lee', '—', 'J. Turrado'))).toEqual(['ann lee', 'j turrado']);
});
