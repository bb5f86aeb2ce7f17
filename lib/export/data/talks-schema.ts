import { z } from 'zod';
import { permalink } from '#lib/addresses.ts';
import { CompaniesFile, ConferencesFile, SpeakersFile, TalksFile } from '#lib/export/schema.ts';
import { talksSchemaPath } from './talks-json.ts';

/** The schemas of our own JSON, by path. */
export const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  [talksSchemaPath]: TalksFile,
  '/conferences.schema.json': ConferencesFile,
  '/speakers.schema.json': SpeakersFile,
  '/companies.schema.json': CompaniesFile,
};

/** The JSON Schema of `talks.json`, of the files with one conference or one talk. */
export const formatTalksSchema = () => formatSchema(talksSchemaPath, TalksFile);

/** A schema as a file of JSON Schema (2020-12) that lies at `path`. */
export function formatSchema(path: string, of: z.ZodType): string {
  // The schema for output would forbid unknown fields, but a version may get new fields.
  const { $schema, ...schema } = z.toJSONSchema(of, { io: 'input' });
  return `${JSON.stringify({ $schema, $id: permalink(path), ...schema }, null, 2)}\n`;
}
