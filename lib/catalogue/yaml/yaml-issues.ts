import type { z } from 'zod';

export type Issue = z.core.$ZodIssue;

/**
 * Replace the issue of a union (“nothing fits”), which helps nobody, by the issues of the member with the fewest of
 * them. Other issues are returned as they are.
 */
export function flattenUnion(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const [best] = issue.errors.toSorted((a, b) => a.length - b.length);
  return (
    best?.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })).flatMap(flattenUnion) ?? [
      issue,
    ]
  );
}

/** The key that an issue is about; `undefined` if it is about a value. */
export const wrongKey = (issue: Issue): PropertyKey | undefined =>
  issue.code === 'unrecognized_keys'
    ? issue.keys[0]
    : issue.code === 'invalid_key'
      ? issue.path.at(-1)
      : undefined;

/** An issue in the form of our messages: “Unexpected X, expected Y”. */
export function reasonOf(issue: Issue): string {
  if (issue.code === 'unrecognized_keys') {
    return `Unexpected ${issue.keys.map(quote).join(', ')}, expected only keys that the format has`;
  }
  if (issue.code === 'invalid_key') {
    return `Unexpected key ${quote(issue.path.at(-1))}, expected ${issue.issues[0]?.message ?? 'another'}`;
  }
  if (issue.code === 'invalid_union') {
    return `Unexpected value of ${quote(issue.path.at(-1))}, expected one that the format has`;
  }
  if (issue.input === undefined && issue.code === 'invalid_type') {
    const lack = issue.path.length > 0 ? `lack of ${quote(issue.path.at(-1))}` : 'empty file';
    return `Unexpected ${lack}, expected ${expectation(issue)}`;
  }
  return `Unexpected ${quote(issue.input)}, expected ${expectation(issue)}`;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
};
const FORMATS: Readonly<Record<string, string>> = {
  date: 'a date as in `2019-05-21`',
  url: 'an address as in `https://example.org/`',
};

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return KINDS[issue.expected] ?? issue.expected;
    case 'invalid_format':
      return FORMATS[issue.format] ?? issue.message;
    case 'invalid_value':
      return `one of ${issue.values.map(quote).join(', ')}`;
    case 'too_small':
      return issue.origin === 'string' ? 'some text' : `at least ${issue.minimum}`;
    default:
      return issue.message;
  }
}

function quote(value: unknown): string {
  if (value === '') return 'empty text';
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return `\`${text.length > 60 ? `${text.slice(0, 59)}…` : text}\``;
}
