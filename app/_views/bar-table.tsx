import { ChartTable } from '#components/ui/chart-table.tsx';
import { Length } from '#components/ui/length.tsx';
import type { Bar } from '#app/_data/insight.ts';

interface BarTableProps {
  id: string;
  caption: string;
  /** Heading of the first column: “Track”. */
  of: string;
  bars: readonly Bar[];
  /** Whether to show how many of the sessions a trip report lists. */
  reported?: boolean;
}

/** Sessions counted by something, each count with a bar and a link to its sessions. */
export function BarTable({ id, caption, of, bars, reported = false }: BarTableProps) {
  const most = Math.max(...bars.map(({ sessions }) => sessions));
  return (
    <ChartTable
      id={id}
      caption={caption}
      of={of}
      columns={[
        { head: 'Sessions' },
        ...(reported ? [{ head: 'In the reports', as: 'number' as const }] : []),
      ]}
      rows={bars.map(({ name, href, sessions, listed }) => ({
        name,
        href,
        cells: [<Length key="n" n={sessions} most={most} solid={reported ? listed : sessions} />, listed],
      }))}
    />
  );
}
