import { describe, expect, test } from 'vitest';
import { metaPolicy } from './headers.ts';
import { type Assets, lighten } from './lighten.ts';

const assets: Assets = {
  paint: "paint('$&')",
  scripts: {
    page: ['/page.js', '/shared.js'],
    catalogue: ['/catalogue.js', '/list.js', '/shared.js'],
    'my-list': ['/my-list.js'],
    try: ['/try.js'],
  },
  joinStyles: (paths) => `/joined/${paths.map((path) => path.slice(1)).join('+')}`,
};
const ours = (modules: string) => `<script>paint('$&')</script><template id="modules">${modules}</template>`;
const PAGE = ours(
  '<link rel="modulepreload" href="/shared.js"><script type="module" src="/page.js"></script>',
);
const LIST = ours(
  '<link rel="modulepreload" href="/shared.js"><link rel="modulepreload" href="/list.js"><script type="module" src="/page.js"></script><script type="module" src="/catalogue.js"></script>',
);

const light = (html: string) => lighten(html, assets);
const page = (head: string, body = '') =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;

/** What Next wrote → what is served. `PAGE` and `LIST` stand where ours is put. */
const pages: Record<string, [before: string, after: string]> = {
  'without any style sheet, gets its scripts alone': [
    page('<title>A</title>'),
    page(`<title>A</title>${PAGE}`),
  ],
  'loses Next’s scripts, wherever they stand': [
    page(
      '<script src="/_next/a.js" async=""></script><title>A</title>',
      '<p>x</p><script>self.__next_f.push([1,"<p>"])</script><script id="_R_" nomodule src="/b.js"></script>',
    ),
    page(`<title>A</title>${PAGE}`, '<p>x</p>'),
  ],
  'loses what loads scripts and style sheets ahead, and keeps what loads fonts ahead': [
    page(
      '<link rel="preload" as="script" href="/a.js"/><link as="style" href="/a.css" rel="preload"/><link rel="preload" href="/f.woff2" as="font"/>',
    ),
    page(`<link rel="preload" href="/f.woff2" as="font"/>${PAGE}`),
  ],
  'is read the same with its attributes in another order, other quotes and other case': [
    page(
      "<LINK data-precedence='next' HREF='/a.css' REL='stylesheet'><link href=/b.css rel=StyleSheet><link href='/x.js' AS=script rel=preload>",
      '<script id="d" TYPE="application/json">{}</script><SCRIPT async SRC="/n.js"></SCRIPT>',
    ),
    page(
      `<link rel="stylesheet" href="/joined/a.css+b.css"/>${PAGE}`,
      '<script id="d" TYPE="application/json">{}</script>',
    ),
  ],
  'keeps a style sheet that is the only one as it is': [
    page('<link rel="stylesheet" href="/a.css" data-precedence="next"/>'),
    page(`<link rel="stylesheet" href="/a.css" data-precedence="next"/>${PAGE}`),
  ],
  'gets several style sheets as one, where the first stood': [
    page(
      '<link rel="stylesheet" href="/a.css"/><meta name="m"/><link rel="stylesheet" href="/b.css"/>',
      '<link rel="stylesheet" href="/c.css"/>',
    ),
    page(`<link rel="stylesheet" href="/joined/a.css+b.css+c.css"/><meta name="m"/>${PAGE}`),
  ],
  'keeps style sheets of other hosts, and those for some media, apart': [
    page(
      '<link rel="stylesheet" href="//cdn.example/a.css"/><link rel="stylesheet" href="/b.css"/><link rel="stylesheet" media="print" href="/c.css"/>',
    ),
    page(
      `<link rel="stylesheet" href="//cdn.example/a.css"/><link rel="stylesheet" href="/b.css"/><link rel="stylesheet" media="print" href="/c.css"/>${PAGE}`,
    ),
  ],
  'with sessions to filter, gets the catalogue’s script, and no chunk twice': [
    page('', '<div data-island=""><ol></ol></div>'),
    page(LIST, '<div data-island=""><ol></ol></div>'),
  ],
  'about a talk named `data-island`, gets no catalogue': [
    page(
      '<title>data-island</title><meta content="&lt;div data-island&gt;"/><script type="application/ld+json">{"name":"<div data-island>"}</script>',
      '<h1 title="<div data-island=&quot;&quot;>">data-island</h1><!-- <div data-island> -->',
    ),
    page(
      `<title>data-island</title><meta content="&lt;div data-island&gt;"/><script type="application/ld+json">{"name":"<div data-island>"}</script>${PAGE}`,
      '<h1 title="<div data-island=&quot;&quot;>">data-island</h1><!-- <div data-island> -->',
    ),
  ],
  'keeps data that speaks of scripts, style sheets and heads': [
    page(
      '<script type="application/ld+json">{"name":"\\u003c/script>\\u003cscript>x()\\u003c/script> </head> <link rel=stylesheet href=/z.css>"}</script>',
      '<script type="application/json" id="catalogue">["<link as=script>"]</script>',
    ),
    page(
      `<script type="application/ld+json">{"name":"\\u003c/script>\\u003cscript>x()\\u003c/script> </head> <link rel=stylesheet href=/z.css>"}</script>${PAGE}`,
      '<script type="application/json" id="catalogue">["<link as=script>"]</script>',
    ),
  ],
  'loses React’s marks, as React takes over no part of it': [
    page(
      '',
      '<!--$--><p>Room <!-- -->4<!-- --> of 5</p><!--/$--><!-- ours --><b title="<!-- -->">&lt;!-- --&gt;</b>',
    ),
    page(PAGE, '<p>Room 4 of 5</p><!-- ours --><b title="<!-- -->">&lt;!-- --&gt;</b>'),
  ],
  'keeps React’s marks where it has an island': [
    page('', '<p>Room <!-- -->4</p><div data-island=""></div>'),
    page(LIST, '<p>Room <!-- -->4</p><div data-island=""></div>'),
  ],
  'keeps its doctype, entities, comments and odd spellings to the byte': [
    '<!doctype HTML>\r\n<html lang=en>\n<head ><title>A &amp; B &mdash; &copy</title></head >\n<body>&lt;&#39;é&nbsp;<br><BR/><!-- $ --><p>one<p>two</body></html>\n',
    `<!doctype HTML>\r\n<html lang=en>\n<head ><title>A &amp; B &mdash; &copy</title>${PAGE}</head >\n<body>&lt;&#39;é&nbsp;<br><BR/><!-- $ --><p>one<p>two</body></html>\n`,
  ],
  'without `</head>`, gets its scripts where the head ends': [
    '<!DOCTYPE html><html><head><title>A</title><body><script src="/n.js"></script>x',
    `<!DOCTYPE html><html><head><title>A</title>${PAGE}<body>x`,
  ],
  'without any tag of its frame, gets its scripts before its text': [
    '<!DOCTYPE html><title>A</title><p>x',
    `<!DOCTYPE html><title>A</title>${PAGE}<p>x`,
  ],
  'with nothing but text, gets its scripts first': ['x', `${PAGE}x`],
  'finds what stands in a template': [
    page('', '<template><div data-island></div><script>x()</script></template>'),
    page(LIST, '<template><div data-island></div></template>'),
  ],
};

describe('a page', () => {
  test.each(Object.entries(pages))('%s', (_, [before, after]) => {
    expect(light(before)).toBe(after);
  });

  test('of a hundred thousand elements, one inside the other, is read', () => {
    const deep = '<div>'.repeat(100_000);
    expect(light(page('', deep))).toBe(page(PAGE, deep));
  });
});

test('a page for a host without headers has the policy as an element, before the first script', () => {
  const policy = metaPolicy('paint()', '/talks/opa');
  expect(policy).toMatch(
    /^<meta http-equiv="Content-Security-Policy" content="default-src 'none'; [^"]*base-uri 'none'"\/>$/,
  );
  const assets = {
    paint: 'paint()',
    policy,
    scripts: { page: ['/p.js'], catalogue: [], 'my-list': [], try: [] },
    joinStyles: () => '',
  };
  expect(lighten('<html><head></head><body>x</body></html>', assets)).toBe(
    `<html><head>${policy}<script>paint()</script><template id="modules"><script type="module" src="/p.js"></script></template></head><body>x</body></html>`,
  );
});
