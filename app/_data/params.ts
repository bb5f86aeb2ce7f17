/**
 * The values of a route's parameter. A static export refuses a route without any, so where the catalogue holds none (no
 * company is named, say) it gets one that can be no slug; the build deletes the “not found” page made for it.
 */
export function staticParams<Param extends string>(
  param: Param,
  values: readonly string[],
): Record<Param, string>[];
export function staticParams(param: string, values: readonly string[]) {
  return (values.length > 0 ? values : ['_none']).map((value) => ({ [param]: value }));
}

interface SlugContext {
  params: Promise<{ slug: string }>;
}

/** The handler of a file that there is for each slug. */
export const handleSlug =
  (respond: (slug: string) => Response) =>
  async (_request: Request, { params }: SlugContext): Promise<Response> =>
    respond((await params).slug);
