import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import type { Ledger } from '#lib/catalogue/files.ts';
import type { Finding } from '#lib/catalogue/messages.ts';
import { checkPresence, checkPublished, readPublished } from './published.ts';

const LEDGER: Ledger = {
  aaaaaaaaaaa: { slug: 'opa', former: ['open-policy'], also: ['2019-eu/opa'] },
  bbbbbbbbbbb: { slug: 'linkerd', former: [], also: [] },
};

const file = new VFile({ path: 'data/permalinks.yaml' });

/** What is said while a ledger is checked. */
function said(check: (say: (finding: Finding) => void) => void): string[] {
  const findings: Finding[] = [];
  check((finding) => findings.push(finding));
  return findings.map(({ ruleId, reason }) => `${ruleId}: ${reason.replace(/[,:].*/, '')}`);
}

test.each([
  ['a sitemap', '<urlset><url><loc>https://a.example/talks/opa</loc></url></urlset>', ['opa']],
  ['a talks.json', '{"talks":[{"slug":"opa"},{"slug":"linkerd"}]}', ['opa', 'linkerd']],
  ['a ledger', 'aaaaaaaaaaa:\n  slug: opa\n  former: [open-policy]\n', ['opa', 'open-policy']],
])('published addresses are read from %s', (_what, text, slugs) => {
  expect(readPublished(text)?.map(({ slug }) => slug)).toEqual(slugs);
});

test.each(['', '<html></html>', '{"talks":[]}', '- a list', 'aaaaaaaaaaa: opa'])(
  'a text without published addresses is none: %s',
  (text) => {
    expect(readPublished(text)).toBeNull();
  },
);

test('a published address that is gone, or leads to another talk, is told', () => {
  const published = [
    { slug: 'opa', marks: [] },
    { slug: 'open-policy', marks: ['2019-eu/opa'] },
    { slug: 'linkerd', marks: ['aaaaaaaaaaa'] },
    { slug: 'gone', marks: [] },
  ];
  expect(said((say) => checkPublished(LEDGER, published, file, say))).toEqual([
    'permalink-lost: Unexpected talk at `/talks/linkerd`',
    'permalink-lost: Unexpected lack of `/talks/gone`',
  ]);
});

test('an empty ledger is told from the day after a conference was added', () => {
  expect(saidOn({}, ['2026-11-27', null])).toEqual(['permalink-missing: Unexpected lack of addresses']);
  expect(saidOn({}, ['2026-11-28', null])).toEqual([]);
  expect(saidOn({}, [null])).toEqual([]);
  expect(saidOn(LEDGER, ['2026-11-27'])).toEqual([]);
});

/** What is said on 28 November 2026 of a ledger whose conferences were added on these days. */
const saidOn = (ledger: Ledger, added: (string | null)[]) =>
  said((say) => checkPresence(ledger, added, { file, today: '2026-11-28' }, say));
