import { DataFormat } from '#components/page/data-format.tsx';
import { Facts } from '#components/page/facts.tsx';
import { PageHead } from '#components/page/page-head.tsx';
import { TextBlock } from '#components/page/text-block.tsx';
import { hugoTemplate } from '#lib/export/share/embed.ts';
import { CHANGES } from '#lib/export/changes.ts';
import { formats } from '#lib/export/formats.ts';
import { siteFiles } from '#lib/export/site/site-files.ts';
import { longDate } from '#lib/wording/dates.ts';
import { totalsOf } from '#lib/catalogue/totals.ts';
import { catalogue } from '#app/_data/catalogue.ts';
import { pageMetadata } from '#app/_data/metadata.ts';
import { markdownOf } from '#app/_data/page-files.ts';
import { totalsLine } from '#app/_data/words.ts';
import { Shell } from '#app/_views/shell.tsx';

export const metadata = pageMetadata({
  title: 'Data',
  description:
    'The whole catalogue as files: JSON, CSV, calendars, feeds and schedules, and what stays the same in each.',
  path: '/data',
  files: [markdownOf('/data')],
});

const LINES = 12;
const LETTERS = 700;

/** The first lines of a file. */
const beginning = (text: string) =>
  text.slice(0, LETTERS).split(/\r?\n/).slice(0, LINES).join('\n').trimEnd();

export default function Page() {
  const all = formats(catalogue);
  const wanted = new Set(all.flatMap(({ paths }) => paths));
  const texts = new Map<string, string>();
  for (const file of siteFiles(catalogue)) if (wanted.has(file.path)) texts.set(file.path, file.text);
  const textOf = (path: string) => texts.get(path) ?? '';
  return (
    <Shell skipTo="text">
      <PageHead title="Data">
        <Facts>
          <p>
            Everything here as files, for programs, spreadsheets, calendars and feed readers. The facts are in
            the public domain under CC0 1.0. Scripts on any page may load them.
          </p>
          <p>{totalsLine(totalsOf(catalogue))}</p>
        </Facts>
      </PageHead>
      {all.map(({ paths, ...format }) => (
        <DataFormat
          key={format.name}
          {...format}
          files={paths.map((path) => ({ path, bytes: Buffer.byteLength(textOf(path)) }))}
          example={beginning(textOf(paths[0] ?? ''))}
        />
      ))}
      <TextBlock heading="Changes">
        <ul>
          {CHANGES.map(({ day, what }) => (
            <li key={what}>
              <time dateTime={day}>{longDate(day)}</time>: {what}
            </li>
          ))}
        </ul>
      </TextBlock>
      <TextBlock heading="In your own pages">
        <p>
          Each session’s page has, under “Embed”, the HTML of a frame to paste. For several sessions,{' '}
          <a href="/embed">/embed</a> shows those of the newest conference, and{' '}
          <code>/embed/conferences/{catalogue.conferences[0]?.slug}</code> those of one; each takes the query
          of a programme’s address, as in <code>/embed?topic=service-mesh</code>. With{' '}
          <a href="/embed.js">embed.js</a> on the page, frames are as high as what they show.
        </p>
        <p>
          In Hugo, keep this as <code>layouts/shortcodes/session.html</code>, and write{' '}
          <code>{'{{< session "slug" >}}'}</code>:
        </p>
        <pre>{hugoTemplate()}</pre>
      </TextBlock>
    </Shell>
  );
}
