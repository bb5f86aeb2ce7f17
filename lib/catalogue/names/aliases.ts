import type { Say } from '#lib/catalogue/messages.ts';
import type { Checked } from '#lib/catalogue/yaml/yaml.ts';

/**
 * Report names and aliases of a file that belong to more than one of its names (`alias-twice`). Spellings with the same
 * `keyOf` count as the same. An alias may repeat its own name.
 */
export function checkAliases(
  { file, value, place }: Checked<readonly { name: string; aliases: string[] }[]>,
  keyOf: (spelling: string) => string,
  say: Say,
): void {
  const owners = new Map<string, { index: number; name: string }>();
  value.forEach(({ name, aliases }, index) => {
    [name, ...aliases].forEach((spelling, at) => {
      const key = keyOf(spelling);
      const owner = owners.get(key);
      if (!owner) owners.set(key, { index, name });
      if (!owner || owner.index === index) return;
      say({
        file,
        place: place(at === 0 ? [index, 'name'] : [index, 'aliases', at - 1]),
        severity: 'error',
        ruleId: 'alias-twice',
        reason: `Unexpected \`${spelling}\`, expected it to stand for one name: \`${owner.name}\` has it too`,
      });
    });
  });
}
