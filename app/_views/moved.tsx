import { Facts } from '#components/page/facts.tsx';
import { PageHead } from '#components/page/page-head.tsx';
import { Shell } from './shell.tsx';

interface MovedProps {
  title: string;
  path: string;
}

/** The page at a former address of something: redirects to the one that it has, and links that as well. */
export function Moved({ title, path }: MovedProps) {
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
