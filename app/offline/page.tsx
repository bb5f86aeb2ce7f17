import { Facts } from '#components/page/facts.tsx';
import { offlinePath } from '#components/offline/kept.ts';
import { KeptPages } from '#components/offline/kept-pages.tsx';
import { PageHead } from '#components/page/page-head.tsx';
import { pageMetadata } from '#app/_data/metadata.ts';
import { Shell } from '#app/_views/shell.tsx';

export const metadata = {
  ...pageMetadata({
    title: 'Pages kept on this device',
    description: 'Which pages of this site can be read here without a network.',
    path: offlinePath,
  }),
  robots: { index: false },
};

/** Shown by the service worker in place of a page that is neither on the network nor kept. */
export default function Page() {
  return (
    <Shell>
      <PageHead title="Pages kept on this device">
        <Facts>
          <p>
            What you have opened is kept here, and opens without a network. Videos and slides need a
            connection.
          </p>
        </Facts>
        <KeptPages />
      </PageHead>
    </Shell>
  );
}
