import { Cite, plugins } from '@citation-js/core';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatBibtex } from './bibtex.ts';
import { citeAsText, formatCslJson } from './cite.ts';
import { citedName } from './names.ts';
import {
  catalogue,
  conference,
  hostileCatalogue,
  recordedAt,
  speaker,
  talk,
  unrecorded,
} from '#lib/export/fixture.ts';

// They enter themselves with the processor.
await Promise.all([import('@citation-js/plugin-bibtex'), import('@citation-js/plugin-csl')]);

const data = catalogue(talk());

const at = (...days: string[]) => ({ ...data, conferences: [{ ...conference, days }] });
const apa = (text: string) => new Cite(text).format('bibliography', { style: 'apa' });

describe('a citation', () => {
  test('as a sentence', () => {
    expect(citeAsText(data, talk())).toBe(
      'Henning Jacobs. Kubernetes Failure Stories and How to Crash Your Clusters. KubeCon + CloudNativeCon Europe ' +
        '2019, Barcelona, 2019-05-22. http://localhost:3000/talks/kubernetes-failure-stories',
    );
  });

  test('as a sentence leaves out what is not known', () => {
    expect(citeAsText(data, talk({ title: 'Closing', date: null, speakers: [], slug: 'closing' }))).toBe(
      'Closing. KubeCon + CloudNativeCon Europe 2019, Barcelona, 2019-05. http://localhost:3000/talks/closing',
    );
  });

  test('as CSL-JSON', () => {
    expect(JSON.parse(formatCslJson(data, talk()))).toMatchInlineSnapshot(`
      [
        {
          "URL": "http://localhost:3000/talks/kubernetes-failure-stories",
          "author": [
            {
              "family": "Jacobs",
              "given": "Henning",
            },
          ],
          "event-place": "Barcelona, Spain",
          "event-title": "KubeCon + CloudNativeCon Europe 2019",
          "id": "kubernetes-failure-stories",
          "issued": {
            "date-parts": [
              [
                2019,
                5,
                22,
              ],
            ],
          },
          "note": "Video: https://www.youtube.com/watch?v=6sDTB4eV4F8",
          "title": "Kubernetes Failure Stories and How to Crash Your Clusters",
          "type": "speech",
        },
      ]
    `);
  });
});

describe('the date of a cited talk', () => {
  const undated = talk({ date: null });

  test('is its conference’s month, or year, where its own day is not known', () => {
    const [month] = JSON.parse(formatCslJson(data, undated));
    expect(month.issued).toEqual({ 'date-parts': [[2019, 5]] });
    expect(formatBibtex(data, undated)).toContain('  year = {2019},\n  month = {05},\n  howpublished');
    const [year] = JSON.parse(formatCslJson(at('2019-05-31', '2019-06-01'), undated));
    expect(year.issued).toEqual({ 'date-parts': [[2019]] });
    expect(formatBibtex(at('2019-05-31', '2019-06-01'), undated)).not.toContain('month');
  });
});

test.each([
  ['Henning Jacobs', { given: 'Henning', family: 'Jacobs', particle: null }],
  ['Ludwig van der Berg', { given: 'Ludwig', family: 'Berg', particle: 'van der' }],
  ['Óscar J. Núñez-Sanz', { given: 'Óscar J.', family: 'Núñez-Sanz', particle: null }],
  ['Madonna', { literal: 'Madonna' }],
  ['William A. Rowe, Jr.', { literal: 'William A. Rowe, Jr.' }],
  ['Prakash S.', { literal: 'Prakash S.' }],
  ['张 伟', { literal: '张 伟' }],
  ['@alexdmoss of Kubernetes', { literal: '@alexdmoss of Kubernetes' }],
])('%s is cited by family name, if that is plain', (name, cited) => {
  expect(citedName(name)).toEqual(cited);
});

