import { HtmlValidate } from 'html-validate';
import { expect, test } from './reader.ts';
import { PAGES } from './site-map.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // All files are ours, from the same host.
    'require-sri': 'off',
    // A form with a single field needs no button: Enter submits it.
    'wcag/h32': 'off',
    // Some lists and groups have an `aria-label` because a visible heading or legend would be redundant.
    'wcag/h71': 'off',
    'aria-label-misuse': 'off',
  },
});

for (const path of PAGES) {
  test(`${path} is valid HTML`, async ({ request }) => {
    const { results } = await validator.validateString(await (await request.get(path)).text());
    const errors = results.flatMap(({ messages }) =>
      messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
    );
    expect(errors).toEqual([]);
  });
}
