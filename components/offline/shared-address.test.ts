import { expect, test } from 'vitest';
import { sharedVideo } from './shared-address.ts';

const shared = (params: Record<string, string>) => sharedVideo(`?${new URLSearchParams(params)}`);

test('finds the video in whatever an app sends', () => {
  const id = 'EFutyuIpFXQ';
  expect(shared({ url: `https://www.youtube.com/watch?v=${id}&t=90` })).toBe(id);
  expect(shared({ text: `Watch “Open Policy Agent” https://youtu.be/${id}?si=x` })).toBe(id);
  expect(shared({ title: 'A talk', text: `A talk\nhttps://youtube.com/shorts/${id}` })).toBe(id);
});

test.each([
  'Look at this (https://youtu.be/EFutyuIpFXQ).',
  '“https://youtu.be/EFutyuIpFXQ”',
  'See https://m.youtube.com/watch?v=EFutyuIpFXQ, it is good',
  '<https://www.youtube.com/live/EFutyuIpFXQ>',
  'Watch:https://youtu.be/EFutyuIpFXQ!',
  'youtu.be/EFutyuIpFXQ…',
])('finds the video in a sentence: %s', (text) => expect(shared({ text })).toBe('EFutyuIpFXQ'));

test('finds none in anything else', () => {
  for (const text of [
    '',
    'a talk',
    'https://youtube.com.example.org/watch?v=EFutyuIpFXQ',
    'javascript:alert(1)',
  ])
    expect(shared({ text })).toBe(null);
  expect(sharedVideo('')).toBe(null);
});
