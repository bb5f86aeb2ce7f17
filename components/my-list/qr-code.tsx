import { useEffect, useState } from 'react';
import styles from './share-panel.module.css';

/** More does not fit into a code that a phone can read. */
const LONGEST = 2300;

/** How wide a phone has to see each of its squares, at least. In pixels. */
const SQUARE = 3;

interface Drawing {
  src: string;
  /** How many squares are in a row. */
  squares: number;
}

/** A link as a QR code. It is drawn here: nothing is asked of anybody. */
export function QrCode({ text }: { text: string }) {
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const fits = text.length <= LONGEST;
  useEffect(() => {
    let isOver = false;
    if (fits)
      void draw(text).then(
        (drawn) => isOver || setDrawing(drawn),
        () => setDrawing(null),
      );
    return () => {
      isOver = true;
    };
  }, [text, fits]);
  if (!fits) return <p className={styles.tooLong}>The list is too long for a QR code.</p>;
  return drawing === null ? (
    <div className={styles.qr} />
  ) : (
    // oxlint-disable-next-line next/no-img-element -- drawn here: there is nothing to load or to make smaller
    <img
      className={styles.qr}
      src={drawing.src}
      width={drawing.squares * SQUARE}
      height={drawing.squares * SQUARE}
      alt="QR code of the link"
    />
  );
}

/** The code as the address of an image, dark on white in both themes: not every camera reads it otherwise. */
async function draw(text: string): Promise<Drawing> {
  // Loaded when a code is first wanted.
  const { encode } = await import('uqr');
  const { size, data } = encode(text, { ecc: 'L', border: 2 });
  const path = data
    .flatMap((line, y) => line.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  const image = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="white" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;
  return { src: `data:image/svg+xml,${encodeURIComponent(image)}`, squares: size };
}
