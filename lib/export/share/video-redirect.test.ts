import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { talk } from '#lib/export/fixture.ts';
import { formatVideoRedirect } from './video-redirect.ts';

test('the page of a video leads to its talk and asks to be in no index', () => {
  expect(formatVideoRedirect(talk({ title: 'Failure Stories' }))).toMatchInlineSnapshot(`
    "<!doctype html>
    <html lang="en-GB">
    <head>
    <meta charset="utf-8"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <title>Failure Stories</title>
    <meta name="robots" content="noindex"/>
    <link rel="canonical" href="http://localhost:3000/talks/kubernetes-failure-stories"/>
    <meta http-equiv="refresh" content="0; url=/talks/kubernetes-failure-stories"/>
    </head>
    <body>
    <p>This video is of a session: <a href="/talks/kubernetes-failure-stories">Failure Stories</a>.</p>
    </body>
    </html>
    "
  `);
});

test('whatever stands in a title stays text', () => {
  const errors: string[] = [];
  const title = `</title></a><script>alert(1)</script> "&amp;" '\0\uD800`;
  const html = formatVideoRedirect(talk({ title }));
  parse(html, { onParseError: ({ code }) => errors.push(code) });
  expect(errors).toEqual([]);
  expect(html).not.toContain('<script');
  expect(html).toContain('&amp;amp;');
});
