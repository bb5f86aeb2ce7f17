import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { processorTime } from '#lib/source/processor-time.fixture.ts';
import { readPost } from '#lib/post/read-post.ts';
import { proposeConference } from './propose.ts';

/** What is proposed from a report's text. */
const propose = (text: string, stem = 'report') =>
  proposeConference({
    stem,
    post: readPost(new VFile({ path: `${stem}.md`, value: text }), { address: null, listHeading: null }),
  });

const LIST =
  '\n## Sessions\n\n### Tuesday\n\n- Loki - Tom Wilkie, Grafana Labs\n\n### Wednesday\n\n- Falco - Kris Nova, Sysdig\n';

const daysOn = (range: string) => propose(`# XConf 2019\n\nI was there on ${range}.\n${LIST}`).days;

test('days that are given as a range hold the weekdays of the headings', () => {
  expect(daysOn('20–23 May 2019')).toEqual(['2019-05-20', '2019-05-21', '2019-05-22', '2019-05-23']);
  // It has no Tuesday: it is of something else.
  expect(daysOn('24–26 May 2019')).toEqual([]);
});

test('a report says its conference, its place, and by weekdays before the day of writing its days', () => {
  const text = `---
title: KubeCon - The Keynotes
date: 2019-05-23T09:00:00-01:00
description: My summary from KubeCon 2019 in Barcelona
---
${LIST}`;
  expect(propose(text)).toEqual({
    name: 'KubeCon 2019',
    city: 'Barcelona',
    country: 'Spain',
    days: ['2019-05-21', '2019-05-22'],
    timeZone: 'Europe/Madrid',
    slug: '2019-kubecon',
    inferred: ['days'],
  });
});

test.each([
  ['My Trip Report from KubeCon + CloudNativeCon Europe 2019', 'KubeCon + CloudNativeCon Europe 2019'],
  ['KubeCon EU 2024: what I learned', 'KubeCon EU 2024'],
  ['KubeCon 2024 Europe', 'KubeCon Europe 2024'],
  ['KubeCon NA ’22 Recap', 'KubeCon NA 2022'],
  ['All The Sessions I Went To at GopherCon UK 2023', 'GopherCon UK 2023'],
  ['Trip report: FOSDEM 2024', 'FOSDEM 2024'],
  ['Notes from Open Source Summit Europe 2023', 'Open Source Summit Europe 2023'],
  ['Devoxx Belgium 2023 - Day 1', 'Devoxx Belgium 2023'],
  ['re:Invent 2023 takeaways', 're:Invent 2023'],
  ['devopsdays Amsterdam 2019', 'devopsdays Amsterdam 2019'],
  ['Rails World 2024', 'Rails World 2024'],
  ['Conference 2024', null],
  ['Report 2019', null],
  ['What I learned about pods', null],
])('reads the name in %j', (title, name) => {
  expect(propose(`# ${title}\n\nIt was good.\n`).name).toBe(name);
});

test.each([
  ['It ran from 20–23 May 2019 there.', '2019-05-20', 4],
  ['It ran May 20-23, 2019.', '2019-05-20', 4],
  ['It ran May 20 to May 23, 2019.', '2019-05-20', 4],
  ['From 30 April – 2 May 2019.', '2019-04-30', 3],
  ['From Tuesday 30 April 2019 to Thursday 2 May 2019.', '2019-04-30', 3],
  ['2019-05-20..2019-05-23', '2019-05-20', 4],
  ['On the 20th to the 23rd of May.', '2019-05-20', 4],
  ['Vom 19. bis 22. März 2024 in Paris.', '2024-03-19', 4],
  ['19.–22. März 2024', '2024-03-19', 4],
  ['Von Dienstag, 30. April bis zum Donnerstag, 2. Mai 2019.', '2019-04-30', 3],
  ['19.–22.03.2024', '2024-03-19', 4],
  ['30.4. bis 2.5.2019', '2019-04-30', 3],
  ['Du 19 au 22 mars 2024 à Paris.', '2024-03-19', 4],
  ['Du mardi 30 avril au jeudi 2 mai 2019.', '2019-04-30', 3],
  ['Del 19 al 22 de marzo de 2024.', '2024-03-19', 4],
  ['De 19 a 22 de março de 2024.', '2024-03-19', 4],
  ['Dal 19 al 22 marzo 2024.', '2024-03-19', 4],
  ['Van 19 tot en met 22 maart 2024.', '2024-03-19', 4],
  ['We updated 1.24 to 1.25.2024 and it took 3 a day.', undefined, 0],
  ['From 1 May 2019 to 30 September 2019 I was away.', undefined, 0],
  ['From 23–20 May 2019.', undefined, 0],
])('reads the days in %j', (text, first, length) => {
  const { days } = propose(`# KubeCon 2019\n\n${text}\n`);
  expect([days[0], days.length]).toEqual([first, length]);
});

