import { Facts } from '#components/page/facts.tsx';
import { PageHead } from '#components/page/page-head.tsx';
import { Shell } from './shell.tsx';

/** The page at a former address: redirects to the new one, which it links as well. */
export function Moved({ title, path }: { title: string; path: string }) {
  return (
    <Shell>
      <meta httpEquiv="refresh" content={`0; url=${path}`} />
      <PageHead title="This page has moved">
        <Facts>
          <p>
            It is now <a href={path}>{title}</a>.
          </p>
        </Facts>
      </PageHead>
    </Shell>
  );
}
