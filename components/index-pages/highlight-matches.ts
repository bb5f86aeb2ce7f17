import type { Span } from '#lib/search/highlight.ts';

/** Show in running text what was found, without a change to the elements; a browser that cannot leaves it plain. */
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
