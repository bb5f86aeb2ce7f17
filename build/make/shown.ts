import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { hash } from '#build/release.ts';
import { ROUTES } from './routes.ts';

type Params = Record<string, string>;

interface Context {
  params: Promise<Params>;
}

/** What is used of a route's module: a page has a component as its default, a file has `GET`. */
const Route = z.looseObject({
  default: z
    .custom<(props: Context) => ReactNode | Promise<ReactNode>>((value) => typeof value === 'function')
    .optional(),
  GET: z
    .custom<(request: Request, context: Context) => Response | Promise<Response>>(
      (value) => typeof value === 'function',
    )
    .optional(),
  metadata: z.unknown().optional(),
  generateMetadata: z.custom<(props: Context) => unknown>((value) => typeof value === 'function').optional(),
  generateStaticParams: z.custom<() => Params[]>((value) => typeof value === 'function').optional(),
});
type Route = z.infer<typeof Route>;

const Routes = z.object({
  layout: z.looseObject({
    default: z.custom<(props: { children: ReactNode }) => ReactNode>((value) => typeof value === 'function'),
  }),
  notFound: Route,
  routes: z.array(z.object({ pattern: z.string(), route: Route })),
});

/** What the pages of the site show, told without making them. */
export interface Shown {
  /** The address of every page, and of every file that a route makes. */
  addresses: () => string[];
  /**
   * A hash of all that is shown at an address, of text and metadata: while it and the code stay the same, so does the
   * page. To render the components as plain markup takes a tenth of what Next takes to make a page of them.
   */
  fingerprintOf: (address: string) => Promise<string>;
}

/** Load the routes that `bundleRoutes` has written into a file, and with them the catalogue. */
export async function loadShown(file = ROUTES): Promise<Shown> {
  const { layout, notFound, routes } = Routes.parse(await import(pathToFileURL(file).href));
  const found = new Map(
    routes.flatMap(({ pattern, route }) =>
      paramsOf(pattern, route).map((params) => [fill(pattern, params), { route, params }] as const),
    ),
  );
  const frame = JSON.stringify([layout['metadata'], layout['viewport']]);

  async function fingerprintOf(address: string): Promise<string> {
    const { route, params } = found.get(address) ?? { route: notFound, params: {} };
    const context = () => ({ params: Promise.resolve(params) });
    if (route.GET) {
      const response = await route.GET(new Request(`http://localhost${address}`), context());
      return hash([new Uint8Array(await response.arrayBuffer())]);
    }
    const metadata = route.generateMetadata ? await route.generateMetadata(context()) : route.metadata;
    const page = createElement(layout.default, null, await route.default?.(context()));
    return hash([frame, JSON.stringify(metadata ?? null), renderToStaticMarkup(page)]);
  }
  return {
    addresses: () => [...found.keys()],
    fingerprintOf,
  };
}

const paramsOf = (pattern: string, { generateStaticParams }: Route): Params[] =>
  pattern.includes('[') ? (generateStaticParams?.() ?? []) : [{}];

const fill = (pattern: string, params: Params) =>
  pattern.replaceAll(/\[(\w+)\]/g, (_, name: string) => params[name] ?? '');
