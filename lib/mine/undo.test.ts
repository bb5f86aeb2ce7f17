import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyList, joined, keptIn, moved, type MyList, noted, queued, saved, watched } from './list.ts';
import { undone } from './undo.ts';

const named = (slug: string) => ({ slug, title: slug.toUpperCase() });
const three = ['a', 'b', 'c'].reduce(
  (list, slug, at) => queued(saved(list, named(slug), at + 1), slug),
  emptyList,
);
const before = noted(three, named('b'), 'note', 9);

describe('Undo', () => {
  test.each([
    ['taking out', saved(before, named('b'), null)],
    ['marking as watched', watched(before, named('b'), 9)],
    ['moving', moved(before, 'a', 1)],
    ['adding', joined(before, [named('x'), named('y')], 50)],
    ['deleting everything', emptyList],
  ])('of %s gives the list as it was', (_, after) => {
    const list = undone(after, before, after);
    expect(list.next).toEqual(before.next);
    expect(new Set(list.talks)).toEqual(new Set(before.talks));
  });

  test('leaves what was changed since, in another tab say', () => {
    const after = saved(before, named('b'), null);
    const since = queued(saved(watched(after, named('a'), 10), named('d'), 11), 'd');
    const list = undone(since, before, after);
    expect(list.next).toEqual(['b', 'c', 'd']);
    expect(keptIn(list, 'a')?.watched).toBe(10);
    expect(keptIn(list, 'b')?.note).toBe('note');
  });

  test('of a note leaves the order as it is now', () => {
    const since = moved(before, 'a', 1);
    expect(undone(since, three, before).next).toEqual(['b', 'a', 'c']);
  });

  test('never leaves a talk among the next that is not to be watched', () => {
    const slug = fc.constantFrom('a', 'b', 'c', 'd');
    const change = fc.oneof(
      slug.map((one) => (list: MyList) => saved(list, named(one), null)),
      slug.map((one) => (list: MyList) => queued(saved(list, named(one), 1), one)),
      slug.map((one) => (list: MyList) => watched(list, named(one), 2)),
      slug.map((one) => (list: MyList) => moved(list, one, 1)),
    );
    fc.assert(
      fc.property(change, fc.array(change), (how, later) => {
        const after = how(before);
        const now = later.reduce((list, one) => one(list), after);
        const list = undone(now, before, after);
        for (const one of list.next)
          expect(keptIn(list, one)).toMatchObject({ watched: null, saved: expect.any(Number) });
        expect(new Set(list.next).size).toBe(list.next.length);
      }),
    );
  });
});
