import type { Span } from '#lib/search/highlight.ts';

/** Highlight matches with the CSS Custom Highlight API, which leaves the elements unchanged; older browsers show none. */
export function highlightMatches(
  places: Iterable<readonly [element: Element, spans: readonly Span[]]>,
): void {
  if (!('highlights' in CSS)) return;
  const ranges: Range[] = [];
  for (const [{ firstChild }, spans] of places) {
    if (!(firstChild instanceof Text)) continue;
    for (const [start, end] of spans) {
      const range = new Range();
      range.setStart(firstChild, start);
      range.setEnd(firstChild, Math.min(end, firstChild.length));
      ranges.push(range);
    }
  }
  CSS.highlights.set('found', new Highlight(...ranges));
}