test('takes the range that has the days of the headings', () => {
  const text = `# PyCon 2024\n\nI was away 1–2 March 2024. The conference was on 15–23 May 2024.\n\n## Sessions\n\n### Day 3\n\n- A talk - Ann Lee, Acme\n`;
  expect(propose(text).days).toHaveLength(9);
});

test('takes the days of headings with dates, and of such without a year that of the name', () => {
  const list =
    '\n## Sessions\n\n### 20 May\n\n- A talk - Ann Lee, Acme\n\n### 22 May\n\n- Other talk - Bo Ray, Acme\n';
  expect(propose(`# PyCon 2024\n${list}`).days).toEqual(['2024-05-20', '2024-05-21', '2024-05-22']);
  const far = list.replace('22 May', '22 June');
  expect(propose(`# PyCon 2024\n${far}`).days).toEqual(['2024-05-20', '2024-06-22']);
});

test('leaves open what the text does not tell', () => {
  expect(propose('## Sessions\n\n- A talk - Paris Pittman, Acme\n')).toEqual({
    name: null,
    city: null,
    country: null,
    days: [],
    timeZone: null,
    slug: null,
    inferred: [],
  });
});

test('takes a place in prose only where it is said to be there', () => {
  expect(propose('# PyCon 2024\n\nParis Pittman spoke. We met in Pittsburgh.\n').city).toBe('Pittsburgh');
  expect(propose('# PyCon 2024\n\nWe went to Paris Pittman.\n').city).toBeNull();
});

test('takes the year from the report where the name has none', () => {
  const proposal = propose('---\ntitle: Back from KubeCon\ndate: 2024-03-25\n---\n\nText\n');
  expect([proposal.name, proposal.inferred]).toEqual(['KubeCon 2024', ['name']]);
});

test('takes what another file says for itself, but looks for the place where it says UTC', () => {
  const about = {
    name: 'KubeCon + CloudNativeCon Europe 2024 - Paris',
    days: ['2024-03-19'],
    timeZone: 'UTC',
  };
  expect(proposeConference({ stem: 'all', post: null, about })).toMatchObject({
    name: about.name,
    days: about.days,
    timeZone: 'Europe/Paris',
    slug: '2024-kubecon-eu-paris',
  });
  const other = { name: null, days: [], timeZone: 'UTC' };
  expect(proposeConference({ stem: 'devopsdays-oslo-2019', post: null, about: other })).toMatchObject({
    name: 'Devopsdays Oslo 2019',
    timeZone: 'Europe/Oslo',
    slug: null,
  });
});

test.each([
  '20–',
  'May 2',
  'KubeCon + ',
  'A'.repeat(50),
  'in Paris ',
  'Trip ',
  '2019-05-20..',
  "'19 ",
  '20th to ',
])('takes linear time for many times %j', (unit) => {
  const file = new VFile({ path: 'a.md', value: `# ${unit.repeat(5_000)}\n\n${unit.repeat(20_000)}\n` });
  const post = readPost(file, { address: null, listHeading: null });
  const time = processorTime(() => proposeConference({ stem: unit.repeat(5_000), post }));
  expect(time).toBeLessThan(1000);
});

test('takes a name from the file where the text has none', () => {
  expect(propose('## Sessions\n\n- A talk - Ann Lee, Acme\n', 'kubecon-eu-2024').name).toBe(
    'Kubecon EU 2024',
  );
});

test('takes the first of two ranges in a text that fits the weekdays, which may stand beside dates', () => {
  const list = '\n## Sessions\n\n### Wednesday 22 May 2019\n\n- A talk - Ann Lee, Acme\n';
  const text = '2019-03-01..2019-03-02 at home, May 20–23, 2019 there.';
  expect(propose(`# PyCon 2019\n\n${text}\n${list}`).days).toHaveLength(4);
});
