import { expect, test } from 'vitest';
import type { Kept } from './list.ts';
import { sectionsOf } from './sections.ts';

const kept = (slug: string, more: Partial<Kept>): Kept => ({
  slug,
  title: slug,
  saved: null,
  watched: null,
  note: '',
  stopped: null,
  ...more,
});

test('each talk is in one section, the last begun and the last watched first', () => {
  const sections = sectionsOf({
    talks: [
      kept('begun', { stopped: { at: 10, of: 100, when: 1 } }),
      kept('begun-later', { stopped: { at: 10, of: 100, when: 2 } }),
      kept('first', { saved: 1 }),
      kept('second', { saved: 2 }),
      kept('saved', { saved: 3 }),
      kept('saved-later', { saved: 4 }),
      kept('seen', { watched: 5 }),
      kept('seen-later', { saved: 1, watched: 6 }),
    ],
    next: ['second', 'first'],
  });
  expect(Object.values(sections).map((talks: Kept[]) => talks.map(({ slug }) => slug))).toEqual([
    ['begun-later', 'begun'],
    ['second', 'first'],
    ['saved-later', 'saved'],
    ['seen-later', 'seen'],
  ]);
});
