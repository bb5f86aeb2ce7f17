import { DataScript } from './data-script.tsx';

/** Facts for search engines, in the words of schema.org. */
export const JsonLd = ({ data }: { data: object }) => <DataScript type="application/ld+json" data={data} />;
