const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const grouped = new Intl.NumberFormat('en-GB');

/** Up to ten in words, as in running text; figures above. */
export const inWords = (n: number) => words[n] ?? grouped.format(n);

/** “1 session”, “38 sessions”. */
export const count = (n: number, one: string, many = `${one}s`) =>
  `${grouped.format(n)} ${n === 1 ? one : many}`;

/** “over three days”; of a single day or of none, nothing. */
export const overDays = (n: number) => (n > 1 ? `over ${inWords(n)} days` : '');
