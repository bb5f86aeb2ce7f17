import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import {
  catalogue,
  conference,
  hostileCatalogue,
  note,
  recordedAt,
  report,
  speaker,
  talk,
} from '#lib/export/fixture.ts';
import { conferenceJsonLd, talkJsonLd } from './json-ld-events.ts';
import { personJsonLd } from './json-ld-person.ts';
import { reportJsonLd } from './json-ld-report.ts';
import { breadcrumbJsonLd, websiteJsonLd } from './json-ld.ts';
import { scriptJson } from '#lib/export/script-json.ts';

/** The vocabulary of schema.org, as schema-dts declares it: each type's own properties, and the types it extends. */
function readVocabulary() {
  const file = createRequire(import.meta.url)
    .resolve('schema-dts')
    .replace(/\.js$/, '.d.ts');
  const types = new Map<string, { parents: string[]; properties: string[] }>();
  for (const [, name, parents, body] of readFileSync(file, 'utf8').matchAll(
    /^(?:export )?interface (\w+?)(?:Base|Leaf) extends ([^{]+)\{\n([^]*?)^\}/gm,
  )) {
    if (!name || !parents || body === undefined) continue;
    const known = types.get(name) ?? { parents: [], properties: [] };
    known.parents.push(...Array.from(parents.matchAll(/(\w+)Base/g), ([, parent]) => parent ?? ''));
    known.properties.push(
      ...Array.from(body.matchAll(/^ {4}"([^"]+)"\?:/gm), ([, property]) => property ?? ''),
    );
    types.set(name, known);
  }
  return types;
}

const vocabulary = readVocabulary();

function propertiesOf(type: string, seen = new Set<string>()): Set<string> {
  const entry = vocabulary.get(type);
  if (!entry || seen.has(type)) return new Set();
  seen.add(type);
  return new Set([
    ...entry.properties,
    ...entry.parents.flatMap((parent) => [...propertiesOf(parent, seen)]),
  ]);
}

/** The types and properties of a record that schema.org does not have. */
function unknown(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(unknown);
  if (typeof value !== 'object' || value === null) return [];
  if (Object.keys(value).join() === '@id') return [];
  const type = '@type' in value ? String(value['@type']) : 'no type';
  if (!vocabulary.has(type)) return [type];
  const known = propertiesOf(type);
  return Object.entries(value).flatMap(([key, inner]) => {
    const base = key.replace(/-input$/, '');
    return key.startsWith('@') || known.has(base) ? unknown(inner) : [`${type}.${key}`];
  });
}

const noted = talk({ notes: [{ ...note, passage: 'It failed.' }] });
const data = catalogue(noted, talk({ slug: 'undated', date: null, speakers: [speaker('A')] }));
const crumbs = [
  { name: 'All The Sessions', path: '/' },
  { name: 'A talk', path: '/talks/a' },
];

describe('JSON-LD', () => {
  test('the check of this test finds types and properties that schema.org does not have', () => {
    expect(unknown({ '@type': 'Event', nmae: 'x', performer: { '@type': 'Persn' } })).toEqual([
      'Event.nmae',
      'Persn',
    ]);
    expect(vocabulary.size).toBeGreaterThan(800);
  });

  test.each([
    ['a conference', conferenceJsonLd(conference)],
    ['a talk', talkJsonLd(data, noted)],
    ['a part of a recording', talkJsonLd(data, talk(recordedAt('https://youtu.be/aaaaaaaaaaa?t=90')))],
    ['a file', talkJsonLd(data, talk(recordedAt('https://example.org/a.mp4')))],
    ['a speaker', personJsonLd(data, data.people[0] ?? expect.fail())],
    ['a report', reportJsonLd(data, report)],
    ['the way to a page', breadcrumbJsonLd(crumbs)],
    ['the site', websiteJsonLd()],
  ])('%s has only types and properties of schema.org', (_, record) => {
    expect(record?.['@context']).toBe('https://schema.org');
    expect(unknown(record)).toEqual([]);
  });

  test('a speaker is a person with talks, but without a role, which may no longer hold', () => {
    const person = {
      slug: 'speaker',
      name: 'Henning Jacobs',
      spellings: ['Henning Jacobs', 'H. Jacobs'],
      talks: ['kubernetes-failure-stories'],
    };
    const [first, ...others] = data.talks;
    const record = personJsonLd({ ...data, talks: first ? [first] : others }, person);
    expect(record).toMatchInlineSnapshot(`
      {
        "@context": "https://schema.org",
        "@id": "http://localhost:3000/speakers/speaker",
        "@type": "Person",
        "alternateName": [
          "H. Jacobs",
        ],
        "name": "Henning Jacobs",
        "performerIn": [
          {
            "@id": "http://localhost:3000/talks/kubernetes-failure-stories",
          },
        ],
        "url": "http://localhost:3000/speakers/speaker",
      }
    `);
  });

  test('a talk is an event of one day, with its speakers as they were and its recording', () => {
    expect(talkJsonLd(data, noted)).toMatchInlineSnapshot(`
      {
        "@context": "https://schema.org",
        "@id": "http://localhost:3000/talks/kubernetes-failure-stories",
        "@type": "Event",
        "description": "Kubernetes Failure Stories and How to Crash Your Clusters – Henning Jacobs, Head of Developer Productivity, Zalando SE – KubeCon + CloudNativeCon Europe 2019",
        "endDate": "2019-05-22",
        "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
        "eventStatus": "https://schema.org/EventScheduled",
        "keywords": [
          "Kubernetes",
        ],
        "location": {
          "@type": "Place",
          "address": {
            "@type": "PostalAddress",
            "addressCountry": "ES",
            "addressLocality": "Barcelona",
          },
          "name": "Barcelona, Spain",
        },
        "name": "Kubernetes Failure Stories and How to Crash Your Clusters",
        "performer": [
          {
            "@id": "http://localhost:3000/speakers/speaker",
            "@type": "Person",
            "affiliation": {
              "@type": "Organization",
              "name": "Zalando SE",
            },
            "jobTitle": "Head of Developer Productivity",
            "name": "Henning Jacobs",
            "url": "http://localhost:3000/speakers/speaker",
          },
        ],
        "recordedIn": {
          "@id": "https://www.youtube.com/watch?v=6sDTB4eV4F8",
        },
        "startDate": "2019-05-22",
        "superEvent": {
          "@id": "http://localhost:3000/conferences/2019-kubecon-eu",
          "@type": "Event",
          "alternateName": "KubeCon Europe 2019",
          "endDate": "2019-05-23",
          "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
          "eventStatus": "https://schema.org/EventScheduled",
          "location": {
            "@type": "Place",
            "address": {
              "@type": "PostalAddress",
              "addressCountry": "ES",
              "addressLocality": "Barcelona",
            },
            "name": "Barcelona, Spain",
          },
          "name": "KubeCon + CloudNativeCon Europe 2019",
          "startDate": "2019-05-20",
          "url": "http://localhost:3000/conferences/2019-kubecon-eu",
        },
        "url": "http://localhost:3000/talks/kubernetes-failure-stories",
      }
    `);
  });

  test('a talk with a known start time begins then', () => {
    expect(talkJsonLd(data, talk({ start: '09:30' }))).toMatchObject({
      startDate: '2019-05-22T09:30:00+02:00',
    });
  });

  test('a talk is a part of its conference, and a report mentions those it discusses', () => {
    const url = 'http://localhost:3000/talks/kubernetes-failure-stories';
    expect(talkJsonLd(data, talk())).toMatchObject({
      superEvent: { '@id': conferenceJsonLd(conference)?.['@id'] },
    });
    expect(reportJsonLd(data, report)).toMatchObject({ url: report.url, mentions: [{ '@id': url }] });
  });

  test('the site can be searched', () => {
    expect(websiteJsonLd()).toMatchObject({
      potentialAction: {
        target: { urlTemplate: 'http://localhost:3000/?q={search_term_string}' },
        'query-input': 'required name=search_term_string',
      },
    });
  });

  test('no text can end the script element around it, and none is lost', () => {
    fc.assert(
      fc.property(hostileCatalogue, (hostile) => {
        const [first = talk()] = hostile.talks;
        const record = talkJsonLd(hostile, { ...first, date: first.date ?? '2019-05-22' }) ?? expect.fail();
        const fragment = parseFragment(`<script type="application/ld+json">${scriptJson(record)}</script>`);
        expect(fragment.childNodes).toHaveLength(1);
        const [script] = fragment.childNodes;
        const [text] = script && 'childNodes' in script ? script.childNodes : [];
        expect(JSON.parse(text && 'value' in text ? text.value : '')).toEqual(record);
      }),
      { numRuns: 50 },
    );
  });
});
