import { expect, test } from './suite.ts';

// The system of the reader asks for dark pages. Each browser is told when it starts, so that a file is needed for it.

test.use({ dark: true });

test('where the system is dark, pages are dark, and can be made light', async ({ reader }) => {
  const paper = () => reader.ask(() => getComputedStyle(document.body).backgroundColor, null);
  await reader.goto('/');
  expect(await paper()).toBe('rgb(16, 21, 27)');
  await reader.click('theme-toggle button', 'Theme: automatic');
  await expect.poll(paper).toBe('rgb(255, 255, 255)');
});
