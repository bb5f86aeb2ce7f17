const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A number with thousands separators: `20,000`. Not by `Intl`, as counts are written at every key and it is slow to start. */
export const grouped = (n: number) => String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** A number as in running text: in words up to ten, in figures above. */
export const inWords = (n: number) => words[n] ?? grouped(n);

/** A number with a noun: “1 session”, “38 sessions”. `many` is the plural if it is not made with `s`. */
export const count = (n: number, one: string, many = `${one}s`) => `${grouped(n)} ${n === 1 ? one : many}`;

/** A share from 0 to 1 in percent, with one decimal below ten: “2.7%”, “34%”. “<0.1%” is not nothing, and “99%” not all. */
export function percent(share: number): string {
  const percents = share * 100;
  if (percents > 0 && percents < 0.1) return '<0.1%';
  if (percents < 9.95) return `${percents.toFixed(1)}%`;
  return `${share < 1 ? Math.min(99, Math.round(percents)) : 100}%`;
}

/** “over three days”; empty for one day or none. */
export const overDays = (n: number) => (n > 1 ? `over ${inWords(n)} days` : '');
