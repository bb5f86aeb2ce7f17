/** Pasted whole: an address, or the id of a video. */
const ADDRESS = /^(?:\/|[^\s/]+\.[^\s/]+\/|https?:)\S+$/i;
const VIDEO_ID = /^(?=.*[A-Z\d_-])[\w-]{11}$/;

/** What a pasted address may name a talk by: the parts of its path and of its query, or an id as it is. */
export function pastedKeys(text: string): string[] {
  const pasted = text.trim();
  if (VIDEO_ID.test(pasted)) return [pasted];
  return ADDRESS.test(pasted) ? pasted.split(/[/?&=#]/).filter((part) => part !== '') : [];
}
