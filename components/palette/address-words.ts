/** The words in a path, to search for what a mistyped address meant: `/talks/open-polcy-agent.html` → `open polcy agent`. */
export function addressWords(path: string): string {
  const segments = decode(path)
    .split('/')
    .filter((segment) => segment !== '');
  return (segments.at(-1) ?? '')
    .replace(/\.\w{1,5}$/, '')
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
    .slice(0, 200);
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
