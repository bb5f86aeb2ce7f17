/** What became of a test in a browser. */
export interface Outcome {
  test: string;
  browser: string;
  /** The name and version that the browser gave itself; empty where it was not started. */
  version: string;
  result: 'pass' | 'fail' | 'not told';
  /** Why the browser does not tell. */
  reason: string;
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** A table of tests and browsers as Markdown, with the sums below and the reasons for what a browser does not tell. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const browsers = [...new Set(outcomes.map(({ browser }) => browser))];
  const tests = [...new Set(outcomes.map(({ test }) => test))];
  const reasons = [...new Set(outcomes.map(({ reason }) => reason).filter(Boolean))];
  const of = (browser: string) => outcomes.filter((one) => one.browser === browser);
  const cell = (test: string, browser: string) => {
    const one = of(browser).find((outcome) => outcome.test === test);
    if (!one) return '–';
    return one.reason ? `${one.result} (${reasons.indexOf(one.reason) + 1})` : one.result;
  };
  const sum = (browser: string) =>
    `${of(browser).filter(({ result }) => result === 'pass').length} of ${of(browser).length}`;
  return [
    row([
      'test',
      ...browsers.map((browser) => of(browser).find(({ version }) => version)?.version ?? browser),
    ]),
    row(['---', ...browsers.map(() => '---')]),
    ...tests.map((test) => row([test, ...browsers.map((browser) => cell(test, browser))])),
    row(['passed', ...browsers.map(sum)]),
    ...(reasons.length > 0 ? ['', ...reasons.map((reason, at) => `${at + 1}. ${reason}`)] : []),
    '',
  ].join('\n');
}
