import { hydrateRoot } from 'react-dom/client';
import { ErrorBoundary } from '#components/ui/error-boundary.tsx';
import type { Begin } from './begin.ts';
import { followComposition } from './editor/editor.tsx';
import { TryReport, type TryReportProps } from './try-report.client.tsx';

/** Bring the page to life, with what its reader did until now. */
export function start(island: Element, begin: Begin): void {
  const data = document.querySelector('#try-data')?.textContent;
  if (!data) return;
  const props: TryReportProps = JSON.parse(data);
  followComposition();
  hydrateRoot(
    island,
    <ErrorBoundary>
      <TryReport {...props} begin={begin} />
    </ErrorBoundary>,
  );
}
