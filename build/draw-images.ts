import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { cards } from '#app/_card/cards.ts';
import { drawCard, drawIcon } from '#app/_card/draw.tsx';
import { imagePath } from '#app/_data/preview-image.ts';
import { icons } from '#lib/export/site/webmanifest.ts';

const CACHE = '.next/cache/og';

/** What every image depends on beside its words: if one of these changes, all are drawn anew. */
const DESIGN = [
  'app/_card',
  'app/_fonts/card',
  'components/ui/kind-marks.ts',
  'lib/wording/kinds.ts',
  'node_modules/next/package.json',
];

interface Image {
  path: string;
  png: Buffer;
  /** Drawn now, rather than found as it was drawn before. */
  isNew: boolean;
}

/** What no build has used for a month; builds of several data folders take turns. */
const FORGOTTEN = 30 * 24 * 60 * 60 * 1000;

/** Drawn at once: half of the work is done by threads of its own. */
const ABREAST = 4;

/** Every preview image and icon. One whose words and design are unchanged is taken from the last build. */
export async function* drawImages(): AsyncGenerator<Image> {
  const design = await designHash();
  await mkdir(CACHE, { recursive: true });
  const known = new Set(await readdir(CACHE));
  const images = wanted().map((image) => ({ ...image, name: `${hash([design, image.words])}.png` }));
  for (let at = 0; at < images.length; at += ABREAST) {
    yield* await Promise.all(
      images.slice(at, at + ABREAST).map(async ({ path, name, draw }): Promise<Image> => {
        const isNew = !known.has(name);
        if (isNew) await writeFile(`${CACHE}/${name}`, await draw());
        return { path, png: await readFile(`${CACHE}/${name}`), isNew };
      }),
    );
  }
  const now = new Date();
  for (const { name } of images) await utimes(`${CACHE}/${name}`, now, now);
  for (const name of known) {
    const { mtimeMs } = await stat(`${CACHE}/${name}`);
    if (now.getTime() - mtimeMs > FORGOTTEN) await rm(`${CACHE}/${name}`);
  }
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
