/**
 * The addresses of a route. A static export refuses a route without any, so where the catalogue holds none (no company
 * is named, say) one stands in that no slug can be, and that shows the page for what is not found.
 */
export function staticParams<Key extends string>(key: Key, values: readonly string[]): Record<Key, string>[];
export function staticParams(key: string, values: readonly string[]) {
  return (values.length > 0 ? values : ['_none']).map((value) => ({ [key]: value }));
}
