import { DataScript } from './data-script.tsx';

/** Structured data for search engines, in the vocabulary of schema.org. */
export const JsonLd = ({ data }: { data: object }) => <DataScript type="application/ld+json" data={data} />;
