import { expect, test } from 'vitest';
import { records } from './fixture.ts';
import { buildIndex } from './index.ts';
import { talks } from './talks.ts';

const [record] = records;
if (!record) throw new Error('Unexpected fixture without talks');
const talk = {
  ...record,
  day: '2019-05-21',
  kind: 'keynote',
  notes: 'Pods',
  hasNotes: true,
  track: 'Storage',
};

test('a talk is found by its address and its videos', () => {
  expect(talks.keys?.(talk)).toEqual([talk.slug, ...talk.videos]);
});

test('each field gives its texts, and nothing where a talk has none', () => {
  const texts = Object.fromEntries(talks.fields.map(({ name, texts }) => [name, texts(talk)]));
  expect(texts).toMatchObject({
    title: [talk.title],
    notes: ['Pods'],
    track: ['Storage'],
    programme: ['keynote', 'Tuesday', 'KubeCon Europe 2019'],
  });
  const { track: _, ...tracked } = talk;
  const none = { ...tracked, notes: '', kind: 'session', day: null };
  const empty = Object.fromEntries(talks.fields.map(({ name, texts }) => [name, texts(none)]));
  expect(empty).toMatchObject({ notes: [], track: [], programme: ['', '', 'KubeCon Europe 2019'] });
});

test('a conference is found by its city', () => {
  const held = { ...talk, city: 'San Diego' };
  const { properties } = buildIndex([held, talk], talks);
  const rows = [0, 1].filter((row) => properties.conference?.test('diego')(row));
  expect(rows).toEqual([0]);
  expect(talks.fields.flatMap(({ texts }) => texts(held))).toContain('San Diego');
});

test('operators ask for day, kind, and what there is', () => {
  const { properties } = buildIndex([talk], talks);
  const holds = (name: string, value: string) => properties[name]?.test(value)(0);
  expect(holds('day', 'tue')).toBe(true);
  expect(holds('day', 'wed')).toBe(false);
  expect(holds('kind', 'Key')).toBe(true);
  expect(holds('has', 'notes')).toBe(true);
  expect(holds('has', 'slides')).toBe(Boolean(talk.hasSlides));
  expect(holds('track', 'STOR')).toBe(true);
  expect(holds('track', 'networking')).toBe(false);
  expect(holds('room', 'hall')).toBe(false);
  expect(holds('year', '2019')).toBe(true);
  expect(holds('conference', 'europe 2019')).toBe(true);
});

test('a talk without a day, a track or a room has no value of them', () => {
  const { track: _, ...bare } = { ...talk, day: null };
  const { properties } = buildIndex([bare, { ...talk, room: 'Hall 8' }], talks);
  const values = (name: string) => properties[name]?.values();
  expect(['day', 'track', 'room'].map(values)).toEqual([['2019-05-21'], ['Storage'], ['Hall 8']]);
  expect([properties.room?.test('hall')(0), properties.room?.test('8')(1)]).toEqual([false, true]);
});

test('an operator is asked for what a talk has, under the names of the filters', () => {
  const { properties } = buildIndex([{ ...talk, hasNotes: true, hasSlides: true, hasVideo: true }], talks);
  expect(properties.has?.values()).toEqual(['notes', 'slides', 'video']);
});

test('a name of the conference that lacks the year is given it', () => {
  const programme = talks.fields.find(({ name }) => name === 'programme');
  expect(programme?.texts({ ...talk, conference: 'KubeCon Europe', year: '2019' })).toContain(
    'KubeCon Europe 2019',
  );
  expect(programme?.texts({ ...talk, conference: 'KubeCon Europe 2019', year: '2019' })).toContain(
    'KubeCon Europe 2019',
  );
});
