/** What a request asks for: the path with its escapes resolved, and the query with its `?`. */
export interface Target {
  path: string;
  query: string;
}

/**
 * Read what a request asks for, in origin form (`/talks?q=x`) or in absolute form (`http://host/talks`). Gives `null` for
 * what no client of ours writes: steps up the tree, control characters, broken escapes, another protocol.
 */
export function readTarget(target: string): Target | null {
  if (!target.startsWith('/') && !(/^https?:\/\//i.test(target) && URL.canParse(target))) return null;
  const [, raw = '', query = ''] =
    /^([^?#]*)(\?[^#]*)?/.exec(target.replace(/^https?:\/\/[^/?#]*/i, '')) ?? [];
  const path = unescaped(raw || '/');
  if (path === null || !/^\/(?!\/)/.test(raw || '/') || /[^!-~]/.test(raw + query)) return null;
  const isPlain = !/[\0-\x1f\x7f\\]/.test(path) && !path.split('/').some((step) => /^\.\.?$/.test(step));
  return isPlain ? { path, query } : null;
}

function unescaped(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
