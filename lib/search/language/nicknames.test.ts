import { expect, test } from 'vitest';
import { nicknames } from './nicknames.ts';

test.each([
  ['lachie', ['lachlan']],
  ['bartlomiej', ['bartek', 'bart']],
  ['alex', ['alexander', 'aleksandr', 'alexandr', 'sascha', 'sasha', 'alexandra']],
  ['kubernetes', []],
])('%s may be credited as %j', (name, others) => {
  expect(nicknames(name)).toEqual(others);
});
