import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { cards } from '#app/og/cards.ts';
import { drawCard, drawIcon } from '#app/og/draw.tsx';
import { imagePath } from '#app/og/image.ts';
import { icons } from '#lib/export/webmanifest.ts';

const CACHE = '.next/cache/og';

/** What every image depends on beside its words: if one of these changes, all are drawn anew. */
const DESIGN = ['app/og', 'app/fonts/og', 'node_modules/next/package.json', 'components/kinds.ts'];

interface Image {
  path: string;
  png: Buffer;
  /** Drawn now, rather than found as it was drawn before. */
  isNew: boolean;
}

/** Every preview image and icon. One whose words and design are unchanged is taken from the last build. */
export async function* drawImages(): AsyncGenerator<Image> {
  const design = await designHash();
  const known = new Set(await mkdir(CACHE, { recursive: true }).then(() => readdir(CACHE)));
  const used = new Set<string>();
  for (const { path, words, draw } of wanted()) {
    const name = `${hash([design, words])}.png`;
    used.add(name);
    if (known.has(name)) {
      yield { path, png: await readFile(`${CACHE}/${name}`), isNew: false };
    } else {
      const png = await draw();
      await writeFile(`${CACHE}/${name}`, png);
      yield { path, png, isNew: true };
    }
  }
  for (const name of known) if (!used.has(name)) await rm(`${CACHE}/${name}`);
}

const wanted = () => [
  ...cards().map(([path, card]) => ({
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

async function designHash(): Promise<string> {
  const files = await Promise.all(DESIGN.map(filesOf));
  return hash(await Promise.all(files.flat().map((file) => readFile(file))));
}

const filesOf = async (path: string) =>
  /\.\w+$/.test(path) ? [path] : (await readdir(path)).toSorted().map((name) => `${path}/${name}`);

function hash(parts: readonly (string | Buffer)[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part).update('\0');
  return sum.digest('hex').slice(0, 24);
}
