import { expect, test } from 'vitest';
import { isNoTalk } from './no-talk.ts';

test.each([
  'Lunch',
  'Coffee Break',
  'COFFEE BREAK!',
  'Lunch (Sponsored by Acme Kubernetes)',
  '(Lunch)',
  'Registration & Badge Pick-up',
  'Badge Pick Up',
  'Pick up your badge',
  'Breakfast for all attendees',
  'Check-in opens at the foyer',
  'Happy Hour',
  'Sponsor Showcase closes',
  'End of Day',
  'Doors open',
  'TBD',
  'tba',
  'Mittagspause',
  'Déjeuner',
  'Lunch and networking',
])('is no talk: %s', (title) => {
  expect(isNoTalk(title)).toBe(true);
});

test.each([
  'Lunch break for Kubernetes operators',
  'Opening',
  'Welcome',
  'End of Life',
  'All hands',
  'Networking',
  'Pods (Lunch)',
  'Breaking Kubernetes',
  'The Coffee Operator',
  `Lunch ${'and coffee '.repeat(20)}`,
  '',
])('is a talk: %s', (title) => {
  expect(isNoTalk(title)).toBe(false);
});
