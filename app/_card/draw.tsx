import { ImageResponse } from 'next/og.js';
import { type Card, CardImage, Logo } from './card.tsx';
import { fonts } from './fonts.ts';
import { imageSize } from '#app/_data/preview-image.ts';

/** Draw a preview image as a PNG. */
export const drawCard = (card: Card) =>
  bytes(new ImageResponse(<CardImage {...card} />, { ...imageSize, fonts }));

/**
 * Draw the site's logo as a square PNG, `size` pixels wide. A `maskable` one has a wider white margin, since systems cut
 * such icons into circles and other shapes.
 */
export const drawIcon = (size: number, maskable: boolean) =>
  bytes(
    new ImageResponse(
      <div
        style={{
          display: 'flex',
          alignItems: 'center',
          justifyContent: 'center',
          width: size,
          height: size,
          background: '#ffffff',
        }}
      >
        <Logo size={Math.round(size * (maskable ? 0.52 : 0.84))} />
      </div>,
      { width: size, height: size, fonts },
    ),
  );

const bytes = async (response: Response) => Buffer.from(await response.arrayBuffer());
