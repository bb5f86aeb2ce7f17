import { createColumnHelper, rowSortingFeature, tableFeatures } from '@tanstack/react-table';
import { Fragment, type ReactNode } from 'react';
import { companyPath, notesPath, speakerPath, talkPath, topicPath } from '#lib/addresses.ts';
import { shortUrl, watchUrl } from '#lib/video.ts';
import type { ColumnId } from '#components/sessions/query/columns.ts';
import { dayOf, shortWeekday } from '#lib/wording/dates.ts';
import { KindLabel } from '#components/talk/kind-label.tsx';
import type { Marking } from '#components/ui/marked.tsx';
import type { Row } from '#components/talk/row.ts';
import { keys } from '#components/sessions/query/sort-rows.ts';

export const features = tableFeatures({ rowSortingFeature });

const helper = createColumnHelper<typeof features, Row>();
/** The columns as the table library has them; heads and cells are ours. */
export const sortable = helper.columns(Object.entries(keys).map(([id, key]) => helper.accessor(key, { id })));

interface LinkOf {
  key: string;
  path: string;
  name: ReactNode;
}

/** What a row has in a column. */
export const cells: Record<ColumnId, (row: Row, marking: Marking) => ReactNode> = {
  day: ({ date }) => date && <time dateTime={date}>{`${shortWeekday(date)} ${dayOf(date)}`}</time>,
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
    <Fragment key={key}>
      {index > 0 && between}
      <a href={path}>{name}</a>
    </Fragment>
  ));
