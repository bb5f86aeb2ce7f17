/** An address or a video id, and nothing else. */
const ADDRESS = /^(?:\/|[^\s/.]+(?:\.[^\s/.]+)+\/|https?:)\S+$/i;
const VIDEO_ID = /^(?=.*[A-Z\d_-])[\w-]{11}$/;
/** No address of a talk has more characters. */
const LONGEST = 2000;

/** What may name a talk in a pasted address: the parts of its path and of its query, or a video id by itself. */
export function pastedKeys(text: string): string[] {
  const pasted = text.trim();
  if (pasted.length > LONGEST) return [];
  if (VIDEO_ID.test(pasted)) return [pasted];
  return ADDRESS.test(pasted) ? pasted.split(/[/?&=#]/).filter((part) => part !== '') : [];
}
