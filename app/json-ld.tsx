import { scriptJson } from '#lib/export/script-json.ts';

/** Facts for search engines, in the words of schema.org. */
export function JsonLd({ data }: { data: object }) {
  return (
    <script
      type="application/ld+json"
      // oxlint-disable-next-line react/no-danger -- data that is never run; `scriptJson` leaves nothing in it that could end the element
      dangerouslySetInnerHTML={{ __html: scriptJson(data) }}
    />
  );
}
