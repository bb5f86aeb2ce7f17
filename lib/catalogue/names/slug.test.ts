import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Slug } from '#lib/catalogue/files.ts';
import { slugify, slugOfId, slugOfName, takeSlug } from './slug.ts';

test.each([
  ['2.66 Million', '2-66-million'],
  ["Kubernetes - Don't Stop Believin'", 'kubernetes-dont-stop-believin'],
  ['Metrics, Logs & Traces; What Does the Future Hold?', 'metrics-logs-and-traces-what-does-the-future-hold'],
  ['What I Learned Running 10,000+ Kubernetes Clusters', 'what-i-learned-running-10000-kubernetes-clusters'],
  ['Resize Your Pods w/o Disruptions', 'resize-your-pods-without-disruptions'],
  ['Karol Gołąb', 'karol-golab'],
  ['Straße in Ærø', 'strasse-in-aero'],
  ['容器与 K8s', ''],
])('%s becomes %s', (title, slug) => expect(slugify(title)).toBe(slug));

test('a long title is cut between words', () => {
  const slug = slugify(
    'From COBOL to Kubernetes: A 250 Year Old Bank’s Cloud-Native Journey, Told by Those Who Were There',
  );
  expect(slug).toBe('from-cobol-to-kubernetes-a-250-year-old-banks-cloud-native-journey-told-by-those');
});

test('any title gives a valid slug or nothing, and the slug of a slug is that slug', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      const slug = slugify(title);
      if (slug) expect(Slug.parse(slug)).toBe(slug);
      expect(slugify(slug)).toBe(slug);
      expect(slug.length).toBeLessThanOrEqual(80);
    }),
  );
});

test('a video id that begins with a hyphen makes a slug too', () => {
  expect(slugOfId('-t2BfT59zJA')).toBe('t2bft59zja');
  expect(slugOfId('___________')).toBe('video');
});

test('a name without Latin letters gets the same slug in every run', () => {
  expect(slugOfName('张磊')).toBe('name-rk2ga7');
});

test('a slug that is taken is numbered', () => {
  const taken = new Set<string>();
  expect([takeSlug('go', taken), takeSlug('go', taken), takeSlug('go', taken)]).toEqual([
    'go',
    'go-2',
    'go-3',
  ]);
});
