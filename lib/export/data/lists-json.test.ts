import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue, hostileCatalogue, talk } from '#lib/export/fixture.ts';
import { formatCompaniesJson, formatConferencesJson, formatSpeakersJson } from './lists-json.ts';
import { formatSchema, SCHEMAS } from './talks-schema.ts';

const LISTS = {
  '/conferences.schema.json': formatConferencesJson,
  '/speakers.schema.json': formatSpeakersJson,
  '/companies.schema.json': formatCompaniesJson,
};

const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats.default(ajv);
const schemas = new Map(
  Object.entries(SCHEMAS).map(([path, schema]) => [path, JSON.parse(formatSchema(path, schema))]),
);
const validators = new Map(Array.from(schemas, ([path, schema]) => [path, ajv.compile(schema)]));

function errors(path: string, text: string) {
  const validate = validators.get(path) ?? expect.fail();
  validate(JSON.parse(text));
  return validate.errors;
}

test('conferences, speakers and companies are valid by the schemas that they name, whatever the text', () => {
  fc.assert(
    fc.property(hostileCatalogue, (hostile) => {
      for (const [path, format] of Object.entries(LISTS)) {
        const text = format(hostile);
        expect(errors(path, text)).toBeNull();
        expect(JSON.parse(text).$schema).toBe(`http://localhost:3000${path}`);
      }
    }),
    { numRuns: 20 },
  );
});

test('a conference says how many talks it has, and where they are', () => {
  expect(JSON.parse(formatConferencesJson(catalogue(talk(), talk({ slug: 'b' }))))).toMatchObject({
    conferences: [
      { talks: 2, data: 'http://localhost:3000/conferences/2019-kubecon-eu/talks.json', added: '2019-06-01' },
    ],
  });
});

test('a speaker and a company have their talks', () => {
  const talks = ['kubernetes-failure-stories'];
  expect(JSON.parse(formatSpeakersJson(catalogue(talk()))).speakers).toMatchObject([
    { slug: 'speaker', talks },
  ]);
  expect(JSON.parse(formatCompaniesJson(catalogue(talk()))).companies).toMatchObject([
    { slug: 'company', talks, people: ['speaker'] },
  ]);
});

/** The paths of the fields of a schema that no words describe. */
function undescribed(schema: unknown, at = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, inner]) => {
    const here = `${at}/${key}`;
    if (key !== 'properties') return undescribed(inner, here);
    const bare = Object.entries(inner ?? {}).filter(([, field]) => !('description' in Object(field)));
    return [...bare.map(([name]) => `${here}/${name}`), ...undescribed(inner, here)];
  });
}

test('every field of every schema is described', () => {
  for (const schema of schemas.values()) expect(undescribed(schema)).toEqual([]);
});
