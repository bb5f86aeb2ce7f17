import { expect, test } from 'vitest';
import { listAnd, listOr } from './lists.ts';

const form = (type: 'conjunction' | 'disjunction') => new Intl.ListFormat('en-GB', { type });

test('lists are written as in British English', () => {
  for (const names of [[], ['A'], ['A', 'B'], ['A', 'B', 'C'], ['A', 'B', 'C', 'D']]) {
    expect(listAnd(names)).toBe(form('conjunction').format(names));
    expect(listOr(names)).toBe(form('disjunction').format(names));
  }
});
