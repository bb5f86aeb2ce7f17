import uFuzzy from '@leeoniya/ufuzzy';
import { foldedFields, type Searcher } from '#bench/search/engine.ts';
import { fold } from '#lib/search/fold.ts';
import type { SearchTalk } from '#lib/search/talks.ts';

export const name = 'uFuzzy';

export function build(talks: readonly SearchTalk[]): Searcher {
  // oxlint-disable-next-line typescript/no-unsafe-enum-assignment -- its enum is a const one, gone at run time
  const fuzzy = new uFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });
  const lines = talks.map((talk) => Object.values(foldedFields(talk)).join(' | '));
  return {
    search(text, limit) {
      const [rows, info, order] = fuzzy.search(lines, fold(text), 1, 1000);
      if (!rows) return [];
      return (info && order ? order.flatMap((at) => info.idx[at] ?? []) : [...rows]).slice(0, limit);
    },
  };
}
