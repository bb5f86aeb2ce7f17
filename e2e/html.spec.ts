import { HtmlValidate } from 'html-validate';
import { expect, test } from './reader.ts';
import { PAGES } from './site-map.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Every file is our own and from the same host.
    'require-sri': 'off',
    // A form of one field is sent by Enter.
    'wcag/h32': 'off',
    // Lists and groups are named where a heading or a legend would only repeat what is seen.
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
