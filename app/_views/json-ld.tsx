import { DataScript } from './data-script.tsx';

/** Structured data for search engines, in the vocabulary of schema.org; nothing where there is too little to say. */
export const JsonLd = ({ data }: { data: object | null }) =>
  data && <DataScript type="application/ld+json" data={data} />;
