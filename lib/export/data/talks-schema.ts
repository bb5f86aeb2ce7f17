import { z } from 'zod';
import { permalink } from '#lib/addresses.ts';
import { TalksFile } from '#lib/export/schema.ts';
import { talksSchemaPath } from './talks-json.ts';

/** The JSON Schema of `talks.json` and of the files with one talk. */
export function formatTalksSchema(): string {
  // The schema for output would forbid unknown fields, but version 1 may get new fields.
  const { $schema, ...schema } = z.toJSONSchema(TalksFile, { io: 'input' });
  return `${JSON.stringify({ $schema, $id: permalink(talksSchemaPath), ...schema }, null, 2)}\n`;
}
