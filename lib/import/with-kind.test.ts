import { expect, test } from 'vitest';
import { withKind } from './with-kind.ts';

test.each([
  ['Pods', 'keynote', 'Keynote: Pods'],
  ['Pods', ' Lightning_Talk ', 'Lightning Talk: Pods'],
  ['Pods', 'WORKSHOP', 'Workshop: Pods'],
  ['Pods', 'deep-dive', 'Deep Dive: Pods'],
  // The title says it, or says another.
  ['Keynote: Pods', 'keynote', 'Keynote: Pods'],
  ['Tutorial: Pods', 'workshop', 'Tutorial: Pods'],
  // Every talk is a session, and words that are no kind of ours say nothing.
  ['Pods', 'session', 'Pods'],
  ['Pods', 'Vortrag', 'Pods'],
  ['Pods', '', 'Pods'],
])('“%s” of the type “%s” is “%s”', (title, type, entry) => {
  expect(withKind(title, type)).toBe(entry);
});
