import { expect, test } from 'vitest';
import { JOIN_COST, LABELS, NEVER, START, STEPS, type Label } from './label-steps.ts';

const separators = [',', '&', ';', '(', '-'] as const;
const others = (...labels: Label[]) => LABELS.filter((label) => !labels.includes(label));

test('a byline begins with a name', () => {
  for (const label of others('name')) expect(START[label]).toBeLessThan(START.name - 5);
});

test('behind a comma comes the company or the role of a name rather than another name', () => {
  const { name } = STEPS[','];
  expect([name.company > name.role, name.role > 0, name.name < 0]).toEqual([true, true, true]);
  // What stands behind a role is the company rather than more of the role, or a name.
  const { role } = STEPS[','];
  expect([role.company > role.role, role.role > role.name, role.name < 0]).toEqual([true, true, true]);
});

test.each(['&', ';'] as const)('behind %s comes another person, whatever stood before', (separator) => {
  for (const before of LABELS)
    for (const label of LABELS)
      expect(STEPS[separator][before][label] > 0, `${before} ${label}`).toBe(label === 'name');
});

test.each(['(', '-'] as const)('behind %s comes no other person', (separator) => {
  for (const before of LABELS) expect(STEPS[separator][before].name).toBeLessThan(-2);
});

test('in brackets behind a name stands a role or a company, and behind a company a note', () => {
  const steps = STEPS['('];
  expect(
    [steps.name.role, steps.name.company, steps.role.company, steps.company.note].every((score) => score > 0),
  ).toBe(true);
  expect(
    [steps.name.note, steps.role.role, steps.role.note, steps.company.role].every((score) => score < 0),
  ).toBe(true);
});

test('a dash stands before a role rather than before a company, or within one of them', () => {
  const steps = STEPS['-'];
  expect(steps.name.role).toBeGreaterThan(steps.name.company);
  expect(steps.role.company).toBeGreaterThan(steps.role.role);
  expect(
    [steps.name.company, steps.role.role, steps.company.note, steps.note.note].every((score) => score < 0),
  ).toBe(true);
});

test.each(separators)('behind a company and %s come neither its role nor another company', (separator) => {
  for (const before of ['company', 'note'] as const) {
    const { role, company, name } = STEPS[separator][before];
    expect([role < -5, company < -5, name > role]).toEqual([true, true, true]);
  }
});

test.each(separators)('behind %s a note is one on a company, and on nothing else', (separator) => {
  for (const before of ['name', 'role'] as const) expect(STEPS[separator][before].note).toBeLessThan(-5);
  // Outside of brackets one is hardly to be expected there either.
  if (separator !== '(')
    for (const before of ['company', 'note'] as const) expect(STEPS[separator][before].note).toBeLessThan(0);
});

test('behind a comma a name that follows a company or a role needs more than its place to be one', () => {
  for (const before of LABELS) expect(STEPS[','][before].name).toBeLessThan(0);
});

test('a semicolon divides more than an ampersand, and a comma is never passed over', () => {
  for (const before of ['name', 'role'] as const) {
    expect(STEPS[';'][before].role).toBeLessThan(0);
    expect(STEPS[';'][before].company).toBeLessThan(0);
    expect(STEPS['&'][before].company).toBeLessThan(STEPS[';'][before].name);
  }
  expect(JOIN_COST[',']).toBe(NEVER);
  expect(JOIN_COST.start).toBe(NEVER);
  expect(JOIN_COST[';']).toBeGreaterThan(JOIN_COST['&']);
  expect(Math.min(JOIN_COST['&'], JOIN_COST['-'], JOIN_COST['('])).toBeGreaterThan(0);
});
