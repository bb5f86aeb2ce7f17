import { expect, test } from 'vitest';
import { tableOf } from './table.ts';

const at = (browser: string, version: string) => ({ browser, version, reason: '' });
const firefox = at('firefox', 'firefox 153');
const webkit = at('webkit', 'WebKitGTK 2.50');

test('a table has a line for each test, a column for each browser, sums, and reasons', () => {
  expect(
    tableOf([
      { ...firefox, test: 'a talk', result: 'pass' },
      { ...webkit, test: 'a talk', result: 'fail' },
      { ...firefox, test: 'offline', result: 'pass' },
      { ...webkit, version: '', test: 'offline', result: 'not told', reason: 'its windows keep nothing' },
    ]),
  ).toBe(`| test | firefox 153 | WebKitGTK 2.50 |
| --- | --- | --- |
| a talk | pass | fail |
| offline | pass | not told (1) |
| passed | 2 of 2 | 0 of 2 |

1. its windows keep nothing
`);
});
