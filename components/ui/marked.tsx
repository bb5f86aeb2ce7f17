import type { ReactNode } from 'react';
import type { Span } from '#lib/search/highlight.ts';

/** Renders the text of a talk's field with the search matches marked. */
export type Marking = (text: string, field: 'title' | 'speaker' | 'company' | 'topic' | 'notes') => ReactNode;

export const unmarked: Marking = (text) => text;

/** Mark the ranges that `ranges` finds in a text. */
export function marking(ranges: (text: string, field: string) => readonly Span[]): Marking {
  return (text, field) => {
    const parts: ReactNode[] = [];
    let at = 0;
    for (const [start, end] of ranges(text, field)) {
      if (start > at) parts.push(text.slice(at, start));
      parts.push(<mark key={start}>{text.slice(start, end)}</mark>);
      at = end;
    }
    if (at === 0) return text;
    parts.push(text.slice(at));
    return parts;
  };
}
