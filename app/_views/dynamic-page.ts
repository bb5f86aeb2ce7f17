import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { staticParams } from '#app/_data/params.ts';

interface DynamicPage<Param extends string, Subject> {
  /** The name of the route's folder, without its brackets. */
  param: Param;
  /** Every value of the parameter: each gets a page. */
  values: readonly string[];
  /** What the page is about. */
  find: (value: string) => Subject | undefined;
  metadata: (subject: Subject, value: string) => Metadata;
  render: (subject: Subject, value: string) => ReactNode;
}

/** What the `page.tsx` of a route with a parameter exports. */
export function dynamicPage<Param extends string, Subject>({
  param,
  values,
  find,
  metadata,
  render,
}: DynamicPage<Param, Subject>) {
  interface Props {
    params: Promise<Record<Param, string>>;
  }
  return {
    generateStaticParams: () => staticParams(param, values),
    generateMetadata: async ({ params }: Props): Promise<Metadata> => {
      const value = (await params)[param];
      const subject = find(value);
      return subject === undefined ? {} : metadata(subject, value);
    },
    Page: async ({ params }: Props) => {
      const value = (await params)[param];
      const subject = find(value);
      return subject === undefined ? notFound() : render(subject, value);
    },
  };
}
