import { readFile, readdir } from 'node:fs/promises';
import { cards } from '#app/_card/cards.ts';
import { drawCard, drawIcon } from '#app/_card/draw.tsx';
import { imagePath } from '#app/_data/preview-image.ts';
import { icons } from '#lib/export/site/webmanifest.ts';
import { hash } from '#build/release.ts';

/** What every image depends on beside its words: if one of these changes, all are drawn anew. */
const DESIGN = [
  'app/_card',
  'app/_fonts/card',
  'components/ui/kind-marks.ts',
  'lib/wording/kinds.ts',
  'node_modules/next/package.json',
];

interface Image {
  /** A hash of its words and of its design. */
  fingerprint: string;
  draw: () => Promise<Buffer>;
}

/** Every preview image and icon of the site by its address, not drawn yet. */
export async function images(): Promise<Map<string, Image>> {
  const design = await designHash();
  const wanted = [
    ...[...cards()].map(([path, card]) => ({
      path: imagePath(path),
      words: JSON.stringify(card),
      draw: () => drawCard(card),
    })),
    ...icons.map(({ src, sizes, purpose }) => ({
      path: src,
      words: `${sizes} ${purpose}`,
      draw: () => drawIcon(Number.parseInt(sizes, 10), purpose === 'maskable'),
    })),
  ];
  return new Map(wanted.map(({ path, words, draw }) => [path, { fingerprint: hash([design, words]), draw }]));
}

async function designHash(): Promise<string> {
  const files = await Promise.all(DESIGN.map(filesOf));
  return hash(await Promise.all(files.flat().map((file) => readFile(file))));
}

const filesOf = async (path: string) =>
  /\.\w+$/.test(path) ? [path] : (await readdir(path)).toSorted().map((name) => `${path}/${name}`);
