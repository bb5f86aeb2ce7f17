import { expect, test } from 'vitest';
import type { Proposal } from '#lib/catalogue/proposal/propose.ts';
import { sayFacts, settleFacts } from './facts.ts';

const NOTHING: Proposal = {
  name: null,
  city: null,
  country: null,
  days: [],
  timeZone: null,
  slug: null,
  inferred: [],
};
const WHOLE: Proposal = {
  ...NOTHING,
  name: 'PyCon 2024',
  city: 'Pittsburgh',
  days: ['2024-05-15', '2024-05-16', '2024-05-18'],
  timeZone: 'America/New_York',
  slug: '2024-pycon',
  inferred: ['days'],
};

test('takes the proposal where nobody can answer, and what the options say before it', async () => {
  const facts = await settleFacts({ days: '2024-05-15..2024-05-17', city: 'Here' }, WHOLE, null);
  expect(facts).toEqual({
    name: 'PyCon 2024',
    city: 'Here',
    country: null,
    days: ['2024-05-15', '2024-05-16', '2024-05-17'],
    timeZone: 'America/New_York',
    slug: '2024-pycon',
  });
  expect(sayFacts(facts, WHOLE, {})).toBe(
    'PyCon 2024, 15–17 May 2024, Here, America/New_York\nThe text does not say all of this for certain; --days would.',
  );
  expect(sayFacts(facts, WHOLE, { days: '' })).not.toContain('certain');
});

test('asks with the proposal as the answer to Enter', async () => {
  const asked: (string | null)[] = [];
  const facts = await settleFacts({ name: 'PyCon US 2024' }, WHOLE, async (_, proposed) => {
    asked.push(proposed);
    return proposed ?? '';
  });
  expect(asked).toEqual(['2024-05-15,2024-05-16,2024-05-18', 'America/New_York', '2024-pycon-us']);
  expect(facts.days).toEqual(WHOLE.days);
});

test.each([
  [{}, /^Unexpected lack of `--name`, `--days` and `--zone`, expected them/],
  [{ name: 'A', days: '2024-05-15' }, /^Unexpected lack of `--zone`, expected it/],
  [{ name: 'A', days: '2024-05-15', zone: 'Mars' }, /^Unexpected time zone `Mars`/],
  [{ name: 'A', days: '2024-05-15', zone: 'UTC', slug: 'A b' }, /^Unexpected folder `A b`/],
])('tells what is lacking or wrong in %j', async (said, message) => {
  await expect(settleFacts(said, NOTHING, null)).rejects.toThrow(message);
});
