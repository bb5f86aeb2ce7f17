import { MyList, type MyListProps } from '#components/my-list/my-list.client.tsx';
import { PageGrid } from '#components/ui/page-grid.tsx';
import { conferencePath, myListPath } from '#lib/addresses.ts';
import { count } from '#lib/wording/counts.ts';
import { catalogue, featured, reportsOf, talksOf } from '#app/_data/catalogue.ts';
import { pageMetadata } from '#app/_data/metadata.ts';
import { DataScript } from '#app/_views/data-script.tsx';
import { Shell } from '#app/_views/shell.tsx';

export const metadata = {
  ...pageMetadata({
    title: 'My list',
    description: 'The sessions that you keep for later. Your list stays in your browser.',
    path: myListPath,
  }),
  robots: { index: false },
};

export default function Page() {
  const props: MyListProps = { ways: waysOn() };
  return (
    <Shell current="My list" skipTo="my list">
      <div data-island="my-list">
        <MyList {...props} />
      </div>
      <DataScript type="application/json" id="my-list-data" data={props} />
      <noscript>
        <PageGrid>
          <div />
          <p>
            Your list is kept by your browser, which takes script. Without it you can read, browse and search
            everything else.
          </p>
        </PageGrid>
      </noscript>
    </Shell>
  );
}

function waysOn(): MyListProps['ways'] {
  const [newest] = catalogue.conferences;
  return [
    ...(featured
      ? [
          {
            name:
              reportsOf(featured.slug).length > 0
                ? `The ${count(talksOf(featured.slug).length, 'session')} somebody wrote about`
                : 'The programme',
            path: '/',
            what: featured.shortName,
          },
        ]
      : []),
    ...(newest && newest !== featured
      ? [{ name: 'The newest conference', path: conferencePath(newest.slug), what: newest.shortName }]
      : []),
  ];
}
