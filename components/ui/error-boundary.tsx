import { Component, type ReactNode } from 'react';
import { PageGrid } from './page-grid.tsx';
import { LoadFailed } from './load-failed.tsx';

/** Shows a message in place of its children when they throw, so that the rest of the page stays usable. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError = () => ({ broken: true });

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <PageGrid>
        <div />
        <LoadFailed
          what="Something in this list could not be shown. The fault is ours; the address still says what you asked for."
          onRetry={() => this.setState({ broken: false })}
        />
      </PageGrid>
    );
  }
}
