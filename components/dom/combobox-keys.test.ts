import { expect, test } from 'vitest';
import { optionForKey } from './combobox-keys.ts';

const press = (key: string, active: number, page?: number, shiftKey = false) =>
  optionForKey({ key, shiftKey }, { active, count: 10, ...(page !== undefined && { page }) });

test.each([
  ['ArrowDown', -1, 0],
  ['ArrowDown', 3, 4],
  ['ArrowDown', 9, 0],
  ['ArrowUp', -1, 9],
  ['ArrowUp', 3, 2],
  ['ArrowUp', 0, 9],
])('%s with option %i highlighted highlights option %i', (key, active, next) => {
  expect(press(key, active)).toBe(next);
});

test.each([
  ['PageDown', 3, 9],
  ['PageDown', 0, 6],
  ['PageUp', 3, 0],
  ['PageUp', 9, 3],
  ['Home', 5, 0],
  ['End', 5, 9],
])('%s in a list with pages moves from option %i to option %i', (key, active, next) => {
  expect(press(key, active, 6)).toBe(next);
});

test.each(['PageDown', 'PageUp', 'Home', 'End'])('%s is left to the text field without pages', (key) => {
  expect(press(key, 5)).toBeNull();
});

test.each(['Home', 'End'])('Shift and %s select text in the field', (key) => {
  expect(press(key, 5, 6, true)).toBeNull();
});

test.each(['Enter', 'Escape', 'Tab', 'a'])('%s moves nothing', (key) => {
  expect(press(key, 5, 6)).toBeNull();
});

test('no key is for an empty list', () => {
  expect(optionForKey({ key: 'ArrowDown', shiftKey: false }, { active: -1, count: 0 })).toBeNull();
});
