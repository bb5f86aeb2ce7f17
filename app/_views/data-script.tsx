import { scriptJson } from '#lib/export/script-json.ts';

interface DataScriptProps {
  type: 'application/json' | 'application/ld+json';
  id?: string;
  data: object;
}

/** JSON in the page, for scripts and search engines. */
export function DataScript({ data, ...attributes }: DataScriptProps) {
  return (
    <script
      {...attributes}
      // oxlint-disable-next-line react/no-danger -- data, never run; `scriptJson` escapes whatever could end the element
      dangerouslySetInnerHTML={{ __html: scriptJson(data) }}
    />
  );
}