describe('the recording of a cited talk', () => {
  test('is left out where there is none, and the talk’s own address remains', () => {
    const gone = talk({ ...unrecorded, recordingState: 'removed' });
    expect(formatBibtex(data, gone)).not.toMatch(/note|youtube/);
    const [record] = JSON.parse(formatCslJson(data, gone));
    expect(record).not.toHaveProperty('note');
    expect(record.URL).toBe('http://localhost:3000/talks/kubernetes-failure-stories');
  });

  test('is opened where the talk begins, on any host', () => {
    expect(formatBibtex(data, talk(recordedAt('https://vimeo.com/112233445#t=90s')))).toContain(
      'note = {Video: \\url{https://vimeo.com/112233445#t=90}},',
    );
  });

  test('cannot end the field with its address', () => {
    const [recording] = recordedAt('https://example.org/a.mp4').recordings;
    const hostile = { ...(recording ?? expect.fail()), url: 'https://example.org/a.mp4?{}}\\x%20' };
    expect(formatBibtex(data, talk({ recordings: [hostile] }))).toContain(
      '\\url{https://example.org/a.mp4?%7B%7D%7D%5Cx%20}',
    );
  });
});

describe('BibTeX', () => {
  test('has everything that is known of a talk', () => {
    expect(formatBibtex(data, talk())).toMatchInlineSnapshot(`
      "@misc{kubernetes-failure-stories,
        title = {{Kubernetes Failure Stories and How to Crash Your Clusters}},
        author = {Jacobs, Henning},
        year = {2019},
        month = {05},
        day = {22},
        howpublished = {Talk at KubeCon + CloudNativeCon Europe 2019},
        address = {Barcelona, Spain},
        url = {http://localhost:3000/talks/kubernetes-failure-stories},
        note = {Video: \\url{https://www.youtube.com/watch?v=6sDTB4eV4F8}},
      }
      "
    `);
  });

  test('escapes commands of TeX, and writes braces as commands because BibTeX counts them', () => {
    const title = 'C:\\> 100% of {A}_B & C# ~ $5 ^';
    expect(formatBibtex(data, talk({ title }))).toContain(
      'title = {{C:\\textbackslash{}> 100\\% of \\textbraceleft{}A\\textbraceright{}\\_B \\& C\\# ' +
        '\\textasciitilde{} \\$5 \\textasciicircum{}}}',
    );
  });

  test('keeps TeX from joining two hyphens or two quotes', () => {
    expect(formatBibtex(data, talk({ title: "--- ''" }))).toContain("title = {{-{}-{}- '{}'}}");
  });

  test('keeps BibTeX from splitting a name', () => {
    const speakers = [speaker('Ana and Bob'), speaker('William A. Rowe, Jr.'), speaker('Andy Anderson')];
    expect(formatBibtex(data, talk({ speakers }))).toContain(
      'author = {{Ana and Bob} and {William A. Rowe, Jr.} and Anderson, Andy}',
    );
  });

  test('keeps its braces even and its fields apart, whatever the text', () => {
    fc.assert(
      fc.property(hostileCatalogue, (hostile) => {
        const text = formatBibtex(hostile, hostile.talks[0] ?? expect.fail());
        const steps = Array.from(text.matchAll(/[{}]/g), ([brace]) => (brace === '{' ? 1 : -1));
        const depths = steps.map((_, index) =>
          steps.slice(0, index + 1).reduce<number>((sum, step) => sum + step, 0),
        );
        expect(Math.min(...depths.slice(0, -1))).toBe(1);
        expect(depths.at(-1)).toBe(0);
        expect(
          text
            .split('\n')
            .slice(1, -2)
            .every((line) => /^ {2}[a-z]+ = \{.*\},$/.test(line)),
        ).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a citation processor', () => {
  const cited = talk({ speakers: [speaker('Zoe van den Berg'), speaker('Henning Jacobs'), speaker('CNCF')] });

  test.each([
    ['CSL-JSON', formatCslJson(data, cited)],
    ['BibTeX', formatBibtex(data, cited)],
  ])('has the names, the year and the title of the same talk from %s, in the style of APA', (_, text) => {
    expect(apa(text)).toMatch(
      /^van den Berg, Z\., Jacobs, H\., & CNCF\. \(2019, May 22\)\. Kubernetes failure/i,
    );
  });

  test('reads every title back from BibTeX, whatever the text', () => {
    expect(plugins.list()).toContain('@bibtex');
    fc.assert(
      fc.property(hostileCatalogue, (hostile) => {
        const [first = talk()] = hostile.talks;
        expect(new Cite(formatBibtex(hostile, first)).data).toHaveLength(1);
      }),
      { numRuns: 20 },
    );
  });
});
