import { count, grouped } from '#lib/wording/counts.ts';
import styles from './conference-ledger.module.css';
import { Length } from '#components/ui/length.tsx';
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx';

export interface LedgerYear {
  year: string;
  conferences: LedgerConference[];
}

/** A conference as a line of the list: what it has, in numbers of sessions. */
export interface LedgerConference {
  name: string;
  path: string;
  /** Its city, or “Online”. */
  where: string;
  /** “KubeCon Europe”: its name without the year that heads the group. */
  series: string;
  /** “20–23 May” */
  dates: string;
  sessions: number;
  recorded: number;
  discussed: number;
}

/** All conferences by year, each with a bar as long as it has sessions: solid is with a recording, hollow without. */
export function ConferenceLedger({ years }: { years: readonly LedgerYear[] }) {
  const most = Math.max(...years.flatMap(({ conferences }) => conferences.map(({ sessions }) => sessions)));
  return (
    <table className={styles.root}>
      <caption>
        <VisuallyHidden>
          Conferences by year, with the number of their sessions, of those with a video, and of those with
          notes
        </VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">Year</th>
          <th scope="col">Conference</th>
          <th scope="col">Sessions</th>
          <th scope="col">With video</th>
          <th scope="col">With notes</th>
        </tr>
      </thead>
      {years.map(({ year, conferences }) => (
        <tbody key={year}>
          {conferences.map((conference, at) => (
            <tr key={conference.path}>
              {at === 0 && <Year year={year} conferences={conferences} />}
              <Line {...conference} most={most} />
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Year({ year, conferences }: LedgerYear) {
  const sessions = conferences.reduce((sum, conference) => sum + conference.sessions, 0);
  return (
    <th className={styles.year} scope="rowgroup" rowSpan={conferences.length} id={`year-${year}`}>
      {year}
      <small>{count(sessions, 'session')}</small>
    </th>
  );
}

function Line(conference: LedgerConference & { most: number }) {
  const { name, path, where, series, dates, sessions, recorded, discussed, most } = conference;
  const said = [
    recorded < sessions && `${grouped(recorded)} with video`,
    discussed > 0 && `${grouped(discussed)} with notes`,
  ].filter((part) => part !== false);
  return (
    <>
      <th className={styles.where} scope="row">
        <a href={path}>
          {where}
          <VisuallyHidden>: {name}</VisuallyHidden>
        </a>
        <small>
          <span>{series},</span> <span>{dates}</span>
        </small>
      </th>
      <td>
        <Length n={sessions} most={most} solid={recorded} />
        {said.length > 0 && <p className={styles.small}>{said.join(', ')}</p>}
      </td>
      <td>{recorded === sessions ? 'all' : grouped(recorded)}</td>
      <td>{discussed > 0 ? grouped(discussed) : <None />}</td>
    </>
  );
}

const None = () => (
  <>
    <span aria-hidden="true">–</span>
    <VisuallyHidden>none</VisuallyHidden>
  </>
);
