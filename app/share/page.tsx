import { sharePath } from '#lib/addresses.ts';
import { PageHead } from '#components/page/page-head.tsx';
import { SharedVideo } from '#components/offline/shared-video.tsx';
import { pageMetadata } from '#app/_data/metadata.ts';
import { Shell } from '#app/_views/shell.tsx';

export const metadata = {
  ...pageMetadata({
    title: 'Session of a video',
    description: 'Leads from a video on YouTube to its session.',
    path: sharePath,
  }),
  robots: { index: false },
};

/** Where a device that has the site installed brings what is shared with it (`share_target` of the manifest). */
export default function Page() {
  return (
    <Shell>
      <PageHead title="Session of a video">
        <SharedVideo />
      </PageHead>
    </Shell>
  );
}
