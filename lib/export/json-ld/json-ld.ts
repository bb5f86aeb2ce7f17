import type { BreadcrumbList, WebSite, WithActionConstraints, WithContext, SearchAction } from 'schema-dts';
import { permalink, siteName, siteUrl } from '#lib/addresses.ts';

const context = 'https://schema.org';

/** The site as a `WebSite`, with the address of its search for search engines to offer. */
export function websiteJsonLd(): WithContext<Exclude<WebSite, string>> {
  const search: WithActionConstraints<Exclude<SearchAction, string>> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: permalink('/?q={search_term_string}') },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@context': context,
    '@type': 'WebSite',
    '@id': permalink('/'),
    name: siteName,
    url: siteUrl,
    potentialAction: search,
  };
}

/** The breadcrumbs of a page: name and path of each step from the home page, the page itself last. */
export const breadcrumbJsonLd = (
  steps: readonly { name: string; path: string }[],
): WithContext<Exclude<BreadcrumbList, string>> => ({
  '@context': context,
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: permalink(path),
  })),
});
