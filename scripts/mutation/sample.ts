import { createHash } from 'node:crypto';
import type { Mutant } from './instrument.ts';

type Change = Pick<Mutant, 'file' | 'kind' | 'original' | 'replacement'>;

/**
 * Take so many mutants, one of each file in turn until there are enough. Which of a file are taken first depends on a hash
 * of what they change and on the seed, and neither on what came of them nor on changes elsewhere: tomorrow it is the same
 * ones again.
 */
export function sample<Kind extends Change>(mutants: readonly Kind[], size: number, seed = ''): Kind[] {
  const seen = new Map<string, number>();
  const ranked = mutants.map((mutant) => {
    const change = [mutant.file, mutant.kind, mutant.original, mutant.replacement].join('\0');
    const before = seen.get(change) ?? 0;
    seen.set(change, before + 1);
    return { mutant, rank: createHash('sha256').update(`${seed}\0${change}\0${before}`).digest('hex') };
  });
  const taken = new Map<string, number>();
  return ranked
    .toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ mutant, rank }) => {
      const round = taken.get(mutant.file) ?? 0;
      taken.set(mutant.file, round + 1);
      return { mutant, round, rank };
    })
    .toSorted((a, b) => a.round - b.round || (a.rank < b.rank ? -1 : 1))
    .slice(0, size)
    .map(({ mutant }) => mutant);
}
