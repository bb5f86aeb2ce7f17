/** The page's canonical address, with an anchor, and with a moment of its video (`12m40s`). */
export function permanentAddress(anchor = '', moment: string | null = null): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  const address = new URL(canonical?.href ?? location.href);
  address.hash = anchor;
  if (moment) address.search = `?t=${moment}`;
  return address.href;
}
