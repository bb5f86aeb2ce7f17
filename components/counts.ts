const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** 20,000; what has no groups needs no formatter, which is slow to come the first time. */
const grouped = (n: number) => (n < 1000 ? String(n) : new Intl.NumberFormat('en-GB').format(n));

/** Up to ten in words, as in running text; figures above. */
export const inWords = (n: number) => words[n] ?? grouped(n);

/** “1 session”, “38 sessions”. */
export const count = (n: number, one: string, many = `${one}s`) => `${grouped(n)} ${n === 1 ? one : many}`;

/** “over three days”; of a single day or of none, nothing. */
export const overDays = (n: number) => (n > 1 ? `over ${inWords(n)} days` : '');
