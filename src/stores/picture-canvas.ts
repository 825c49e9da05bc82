import type { Pixels } from '#domain/plan/contrast.ts';
import type { Size } from '#domain/plan/crop.ts';
import type { PictureType } from '#domain/project/picture-record.ts';

/** A picture that can be drawn at another size. Its own is as it is seen: turned as the camera was held. */
export interface Drawing extends Size {
  /** Whether one sees through it somewhere. */
  isTransparent(): boolean;
  /** Nothing where the browser has no room for it. */
  write(size: Size, type: PictureType, quality?: number): Promise<Blob | undefined>;
  pixels(size: Size): Pixels | undefined;
  close(): void;
}

/** Pixels on a side that are enough to see whether one sees through a picture. */
const lookSide = 400;

/** Draws a picture on a canvas; what its file said besides the pixels stays behind. */
export async function drawPicture(file: Blob): Promise<Drawing> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  let last: HTMLCanvasElement | undefined;

  function drawAt({ width, height }: Size): HTMLCanvasElement {
    if (last?.width === width && last.height === height) return last;
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (context) {
      context.imageSmoothingQuality = 'high';
      context.drawImage(bitmap, 0, 0, width, height);
    }
    last = canvas;
    return canvas;
  }

  function pixels(size: Size): Pixels | undefined {
    return drawAt(size).getContext('2d')?.getImageData(0, 0, size.width, size.height);
  }

  return {
    width: bitmap.width,
    height: bitmap.height,
    pixels,
    isTransparent() {
      const data = pixels({ width: Math.min(lookSide, bitmap.width), height: Math.min(lookSide, bitmap.height) })?.data;
      return data?.some((value, place) => place % 4 === 3 && value < 255) ?? false;
    },
    write: (size, type, quality) =>
      new Promise((resolve) => {
        drawAt(size).toBlob((made) => resolve(made ?? undefined), type, quality);
      }),
    close: () => bitmap.close(),
  };
}
