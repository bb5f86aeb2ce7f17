import { readFileSync } from 'node:fs';
import { Budgets, PARTS, weigh } from '#build/weigh.ts';
import { expect, test } from './reader.ts';

const budgets = Budgets.parse(JSON.parse(readFileSync('budgets.json', 'utf8')));

for (const [path, limits] of Object.entries(budgets)) {
  test(`${path} weighs no more than its budget, with all that it asks for`, async ({ request }) => {
    const read = async (path: string) => (await request.get(path)).body();
    const weights = await weigh((await read(path)).toString(), read);
    const table = PARTS.map((part) => `${part} ${weights[part]} of ${limits[part]}`);
    console.log(`${path}: ${table.join(', ')}`);
    for (const part of PARTS) expect.soft(weights[part], part).toBeLessThanOrEqual(limits[part]);
  });
}
