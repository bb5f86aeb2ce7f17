import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { readPost } from './read-post.ts';

/** The nodes of a paragraph, and what was told of it. */
function read(body: string) {
  const file = new VFile({ path: 'r.md', value: `---\ntitle: x\n---\n${body}\n` });
  const { tree } = readPost(file, { address: null, listHeading: null });
  const [, block] = tree.children;
  return {
    nodes: block && 'children' in block ? block.children : [],
    told: file.messages.map(({ ruleId, place }) => [
      ruleId,
      place && 'start' in place ? place.start.column : null,
    ]),
  };
}

test.each([
  ['the words', 'a&#x202e;b', { value: 'ab' }],
  ['the address of a link', '[a](/&#x202e;b)', { url: '/b' }],
  ['the title of a link', '[a](/b "c&#x202e;d")', { title: 'cd' }],
  ['the words for an image', '![a&#x202e;b](/c)', { alt: 'ab' }],
  ['the address of an image', '![a](/c&#x202e;d)', { url: '/cd' }],
])('what cannot be seen is taken out of %s, and told', (_, body, expected) => {
  const { nodes, told } = read(body);
  expect(nodes[0]).toMatchObject(expected);
  expect(told).toEqual([['control-character', 1]]);
});

test('what stands in the file as it is was told when that was decoded, and is told once', () => {
  const { nodes, told } = read('a\u202eb');
  expect(nodes[0]).toMatchObject({ value: 'ab' });
  expect(told).toHaveLength(1);
});

test('what stands in a shortcode is taken out as well', () => {
  const { nodes } = read('{{< figure title="a\u202eb" >}}');
  const [node] = nodes;
  expect(node?.type === 'shortcode' && node.attributes.get('title')).toBe('ab');
});

test('words that can be seen are not told', () => {
  expect(read('a&amp;b [c](/d "e") ![f](g)').told).toEqual([]);
});

test('what stands in the file and what is written as a reference are told each', () => {
  expect(read('a\u202eb\n\nc&#x202e;d').told).toHaveLength(2);
});
