import fc from 'fast-check';
import { expect, test } from 'vitest';
import { htmlTokens, readAttributes } from './html.ts';

/** Tokens as short texts: `<p>`, `</p>`, and texts in quotes. */
const tokensOf = (html: string) =>
  htmlTokens(html).map((token) =>
    token.kind === 'text' ? `'${token.value}'` : `<${token.kind === 'close' ? '/' : ''}${token.name}>`,
  );

test.each([
  ['<P>Many <b>clusters</b></P>', ['<p>', "'Many '", '<b>', "'clusters'", '</b>', '</p>']],
  ['one<br/>two', ["'one'", '<br>', "'two'"]],
  ['a<!-- b -->c<!doctype d><?e?>', ["'a'", "'c'"]],
  ['a<script>if (a<b) "</p>"</script>b<style>p{}</style>', ["'a'", "'b'"]],
  ['a<script>b', ["'a'"]],
  ['Q&amp;A &#39;&#x27; &lt;b&gt; &nope; AT&T &copy', ["'Q&A '' <b> &nope; AT&T &copy'"]],
  ['a < b, a<b and 1 <2', ["'a < b, a<b and 1 <2'"]],
  ['if a<b and c</p>', ["'if a<b and c'", '</p>']],
  ['a <b c <i>d</i>', ["'a <b c '", '<i>', "'d'", '</i>']],
  ['see <https://example.org/a>', ["'see <https://example.org/a>'"]],
])('reads tags and texts, and what is no tag as text: %j', (html, tokens) => {
  expect(tokensOf(html)).toEqual(tokens);
});

test('reads attributes with and without quotes, and their references; the first of two with one name wins', () => {
  const attributes = readAttributes(`<A HREF=" /?v=1&amp;t=2 " alt='a > b' width=3 open alt="c">`);
  expect([...attributes]).toEqual([
    ['href', '/?v=1&t=2'],
    ['alt', 'a > b'],
    ['width', '3'],
  ]);
});

const piece = fc.oneof(
  fc.constantFrom(
    '<',
    '>',
    '</',
    '<b',
    '<p>',
    '</p>',
    '<a href="',
    '"',
    "'",
    '/',
    '=',
    ' ',
    '<!--',
    '-->',
    '&amp;',
  ),
  fc.constantFrom('<script>', '</script>', '<title>', '<iframe src=x>', '<![CDATA[', '<?', 'é'),
  fc.string(),
);

test('tokens are in order and do not overlap, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const html = pieces.join('');
      let done = 0;
      for (const { start, end } of htmlTokens(html)) {
        expect(start).toBeGreaterThanOrEqual(done);
        expect(end).toBeGreaterThan(start);
        done = end;
      }
      expect(done).toBeLessThanOrEqual(html.length);
    }),
  );
});

test.each(['<a ', '<b x=1 ', '<p>', '</b ', '<!-- ', '&a', '<a x="', '<script>', '<b <'])(
  'takes linear time for many times %j',
  (unit) => {
    const started = performance.now();
    htmlTokens(unit.repeat(300_000));
    expect(performance.now() - started).toBeLessThan(5000);
  },
);
