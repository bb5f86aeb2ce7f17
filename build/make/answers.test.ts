import { expect, test } from 'vitest';
import { answerAddress, isAsked, pageAddress, withAnswer } from './answers.ts';

test('a query of ours is answered, whatever else stands beside it, and nothing else is', () => {
  expect(['?q=loki', '?utm=1&day=2019-05-21', '?scope=all', '?q=%00%1b'].map(isAsked)).toEqual(
    Array(4).fill(true),
  );
  expect(['', '?', '?utm=1', `?utm=${'a.'.repeat(600)}`].map(isAsked)).toEqual(Array(4).fill(false));
});

test('the address of an answer holds any path and query', () => {
  expect(answerAddress('/days/2019-05-21', '?q=a b&q=ü')).toBe(
    '/answers/L2RheXMvMjAxOS0wNS0yMQ?q=a+b&q=%C3%BC',
  );
});

test('a page has one address: no query is part of it, and an answer is no page', () => {
  expect(['/', '/data', '/data?a=1', '/?q=a', '/data#x', '/v/é'].map(pageAddress)).toEqual([
    '/',
    '/data',
    '/data%3Fa=1',
    '/%3Fq=a',
    '/data%23x',
    '/v/%C3%A9',
  ]);
  expect(['/answers/Lw', '/answers/Lw....', '/answers/'].map(pageAddress)).toEqual([null, null, null]);
});

test('a query of more than a thousand characters is told so', () => {
  const long = `?q=${'a.'.repeat(600)}`;
  expect(isAsked(long)).toBe(true);
  expect(answerAddress('/days/2019-05-21', long)).toBe('/answers/L2RheXMvMjAxOS0wNS0yMQ?longest=1000');
});

test('an answer stands before the part that scripts take over', () => {
  const answer = '<html><div data-answer=""><noscript>found</noscript></div></html>';
  expect(withAnswer('<main><div data-island="">list</div></main>', answer)).toBe(
    '<main><div data-answer=""><noscript>found</noscript></div><div data-island="">list</div></main>',
  );
  expect([withAnswer('<main></main>', answer), withAnswer('<div data-island="">', '<html></html>')]).toEqual([
    null,
    null,
  ]);
});
