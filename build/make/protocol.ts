import { z } from 'zod';

// What a worker and its process say to each other.

/** What was made of an address. */
export const Made = z.object({
  file: z.string().describe('The path of the file in the folder of the site'),
  fingerprint: z.string().describe('A hash of all that it was made of; empty where nobody asked for it'),
  style: z
    .string()
    .nullable()
    .describe('The style sheet that the page asks for, which no list of addresses has'),
});
export type Made = z.infer<typeof Made>;

/** What to do: `list` all addresses, `make` one, make it `again` if it would not be what it was before, `answer` a query. */
export const Order = z.object({
  id: z.number(),
  task: z.discriminatedUnion('do', [
    z.object({ do: z.literal('list') }),
    z.object({ do: z.literal('make'), address: z.string() }),
    z.object({ do: z.literal('again'), address: z.string(), before: Made.nullable() }),
    z.object({ do: z.literal('answer'), address: z.string(), search: z.string() }),
  ]),
});
export type Order = z.infer<typeof Order>;

/** What came of an order; `made` is `null` where nothing is at the address. */
export const Answer = z.object({
  id: z.number(),
  addresses: z.array(z.string()).optional(),
  made: Made.nullable().optional(),
  page: z.string().nullable().optional(),
  error: z.string().optional(),
});
export type Answer = z.infer<typeof Answer>;
