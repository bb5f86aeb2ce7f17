import { XMLParser } from 'fast-xml-parser';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileCatalogue, speaker, talk, xmlErrors } from '#lib/export/fixture.ts';
import { formatOembedJson, formatOembedXml } from './oembed.ts';
import { xmlText } from '#lib/export/xml-text.ts';

const parser = new XMLParser({
  parseTagValue: false,
  trimValues: false,
  processEntities: { enabled: true, maxTotalExpansions: 1e6, maxExpandedLength: 1e8 },
});

test('oEmbed has what its type `rich` requires', () => {
  const record = JSON.parse(formatOembedJson(talk({ speakers: [speaker('A'), speaker('B')] })));
  expect(record).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: 'Kubernetes Failure Stories and How to Crash Your Clusters',
    author_name: 'A, B',
    provider_name: 'All The Sessions',
    html: expect.stringContaining('src="http://localhost:3000/embed/talks/kubernetes-failure-stories"'),
    width: 600,
    height: 199,
  });
});

test('oEmbed names no author if there are no speakers', () => {
  expect(JSON.parse(formatOembedJson(talk({ speakers: [] })))).not.toHaveProperty('author_name');
});

test('oEmbed has the same content in XML as in JSON, whatever the text', async () => {
  await fc.assert(
    fc.asyncProperty(hostileCatalogue, async ({ talks }) => {
      const documents = talks.map(formatOembedXml);
      expect(await xmlErrors(documents)).toEqual([]);
      for (const [index, document] of documents.entries()) {
        const record: object = JSON.parse(formatOembedJson(talks[index] ?? expect.fail()));
        const texts = Object.entries(record).map(([name, value]) => [name, xmlText(String(value))]);
        expect(parser.parse(document).oembed).toMatchObject(Object.fromEntries(texts));
      }
    }),
    { numRuns: 15 },
  );
});
