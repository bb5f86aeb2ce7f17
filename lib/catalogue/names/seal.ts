import { createHash } from 'node:crypto';
import type { Ledger } from '#lib/catalogue/files.ts';
import { compare } from '#lib/catalogue/messages.ts';
import { reportError } from '#lib/catalogue/reporter.ts';
import type { Checked } from '#lib/catalogue/yaml/yaml.ts';

const SEAL = /^# Sealed with (\d+) addresses: ([0-9a-f]{16})$/m;

/**
 * The first line of a ledger: how many addresses it holds, and a hash of which talk each leads to. At the end it would be
 * lost with what a copy that breaks off lacks.
 */
export function sealOf(ledger: Ledger): string {
  const entries = Object.entries(ledger)
    .map(([key, { slug, former }]) => [key, slug, ...former])
    .toSorted(([a = ''], [b = '']) => compare(a, b));
  const hash = createHash('sha256').update(JSON.stringify(entries)).digest('hex').slice(0, 16);
  return `# Sealed with ${entries.flat().length - entries.length} addresses: ${hash}\n`;
}

/**
 * Report on its file a ledger that is not as `sessions permalinks` left it: shortened, or with an address changed by hand
 * (`permalink-seal`). One without a seal is not looked at.
 */
export function checkSeal({ value, file }: Checked<Ledger>): void {
  const [line, sealed] = SEAL.exec(String(file.value)) ?? [];
  if (line === undefined || sealOf(value) === `${line}\n`) return;
  const number = Number(/\d+/.exec(sealOf(value))?.[0]);
  const lost = Number(sealed) - number;
  const what = lost > 0 ? `${number} addresses` : 'address that was changed by hand';
  const expected = lost > 0 ? `the ${sealed} that were written` : 'each as it was written';
  const reason =
    `Unexpected ${what}, expected ${expected}: take \`${file.path}\` back from version control, or, ` +
    'after a merge, seal it anew by `sessions permalinks --published FILE`, which compares it with what is published';
  reportError(file, { ruleId: 'permalink-seal', reason });
}
