import { Fragment } from 'react';
import type { Kind } from '#lib/talk/schema.ts';
import { count } from '#lib/wording/counts.ts';
import { kinds } from '#lib/wording/kinds.ts';
import { listAnd } from '#lib/wording/lists.ts';
import { KindLabel } from './kind-label.tsx';
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx';

/** A few talks as a row of marks in the shapes of their kinds, with their number and, unseen, how many there are of each. */
export function KindRow({ of }: { of: readonly Kind[] }) {
  const sorted = inOrder(of).flatMap((kind) => of.filter((other) => other === kind));
  return (
    <>
      {sorted.map((kind, at) => (
        <Fragment key={at}>
          <KindLabel kind={kind} bare />{' '}
        </Fragment>
      ))}
      {of.length}
      <VisuallyHidden>: {inKinds(of)}</VisuallyHidden>
    </>
  );
}

/** The kinds that a chart's marks stand for. */
export const KindKey = ({ of }: { of: readonly Kind[] }) =>
  inOrder(of).map((kind) => (
    <Fragment key={kind}>
      {'\u2003'}
      <KindLabel kind={kind} />
    </Fragment>
  ));

/** “2 keynotes and 1 session” */
const inKinds = (of: readonly Kind[]) =>
  listAnd(
    inOrder(of).map((kind) => {
      const { label, plural } = kinds[kind];
      return count(of.filter((other) => other === kind).length, label.toLowerCase(), plural.toLowerCase());
    }),
  );

const ORDER = Object.keys(kinds);

/** The different kinds among these, in the order in which pages list them. */
const inOrder = (of: readonly Kind[]): Kind[] =>
  [...new Set(of)].toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
