import {
  columnVisibilityFeature,
  createColumnHelper,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import { createContext, Fragment, type ReactNode, use } from 'react';
import { type ColumnId, columns } from '#components/sessions/query/columns.ts';
import type { ConferenceNames } from '#components/sessions/query/facets.ts';
import { KindLabel } from '#components/talk/kind-label.tsx';
import { type Row, topicsShown } from '#components/talk/row.ts';
import { type Marking, unmarked } from '#components/ui/marked.tsx';
import { companyPath, conferencePath, notesPath, speakerPath, talkPath, topicPath } from '#lib/addresses.ts';
import { fold } from '#lib/search/fold.ts';
import { printedAddress, watchHref } from '#lib/video.ts';
import { noRecordingShort } from '#lib/wording/recordings.ts';
import { dayOf, shortWeekday } from '#lib/wording/dates.ts';
import { kinds } from '#lib/wording/kinds.ts';
import { sortedRowModel } from './sorted-row-model.ts';

/** Marks in every cell the words that were searched for. */
export const MarkingContext = createContext<Marking>(unmarked);

/** The names of the conferences, where the table is of several. */
export const ConferencesContext = createContext<ConferenceNames>(undefined);

export const features = tableFeatures({
  columnVisibilityFeature,
  rowSortingFeature,
  sortedRowModel,
});

interface Column {
  /** The text that rows are sorted by. Those without one come last in either direction. */
  sortKey: (row: Row) => string | undefined;
  cell: (row: Row, marking: Marking) => ReactNode;
}

const definitions: Record<ColumnId, Column> = {
  conference: {
    // Slugs begin with the year, but nothing makes them.
    sortKey: ({ year, conference }) => `${year} ${conference}`,
    cell: ({ conference }) => <ConferenceName slug={conference} />,
  },
  day: {
    sortKey: ({ date }) => date ?? undefined,
    cell: ({ date }) => date && <time dateTime={date}>{`${shortWeekday(date)} ${dayOf(date)}`}</time>,
  },
  kind: {
    sortKey: ({ kind }) => String(kindOrder.indexOf(kind)).padStart(2, '0'),
    cell: ({ kind }) => <KindLabel kind={kind} />,
  },
  title: {
    sortKey: ({ title }) => letters([title]),
    cell: ({ slug, title, inReport }, marking) => (
      <>
        <a href={talkPath(slug)}>{marking(title, 'title')}</a>
        {inReport && <small>In the trip report</small>}
      </>
    ),
  },
  speakers: {
    sortKey: ({ speakers }) => letters(speakers.map(({ name }) => name)),
    cell: ({ speakers }, marking) =>
      links(speakers.map(({ slug, name }) => [speakerPath(slug), marking(name, 'speaker')])),
  },
  company: {
    sortKey: ({ speakers }) => letters(speakers.map(({ company }) => company)),
    cell: ({ speakers }, marking) => {
      const companies = new Map(speakers.map(({ company, companySlug }) => [companySlug, company]));
      return links(
        [...companies].flatMap(([slug, name]) =>
          slug && name ? [[companyPath(slug), marking(name, 'company')]] : [],
        ),
      );
    },
  },
  topics: {
    sortKey: (row) => letters(topicsShown(row).map(({ name }) => name)),
    cell: (row, marking) =>
      links(topicsShown(row).map(({ slug, name }) => [topicPath(slug), marking(name, 'topic')])),
  },
  notes: {
    sortKey: ({ notes }) => letters(notes.map(({ heading }) => heading)),
    cell: ({ notes }) =>
      links(
        notes.map(({ report, anchor, heading }) => [notesPath(report, anchor), heading]),
        '; ',
      ),
  },
  track: {
    sortKey: ({ track }) => letters([track?.name]),
    cell: ({ track }) => track?.name,
  },
  role: {
    sortKey: ({ speakers }) => letters(speakers.map(({ role }) => role)),
    cell: ({ speakers }) => [...new Set(speakers.flatMap(({ role }) => role ?? []))].join('; '),
  },
  video: {
    sortKey: ({ recording }) => recording ?? undefined,
    cell: ({ recording, recordingState }) =>
      recording === null ? (
        noRecordingShort(recordingState)
      ) : (
        <a href={watchHref(recording)} rel="noreferrer">
          {printedAddress(recording)}
        </a>
      ),
  },
};

function ConferenceName({ slug }: { slug: string }) {
  return <a href={conferencePath(slug)}>{use(ConferencesContext)?.[slug] ?? slug}</a>;
}

const helper = createColumnHelper<typeof features, Row>();

/** The columns as the table library takes them, all of them: which are visible is part of its state. */
export const columnDefs = helper.columns(
  columns.map(({ id, label, shown }) => {
    const { sortKey, cell } = definitions[id];
    return helper.accessor(sortKey, {
      id,
      header: label,
      // A component, so that a change of marks redraws the cells inside rows that are memoized.
      cell: function Cell({ row }) {
        return cell(row.original, use(MarkingContext));
      },
      enableHiding: shown !== 'always',
    });
  }),
);

const kindOrder = Object.keys(kinds);

/** Texts as one, without accents, capitals and leading signs; `undefined` if nothing is left. */
const letters = (texts: readonly (string | null | undefined)[]) =>
  fold(texts.join(' ')).replace(/^[^\p{L}\p{N}]+/u, '') || undefined;

const links = (all: readonly (readonly [path: string, name: ReactNode])[], between = ', ') =>
  all.map(([path, name], index) => (
    <Fragment key={path}>
      {index > 0 && between}
      <a href={path}>{name}</a>
    </Fragment>
  ));
