import { makeProgramme } from '#bench/ui/programme.ts';
import { Island } from '#app/_views/island.tsx';

export const dynamicParams = false;

/** A page for each size in `SIZES`, which bench/ui/build-site.ts sets. */
export const generateStaticParams = () =>
  (process.env['SIZES'] ?? '328').split(',').map((size) => ({ size }));

export default async function Page({ params }: { params: Promise<{ size: string }> }) {
  const { size } = await params;
  const { rows, names } = makeProgramme(Number(size));
  return (
    <>
      <h1>{size} generated sessions</h1>
      <Island
        list={{ rows, names }}
        examples={[]}
        path={`/${size}`}
        conferencePath={`/${size}`}
        scopes={[]}
      />
    </>
  );
}
