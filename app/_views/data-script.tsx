import { scriptJson } from '#lib/export/script-json.ts';

interface DataScriptProps {
  type: 'application/json' | 'application/ld+json';
  id?: string;
  data: object;
}

/** Data for programs, in the page. */
export function DataScript({ data, ...attributes }: DataScriptProps) {
  return (
    <script
      {...attributes}
      // oxlint-disable-next-line react/no-danger -- data that is never run; `scriptJson` leaves nothing in it that could end the element
      dangerouslySetInnerHTML={{ __html: scriptJson(data) }}
    />
  );
}
