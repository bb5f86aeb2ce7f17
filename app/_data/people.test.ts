import { expect, test } from 'vitest';
import type { Person } from '#lib/catalogue/schema.ts';
import { parseQuery } from '#lib/search/query.ts';
import { catalogue, findPerson } from './catalogue.ts';
import { companiesOf, creditText, yearsOfPerson } from './people.ts';

const person = (slug: string): Person => {
  const found = findPerson(slug);
  if (!found) throw new Error(`Unexpected data without ${slug}, expected them`);
  return found;
};

test('the years of every person add up to their talks, newest first, each with a link to its talks', () => {
  for (const one of catalogue.people) {
    const years = yearsOfPerson(one);
    expect(
      years.flatMap(({ talks }) => talks.map(({ slug }) => slug)),
      one.slug,
    ).toEqual(one.talks);
    expect(years.map(({ year }) => year)).toEqual(
      years
        .map(({ year }) => year)
        .toSorted()
        .toReversed(),
    );
    for (const { year, href } of years)
      expect(parseQuery(href.slice(1))).toMatchObject({ years: [year], speakers: [one.slug], scope: 'all' });
  }
});

test('each year has the roles and companies that were printed in that year, and no others', () => {
  for (const one of catalogue.people) {
    for (const { year, talks, credits } of yearsOfPerson(one)) {
      const printed = talks.flatMap(({ speakers }) =>
        speakers.filter(({ slug }) => slug === one.slug).map(creditText),
      );
      for (const credit of credits) expect(printed, `${one.slug} ${year}`).toContain(creditText(credit));
      expect(credits.length > 0, `${one.slug} ${year}`).toBe(printed.some((text) => text !== ''));
    }
  }
});

test('someone who changes companies is with each in its years', () => {
  const years = yearsOfPerson(person('liz-rice'));
  expect(years.length).toBeGreaterThanOrEqual(5);
  const in2018 = years.find(({ year }) => year === '2018')?.credits.map(creditText);
  expect(in2018).toContain('Technology Evangelist, Aqua Security');
  const companies = companiesOf(years).map(({ name, years }) => `${name} ${years}`);
  expect(companies).toContain('Aqua Security 2017–2020');
});

test('a company that is spelt in two ways within a year is credited once', () => {
  for (const { year, credits } of yearsOfPerson(person('lin-sun'))) {
    const said = credits.map(({ role, companySlug }) => `${role} ${companySlug}`);
    expect(said, year).toEqual([...new Set(said)]);
  }
});
