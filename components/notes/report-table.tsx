import { notesPath } from '#lib/addresses.ts';
import { longDate } from '#lib/wording/dates.ts';
import styles from './report-table.module.css';

export interface ReportLine {
  slug: string;
  title: string;
  date: string | null;
  sections: number;
  sessions: number;
}

/** How much of the programme each report covers. */
export function ReportTable({ reports }: { reports: readonly ReportLine[] }) {
  return (
    <table className={styles.root}>
      <thead>
        <tr>
          <th scope="col">Report</th>
          <th scope="col">Date</th>
          <th scope="col">Sections</th>
          <th scope="col">Sessions</th>
        </tr>
      </thead>
      <tbody>
        {reports.map(({ slug, title, date, sections, sessions }) => (
          <tr key={slug}>
            <th scope="row">
              <a href={notesPath(slug)}>{title}</a>
            </th>
            <td>{date && longDate(date)}</td>
            <td>{sections}</td>
            <td>{sessions}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
