import styles from './bar-table.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface Bar {
  name: string;
  /** Link to the programme, filtered to the sessions that the bar counts. */
  href: string;
  sessions: number;
  /** How many of the sessions a trip report lists. */
  listed: number;
}

interface BarTableProps {
  id: string;
  caption: string;
  /** Heading of the first column: “Track”. */
  of: string;
  bars: readonly Bar[];
  /** Whether to show the share that the trip reports list. */
  reported: boolean;
}

/** A bar chart as a table: the numbers can be read, and each row draws its bar beside them. */
export function BarTable({ id, caption, of, bars, reported }: BarTableProps) {
  const most = Math.max(...bars.map(({ sessions }) => sessions));
  return (
    <figure className={styles.root}>
      <figcaption id={id}>{caption}</figcaption>
      <table aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{of}</th>
            <th scope="col">Sessions</th>
            {reported && <th scope="col">In a report</th>}
            <th scope="col">
              <VisuallyHidden>Bar</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ name, href, sessions, listed }) => (
            <tr key={href}>
              <th scope="row">
                <a href={href}>{name}</a>
              </th>
              <td>{sessions}</td>
              {reported && <td>{listed}</td>}
              <td>
                <svg className={styles.bar} aria-hidden="true">
                  <rect className={styles.all} width={percent(sessions / most)} height="100%" />
                  {reported && <rect width={percent(listed / most)} height="100%" />}
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;
