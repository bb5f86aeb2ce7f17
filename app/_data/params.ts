/** The values of a route's parameter, each as Next wants it; the build makes a page of each (build/make/shown.ts). */
export function staticParams<Param extends string>(
  param: Param,
  values: readonly string[],
): Record<Param, string>[];
export function staticParams(param: string, values: readonly string[]) {
  return values.map((value) => ({ [param]: value }));
}

interface SlugContext {
  params: Promise<{ slug: string }>;
}

/** The handler of a file that there is for each slug. */
export const handleSlug =
  (respond: (slug: string) => Response) =>
  async (_request: Request, { params }: SlugContext): Promise<Response> =>
    respond((await params).slug);
