import { expect, test } from 'vitest';
import { NOTHING_SAID } from '#lib/import/imported.ts';
import { readPost } from '#lib/post/read-post.ts';
import { VFile } from 'vfile';
import { KUBECON } from './fixture.ts';
import { propose } from './propose.ts';

const AROUND = { conferences: [KUBECON], timeZone: 'Europe/Berlin', today: '2026-11-28' };
const of = (text: string) => {
  const post = readPost(new VFile({ path: 'text', value: text }), { address: null, listHeading: null });
  return propose({ text, fileName: null, post, about: NOTHING_SAID, dates: [] }, AROUND);
};

test.each([
  ['My trip to KubeCon + CloudNativeCon Europe 2019', KUBECON.name],
  ['# KubeCon EU 2019', KUBECON.name],
  ['Home from Barcelona: KubeCon 2019', KUBECON.name],
  ['KubeCon NA 2019', 'KubeCon NA 2019'],
  ['Notes from FOSDEM 2024', 'FOSDEM 2024'],
  ['What I saw at Open Source Summit North America 2023', 'Open Source Summit North America 2023'],
  ['In May 2019 it rained', 'My conference'],
  ['& + 2024', 'My conference'],
])('%s is about %s', (text, name) => {
  expect(of(text).name).toBe(name);
});

test('a zone is that of the city after “in”, and else the reader’s own', () => {
  expect(of('XConf 2024 in Barcelona').timeZone).toBe('Europe/Madrid');
  expect(of('XConf 2024 in New York').timeZone).toBe('America/New_York');
  expect(of('XConf 2024, with a canary release and Berlin doughnuts').timeZone).toBe('Europe/Berlin');
});
