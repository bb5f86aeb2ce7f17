import { z } from 'zod';
import { permalink } from '#lib/addresses.ts';
import { TalksFile } from '#lib/export/schema.ts';
import { talksSchemaPath } from './talks-json.ts';

/** The JSON Schema of `talks.json` and of the file of one talk. */
export function formatTalksSchema(): string {
  // As for input: a reader of version 1 must let pass the fields that are still to come.
  const { $schema, ...schema } = z.toJSONSchema(TalksFile, { io: 'input' });
  return `${JSON.stringify({ $schema, $id: permalink(talksSchemaPath), ...schema }, null, 2)}\n`;
}
