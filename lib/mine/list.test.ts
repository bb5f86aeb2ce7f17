import { expect, test } from 'vitest';
import {
  changed,
  emptyList,
  joined,
  type Kept,
  keptIn,
  moved,
  type MyList,
  newIn,
  noted,
  queued,
  renamed,
  saved,
  stopped,
  unqueued,
  watched,
} from './list.ts';
import { inOrder, sectionsOf, toShare } from './sections.ts';

const named = (slug: string) => ({ slug, title: slug.toUpperCase() });
const listOf = (...slugs: string[]) =>
  slugs.reduce((list, slug, at) => saved(list, named(slug), at + 1), emptyList);
const slugsOf = (talks: readonly Kept[]) => talks.map(({ slug }) => slug).join(' ');
const sections = (list: MyList) =>
  Object.fromEntries(Object.entries(sectionsOf(list)).map(([name, talks]) => [name, slugsOf(talks)]));

test('saves a talk and takes it out again, with its note', () => {
  const list = noted(listOf('a'), named('a'), 'look at this', 2);
  expect(keptIn(list, 'a')).toMatchObject({ title: 'A', saved: 1, note: 'look at this' });
  expect(saved(list, named('a'), null)).toEqual(emptyList);
});

test('keeps what was watched of a talk that is no longer saved', () => {
  const list = saved(watched(listOf('a'), named('a'), 5), named('a'), null);
  expect(keptIn(list, 'a')).toMatchObject({ saved: null, watched: 5 });
  expect(sections(list)['watched']).toBe('a');
});

test('saves a talk that gets a note, and keeps it when the note goes', () => {
  const list = noted(emptyList, named('a'), 'x', 7);
  expect(keptIn(list, 'a')?.saved).toBe(7);
  expect(keptIn(noted(list, named('a'), '', 8), 'a')).toMatchObject({ saved: 7, note: '' });
});

test('knows each talk in one section', () => {
  let list = listOf('a', 'b', 'c', 'd');
  list = queued(queued(list, 'b'), 'a');
  list = watched(list, named('c'), 9);
  list = stopped(list, named('e'), { at: 60, of: 600, when: 3 });
  list = stopped(list, named('b'), { at: 60, of: 600, when: 4 });
  expect(sections(list)).toEqual({ begun: 'e', next: 'b a', saved: 'd', watched: 'c' });
  expect(inOrder(list).map(({ slug }) => slug)).toEqual(['e', 'b', 'a', 'd', 'c']);
  expect(toShare(list).map(({ slug }) => slug)).toEqual(['b', 'a', 'd', 'c']);
});

test('moves a talk among the next, and not beyond the ends', () => {
  const list = ['a', 'b', 'c'].reduce(queued, listOf('a', 'b', 'c'));
  expect(moved(list, 'c', -1).next).toEqual(['a', 'c', 'b']);
  expect(moved(list, 'a', 1).next).toEqual(['b', 'a', 'c']);
  expect(moved(list, 'a', -1)).toBe(list);
  expect(moved(list, 'c', 1)).toBe(list);
  expect(unqueued(list, 'b').next).toEqual(['a', 'c']);
});

test('forgets where a talk was stopped once it is watched', () => {
  const list = stopped(emptyList, named('a'), { at: 60, of: 600, when: 1 });
  expect(keptIn(watched(list, named('a'), 2), 'a')).toMatchObject({ watched: 2, stopped: null });
  expect(stopped(list, named('a'), null)).toEqual(emptyList);
});

const from = (slug: string, more: Partial<Kept>): Kept => ({
  ...named(slug),
  saved: null,
  watched: null,
  note: '',
  stopped: null,
  ...more,
});

test('joins a list that a link brings, twice as once, in its order', () => {
  const own = noted(watched(listOf('a', 'b'), named('a'), 5), named('b'), 'mine', 6);
  const incoming = [named('c'), { slug: 'b', title: '' }];
  expect(newIn(own, incoming).map(({ slug }) => slug)).toEqual(['c']);
  const once = joined(own, incoming, 100);
  expect(keptIn(once, 'c')).toEqual(from('c', { saved: 100 }));
  expect(keptIn(once, 'b')).toEqual(from('b', { saved: 99, note: 'mine' }));
  expect(joined(once, incoming, 100).talks).toHaveLength(3);
  expect(newIn(once, incoming)).toEqual([]);
});

test('takes from a file what is not known here, as it was there, and nothing twice', () => {
  const own = noted(watched(listOf('a', 'b'), named('a'), 5), named('b'), 'mine', 6);
  const incoming = [
    from('a', { saved: 1, stopped: { at: 1, of: 2, when: 3 } }),
    from('b', { saved: 1, watched: 3, note: 'theirs' }),
    from('c', { saved: 7, note: 'theirs' }),
    from('d', { watched: 8 }),
    from('e', { stopped: { at: 10, of: 100, when: 9 } }),
  ];
  expect(newIn(own, incoming).map(({ slug }) => slug)).toEqual(['c', 'd', 'e']);
  const once = joined(own, incoming, 100, ['c', 'a', 'd', 'unknown', 'c']);
  expect(keptIn(once, 'a')).toEqual(keptIn(own, 'a'));
  expect(keptIn(once, 'b')).toMatchObject({ note: 'mine', watched: 3, saved: 2 });
  for (const talk of incoming.slice(2)) expect(keptIn(once, talk.slug)).toEqual(talk);
  expect(once.next).toEqual(['c']);
  expect(newIn(once, incoming)).toEqual([]);
});

test('gives back in an empty list the very list that was saved to a file', () => {
  const list = queued(
    watched(stopped(listOf('a', 'b', 'c'), named('d'), { at: 9, of: 99, when: 1 }), named('e'), 4),
    'b',
  );
  expect(joined(emptyList, list.talks, 100, list.next)).toEqual(list);
});

test('keeps the title that it knows where a change brings none', () => {
  expect(keptIn(changed(listOf('a'), { slug: 'a', title: '' }, { watched: 1 }), 'a')?.title).toBe('A');
});

test('follows a talk to its new slug, with all that is kept of it', () => {
  const list = noted(['a', 'b'].reduce(queued, listOf('a', 'b')), named('a'), 'note', 3);
  const after = renamed(list, 'a', named('new'));
  expect(after.next).toEqual(['new', 'b']);
  expect(keptIn(after, 'new')).toMatchObject({ title: 'NEW', saved: 1, note: 'note' });
  expect(keptIn(after, 'a')).toBe(undefined);
  expect(keptIn(renamed(noted(list, named('b'), 'other', 4), 'a', named('b')), 'b')?.note).toBe(
    'other\nnote',
  );
  expect(renamed(list, 'unknown', named('b'))).toBe(list);
});
