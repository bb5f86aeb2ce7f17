import { parse, TomlDate, TomlError } from 'smol-toml';
import type { VFile } from 'vfile';
import { z } from 'zod';
import { matterOf, type Matter } from './matter.ts';
import type { Toml } from './markdown.ts';
import { hiddenIn, visibleValue } from '#lib/source/decode.ts';
import { positionOf } from './nodes.ts';
import { reportError } from './report.ts';
import type { Source } from '#lib/source/source.ts';

const Table = z.record(z.string(), z.unknown());

/**
 * Parse TOML front matter, reporting `front-matter-toml` at the bad token. Dates become text, in their own UTC offset.
 */
export function readToml(node: Toml, file: VFile, source: Source): Matter {
  const { start, value } = matterOf(node, source);
  const matter: Matter = {
    data: toData(value, node, file),
    place(path) {
      const key = String(path[0]).replace(/\W/g, '');
      const begin = new RegExp(`^[ \\t]*${key}[ \\t]*=[ \\t]*`, 'm').exec(value);
      if (!begin) return positionOf(node);
      const from = begin.index + begin[0].length;
      const text = value.slice(from).replace(/\s*\n[^]*/, '');
      return source.position(start + from, start + from + text.trimEnd().length);
    },
  };
  for (const [key, one] of Object.entries(Table.safeParse(matter.data).data ?? {})) {
    const [reason] = [one].flat().flatMap((text) => (typeof text === 'string' ? (hiddenIn(text) ?? []) : []));
    if (reason && !hiddenIn(value))
      reportError(file, { reason, place: matter.place([key]), ruleId: 'control-character' });
  }
  return { ...matter, data: visibleValue(matter.data) };
}

function toData(value: string, node: Toml, file: VFile): unknown {
  try {
    return datesToText(parse(value));
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const first = positionOf(node).start.line;
    const reason = `Unexpected TOML, expected front matter that can be read: ${error.message.replace('Invalid TOML document: ', '').replace(/\n[^]*/, '')}`;
    reportError(file, {
      reason,
      place: { line: first + error.line, column: error.column },
      ruleId: 'front-matter-toml',
    });
    return null;
  }
}

/** `2019-05-23T23:00:00.000-01:00`: smol-toml prints dates in the offset they were written in. */
function datesToText(table: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(table).map(([key, value]) => [
      key,
      value instanceof TomlDate ? value.toISOString() : value,
    ]),
  );
}
