import { expect, test } from 'vitest';
import { toRow } from './imported.ts';
import { withoutNoTalks } from './no-talks.ts';

const isTalk = (entry: string, more: object = {}) =>
  withoutNoTalks([toRow({ entry, ...more })]).rows.length === 1;

test.each([
  'Badge Pick-Up',
  'Badge Pickup',
  'Break',
  'Coffee Break ☕',
  'Morning Coffee',
  'Coffee + Tea',
  'Lunch 🍲',
  'LUNCH',
  'Lunch (on your own)',
  'Breakfast & Registration',
  'Registration Open',
  'Registration + Badge Pick-up',
  'Cloakroom',
  'Coat Check',
  'Solutions Showcase',
  'Solutions Showcase Open',
  'Sponsor Showcase Happy Hour',
  'Welcome Reception',
  'Opening Reception in the Exhibit Hall',
  'Project Lightning Talk: Break',
  'Project Lightning Talk: Lunch | On Own',
  'Doors Open',
])('%s is no talk', (entry) => expect(isTalk(entry)).toBe(false));

test.each([
  'Lunch break for Kubernetes operators',
  'Lunch and Learn: Writing Operators',
  'Coffee Break with the Release Team',
  'Breaking Things on Purpose',
  'Take a Break From YAML',
  'Registration of Webhooks, Explained',
  'Keynote: Welcome + Opening Remarks',
  'Closing Remarks',
  'Welcome',
  'Networking',
  'Project Demo',
  'Women’s Community Gathering',
  'Tea, CoreDNS and You',
  'Lunch - Ann Lee, Acme',
  '',
])('%s is a talk', (entry) => expect(isTalk(entry)).toBe(true));

test('what has a video or speakers is a talk, whatever it is called', () => {
  expect(isTalk('Coffee Break', { videoId: 'hGqEMDRgJw8' })).toBe(true);
  expect(isTalk('Coffee Break', { speakers: 'Mia' })).toBe(true);
  expect(isTalk('Coffee Break', { speakers: '-' })).toBe(false);
});

test('in a track of breaks, what names nobody is no talk', () => {
  expect(isTalk('☕ Barista Corner', { track: 'BREAKS' })).toBe(false);
  expect(isTalk('Barista Corner - Ann Lee, Acme', { track: 'Breaks' })).toBe(true);
  expect(isTalk('Gold Sponsor In-Booth Demos', { track: 'SOLUTIONS SHOWCASE' })).toBe(true);
});
