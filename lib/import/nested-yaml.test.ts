import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { z } from 'zod';
import { readYaml } from '#lib/catalogue/yaml/yaml.ts';
import { parseYaml } from './yaml.ts';
import { fileOf } from '#lib/playlist/fixture.ts';
import { readPost } from '#lib/post/read-post.ts';
import { nestedAt } from '#lib/source/nested-yaml.ts';

const deep = (indicator: string) => `title: x\na:\n  ${`${indicator} `.repeat(20_000)}b\n`;

test('a few lists in one another are none too many, nor are lines of hyphens', () => {
  expect(nestedAt('- - - a\n')).toBeNull();
  expect(nestedAt(`${'-'.repeat(200)}\n${'- a\n'.repeat(200)}`)).toBeNull();
  expect(nestedAt(deep('-'))).toBe(14);
});

test.each(['-', '?', ':', '- ?'])(
  'thousands of `%s` in a row are told in every sort of YAML',
  (indicator) => {
    const text = deep(indicator);
    const report = new VFile({ path: 'r.md', value: `---\n${text}---\nWords.\n` });
    readPost(report, { address: null, listHeading: null });
    const data = new VFile({ path: 'd.yaml', value: text });
    expect(readYaml(data, z.looseObject({}))).toBeNull();
    const { file: other, messages } = fileOf(text, 'o.yaml');
    expect(parseYaml(text, other)).toBeUndefined();
    const what = 'More than 40 lists or maps begin in one another on one line';
    expect(report.messages.map(String)).toContain(
      `r.md:4:3: Unexpected YAML, expected front matter that can be read: ${what}`,
    );
    expect(data.messages.map(String)).toEqual([
      `d.yaml:3:3-3:4: Unexpected YAML, expected it to parse: ${what}`,
    ]);
    expect(messages()).toEqual([
      `o.yaml:3:3-3:4: Unexpected YAML, expected it to parse: ${what} yaml-syntax`,
    ]);
  },
);
