import type { Metadata } from 'next';
import { letterMetadata, LetterPage, letterParams } from '#app/_views/letter-page.tsx';
import { speakers } from '#app/_data/letters.ts';

export const dynamicParams = false;

interface Props {
  params: Promise<{ letter: string }>;
}

export const generateStaticParams = () => letterParams(speakers);

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
  letterMetadata(speakers, (await params).letter);

export default async function Page({ params }: Props) {
  return <LetterPage list={speakers} letter={(await params).letter} />;
}
