/** “A, B and C”; empty for no items. */
export const listAnd = (items: readonly string[]) => list(items, 'and');

/** “A, B or C”; empty for no items. */
export const listOr = (items: readonly string[]) => list(items, 'or');

function list(items: readonly string[], word: string): string {
  const last = items.at(-1) ?? '';
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} ${word} ${last}` : last;
}
