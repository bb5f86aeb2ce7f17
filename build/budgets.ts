import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isStarted, main } from './run.mjs';
import { PARTS, weigh } from './weigh.ts';

const OUT = 'out';

/** For files of `out/`, what each may weigh at most. */
export const Budgets = z.record(z.string(), z.record(z.enum(PARTS), z.int().positive()));

/** Weigh each page of budgets.json with the scripts, styles and fonts that its HTML asks for, and print the table. */
export function budgets(out = OUT, file = 'budgets.json'): { passed: number; failed: number } {
  const limits = Budgets.parse(JSON.parse(readFileSync(file, 'utf8')));
  const read = (path: string) => readFileSync(join(out, path));
  let failed = 0;
  let passed = 0;
  for (const [page, limitOf] of Object.entries(limits)) {
    const weights = weigh(read(page).toString(), read);
    for (const part of PARTS) {
      const isMet = weights[part] <= limitOf[part];
      if (isMet) passed += 1;
      else failed += 1;
      console.log(`  ${isMet ? '✓' : '✗'} ${page} ${part}: ${weights[part]} of ${limitOf[part]}`);
    }
  }
  return { passed, failed };
}

if (isStarted(import.meta.url)) {
  await main(async () => {
    process.exitCode = budgets().failed > 0 ? 1 : 0;
  });
}
