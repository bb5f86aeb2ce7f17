/** What is read of Lighthouse's report. */
interface Report {
  categories: Record<string, { score: number | null }>;
  audits: Record<string, { numericValue?: number | undefined }>;
}

const SCORES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** The audits that the table shows, each with what turns its value into the number shown. */
const FIGURES = {
  FCP: { audit: 'first-contentful-paint', shown: Math.round },
  LCP: { audit: 'largest-contentful-paint', shown: Math.round },
  TBT: { audit: 'total-blocking-time', shown: Math.round },
  CLS: { audit: 'cumulative-layout-shift', shown: (shift: number) => Math.round(shift * 1000) / 1000 },
  KB: { audit: 'total-byte-weight', shown: (bytes: number) => Math.round(bytes / 1024) },
};

/** A row of the table: scores out of 100, then figures. */
export type Result = Record<string, number>;

/** The row of one run. What Lighthouse could not measure is `NaN`. */
export function resultOf({ categories, audits }: Report): Result {
  const scores = SCORES.map((name) => [name, Math.round((categories[name]?.score ?? NaN) * 100)] as const);
  const figures = Object.entries(FIGURES).map(
    ([name, { audit, shown }]) => [name, shown(audits[audit]?.numericValue ?? NaN)] as const,
  );
  return Object.fromEntries([...scores, ...figures]);
}

/** The median of each number over several runs. */
export function median(results: readonly Result[]): Result {
  const names = Object.keys(results[0] ?? {});
  return Object.fromEntries(
    names.map((name) => {
      const sorted = results.map((result) => result[name] ?? NaN).toSorted((a, b) => a - b);
      const [low = NaN, high = low] = sorted.slice((sorted.length - 1) / 2, sorted.length / 2 + 1);
      return [name, (low + high) / 2];
    }),
  );
}
