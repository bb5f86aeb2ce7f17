import { notFound } from 'next/navigation';
import { answerTo, tooLong } from '#app/_views/answers.tsx';

interface Props {
  params: Promise<{ page: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/**
 * What a query leaves of the list of a page, or that it is too long, for the server to put into that page
 * (build/make/answers.ts).
 */
export default async function Page({ params, searchParams }: Props) {
  const path = Buffer.from((await params).page, 'base64url').toString();
  const asked = new URLSearchParams();
  for (const [key, values] of Object.entries(await searchParams))
    for (const value of [values ?? []].flat()) asked.append(key, value);
  const longest = asked.get('longest');
  if (longest !== null) return tooLong(path, Number(longest)) ?? notFound();
  return answerTo(path, asked.toString()) ?? notFound();
}
