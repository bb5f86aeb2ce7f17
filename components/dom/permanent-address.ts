/** The page's canonical address, with an anchor. */
export function permanentAddress(anchor = ''): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  const address = new URL(canonical?.href ?? location.href);
  address.hash = anchor;
  return address.href;
}
