import { hydrateRoot } from 'react-dom/client';
import { MyList, type MyListProps } from '#components/my-list/my-list.client.tsx';
import { ErrorBoundary } from '#components/ui/error-boundary.tsx';

// The script of the page of a reader's own list.

const island = document.querySelector('[data-island]');
const data = document.querySelector('#my-list-data');
if (island && data?.textContent) {
  const props: MyListProps = JSON.parse(data.textContent);
  hydrateRoot(
    island,
    <ErrorBoundary>
      <MyList {...props} />
    </ErrorBoundary>,
  );
}
