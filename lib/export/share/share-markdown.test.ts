import { fromMarkdown } from 'mdast-util-from-markdown';
import * as fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { hostileCatalogue, talk } from '#lib/export/fixture.ts';
import { formatShareMarkdown } from './share-markdown.ts';

test('a talk to paste is a line of Markdown with a link to its page', () => {
  expect(formatShareMarkdown(talk())).toBe(
    '[Kubernetes Failure Stories and How to Crash Your Clusters](http://localhost:3000/talks/kubernetes-failure-stories) – ' +
      'Henning Jacobs, Head of Developer Productivity, Zalando SE\n',
  );
});

test('a talk to paste is only a link and a text, whatever its title', () => {
  fc.assert(
    fc.property(hostileCatalogue, ({ talks: [first] }) => {
      const { children } = fromMarkdown(formatShareMarkdown(first ?? talk()));
      expect(children.map(({ type }) => type)).toEqual(['paragraph']);
      expect(toString(children[0])).not.toBe('');
    }),
  );
});
