import { Facts } from '#components/page/facts.tsx';
import { PageHead } from '#components/page/page-head.tsx';
import { Shell } from './shell.tsx';

interface MovedProps {
  heading?: string;
  title: string;
  path: string;
}

/** The page at a former or another address of something: redirects to the one that it has, and links that as well. */
export function Moved({ heading = 'This page has moved', title, path }: MovedProps) {
  return (
    <Shell>
      <meta httpEquiv="refresh" content={`0; url=${path}`} />
      <PageHead title={heading}>
        <Facts>
          <p>
            It is now <a href={path}>{title}</a>.
          </p>
        </Facts>
      </PageHead>
    </Shell>
  );
}
