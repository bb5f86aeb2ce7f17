import type { ReactNode } from 'react';

interface ServerPartProps {
  id: string;
  hidden: boolean;
  /** Rendered on the server alone. */
  children: ReactNode;
}

/**
 * A part of the browser's list that never changes: the browser keeps the server's HTML of it as it is, and needs neither
 * its code nor its data.
 */
export function ServerPart({ id, hidden, children }: ServerPartProps) {
  if (typeof document === 'undefined')
    return (
      <div id={id} hidden={hidden}>
        {children}
      </div>
    );
  // React leaves the server's HTML in place, as nothing that it renders here ever changes.
  // oxlint-disable-next-line react/no-danger
  return <div id={id} hidden={hidden} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />;
}
