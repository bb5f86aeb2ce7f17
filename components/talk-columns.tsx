import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import type { ReactNode } from 'react';
import { fold } from '#lib/search/fold.ts';
import { companyPath, notesPath, speakerPath, talkPath, topicPath } from '#lib/site.ts';
import { shortUrl, watchUrl } from '#lib/video.ts';
import type { ColumnId } from './columns.ts';
import { KindLabel } from './kind-label.tsx';
import { kinds } from './kinds.ts';
import type { Marking } from './marked.tsx';
import type { Row } from './row.ts';

export const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

const helper = createColumnHelper<typeof features, Row>();
const kindOrder = Object.keys(kinds);

/** What a column is sorted by: nothing sorts behind everything. */
const keys: Record<ColumnId, (row: Row) => string | undefined> = {
  day: ({ date }) => date ?? undefined,
  kind: ({ kind }) => String(kindOrder.indexOf(kind)).padStart(2, '0'),
  title: ({ title }) => sortKey(title),
  speakers: ({ speakers }) => sortKey(speakers.map(({ name }) => name).join(' ')),
  company: ({ speakers }) => sortKey(speakers.map(({ company }) => company ?? '').join(' ')),
  topics: ({ topics }) => sortKey(topics.map(({ name }) => name).join(' ')),
  notes: ({ notes }) => sortKey(notes.map(({ heading }) => heading).join(' ')),
  track: ({ track }) => (track ? sortKey(track.name) : undefined),
  role: ({ speakers }) => sortKey(speakers.map(({ role }) => role ?? '').join(' ')),
  video: ({ videoId }) => videoId,
};

/** Without accents, capitals and the signs that stand before a title. */
const sortKey = (text: string) => fold(text).replace(/^[^\p{L}\p{N}]+/u, '') || undefined;

/** The columns as the table library has them; heads and cells are ours. */
export const sortable = helper.columns(
  Object.entries(keys).map(([id, key]) =>
    helper.accessor(key, {
      id,
      sortUndefined: 'last',
      sortFn: (a, b) => compare(a.getValue<string>(id), b.getValue<string>(id)),
    }),
  ),
);

const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);

const dayForm = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', timeZone: 'UTC' });

interface LinkOf {
  key: string;
  path: string;
  name: ReactNode;
}

/** What a row has in a column. */
export const cells: Record<ColumnId, (row: Row, marking: Marking) => ReactNode> = {
  day: ({ date }) => date && <time dateTime={date}>{dayForm.format(new Date(date)).replace(',', '')}</time>,
  kind: ({ kind }) => <KindLabel kind={kind} />,
  title: ({ slug, title, inReport }, marking) => (
    <>
      <a href={talkPath(slug)}>{marking(title, 'title')}</a>
      {inReport && <small>In the trip report</small>}
    </>
  ),
  speakers: ({ speakers }, marking) =>
    links(
      speakers.map(({ slug, name }) => ({
        key: slug,
        path: speakerPath(slug),
        name: marking(name, 'speaker'),
      })),
    ),
  company: ({ speakers }, marking) => {
    const companies = new Map(speakers.map(({ company, companySlug }) => [companySlug, company]));
    return links(
      [...companies].flatMap(([slug, name]) =>
        slug && name ? [{ key: slug, path: companyPath(slug), name: marking(name, 'company') }] : [],
      ),
    );
  },
  topics: ({ topics }, marking) =>
    links(
      topics.map(({ slug, name }) => ({ key: slug, path: topicPath(slug), name: marking(name, 'topic') })),
    ),
  notes: ({ notes }) =>
    links(
      notes.map(({ report, anchor, heading }) => ({
        key: `${report}#${anchor}`,
        path: notesPath(report, anchor),
        name: heading,
      })),
      '; ',
    ),
  track: ({ track }) => track?.name,
  role: ({ speakers }) => [...new Set(speakers.flatMap(({ role }) => role ?? []))].join('; '),
  video: ({ videoId }) => (
    <a href={watchUrl(videoId)} rel="noreferrer">
      {shortUrl(videoId)}
    </a>
  ),
};

const links = (all: readonly LinkOf[], between = ', ') =>
  all.map(({ key, path, name }, index) => (
    <span key={key}>
      {index > 0 && between}
      <a href={path}>{name}</a>
    </span>
  ));
