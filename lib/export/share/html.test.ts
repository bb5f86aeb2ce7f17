import * as fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { formatEmbed, formatShortcode, hugoTemplate } from './embed.ts';
import { feedItems } from '#lib/export/feeds/feed-items.ts';
import { catalogue, hostileCatalogue, hostileText, note, talk } from '#lib/export/fixture.ts';
import { formatFrame } from './oembed.ts';
import { selectAll } from '#lib/export/selection.ts';
import { formatShareHtml } from './share-html.ts';
import { fullTitle } from '#lib/wording/kinds.ts';
import { xmlText } from '#lib/export/xml-text.ts';
import { add, formatHtml } from '#lib/export/xml.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: { 'no-inline-style': 'off', 'no-trailing-whitespace': 'off', 'long-title': 'off' },
});

function htmlErrors(html: string) {
  const { results } = validator.validateStringSync(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}

/** The element names and texts of HTML, as a browser parses it. */
function outline(html: string) {
  const names: string[] = [];
  let text = '';
  const walk = ({ childNodes }: DefaultTreeAdapterTypes.ParentNode) => {
    for (const node of childNodes) {
      if ('value' in node) text += node.value;
      if ('tagName' in node) names.push(node.tagName);
      if ('childNodes' in node) walk(node);
    }
  };
  walk(parseFragment(html));
  return { names, text };
}

describe('HTML to paste', () => {
  test('is a line with a link to the talk', () => {
    expect(formatShareHtml(talk())).toBe(
      '<p><a href="http://localhost:3000/talks/kubernetes-failure-stories">Kubernetes Failure Stories and How to ' +
        'Crash Your Clusters</a> – Henning Jacobs, Head of Developer Productivity, Zalando SE</p>',
    );
  });

  test('is a frame no wider than the page around it', () => {
    expect(formatFrame(talk())).toMatchInlineSnapshot(
      `"<iframe src="http://localhost:3000/embed/talks/kubernetes-failure-stories" title="Kubernetes Failure Stories and How to Crash Your Clusters" width="600" height="199" loading="lazy" style="border:0;max-width:100%"></iframe>"`,
    );
  });

  test('is a shortcode for Hugo, and its template makes the same frame', () => {
    expect(formatShortcode(talk())).toBe('{{< session "kubernetes-failure-stories" >}}');
    const made = hugoTemplate().replace('{{ .Get 0 }}', 'kubernetes-failure-stories');
    expect(made).toContain('src="http://localhost:3000/embed/talks/kubernetes-failure-stories"');
    expect(outline(made).names).toEqual(outline(formatEmbed(talk())).names);
  });

  test('is valid, as is that of a feed', () => {
    const data = catalogue(talk({ notes: [{ ...note, passage: 'It failed & failed.' }] }));
    const items = feedItems(data, selectAll(data)).map(({ html }) => html);
    expect(items).toHaveLength(3);
    expect([formatShareHtml(talk()), formatEmbed(talk()), ...items].flatMap(htmlErrors)).toEqual([]);
  });

  test('has only its own elements and loses no text, whatever the text', () => {
    fc.assert(
      fc.property(hostileCatalogue, (hostile) => {
        const [first] = hostile.talks;
        const shared = outline(formatShareHtml(first ?? expect.fail()));
        expect(shared.names).toEqual(['p', 'a']);
        expect(shared.text.startsWith(xmlText(fullTitle(first ?? expect.fail())))).toBe(true);
        expect(outline(formatFrame(first ?? expect.fail())).names).toEqual(['iframe']);
        const names = feedItems(hostile, selectAll(hostile)).flatMap(({ html }) => outline(html).names);
        expect(names.filter((name) => !/^(?:p|a|blockquote|ul|li)$/.test(name))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('keeps text that looks like an entity', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const html = formatHtml((root) => add(root, 'p', { title: text }, text));
        expect(outline(html)).toEqual({ names: ['p'], text: xmlText(text) });
      }),
    );
    expect(outline(formatHtml((root) => add(root, 'p', {}, '&lt;b&gt; &foo; &#60;'))).text).toBe(
      '&lt;b&gt; &foo; &#60;',
    );
  });
});
