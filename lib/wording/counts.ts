const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** 20,000; without Intl, whose formatters are slow to make, and counts are written at every key. */
export const grouped = (n: number) => String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** Up to ten in words, as in running text; figures above. */
export const inWords = (n: number) => words[n] ?? grouped(n);

/** “1 session”, “38 sessions”. */
export const count = (n: number, one: string, many = `${one}s`) => `${grouped(n)} ${n === 1 ? one : many}`;

/** “over three days”; of a single day or of none, nothing. */
export const overDays = (n: number) => (n > 1 ? `over ${inWords(n)} days` : '');
