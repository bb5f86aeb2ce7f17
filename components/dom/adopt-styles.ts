/** Add a style sheet that was loaded with a script: the page's Content Security Policy forbids inline styles. */
export function adoptStyles(text: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
}
