import { fitInto, type Size } from '#domain/plan/crop.ts';
import type { PictureType } from '#domain/project/picture-record.ts';
import type { PictureKind } from '#formats/picture-head.ts';
import type { Drawing } from './picture-canvas.ts';

/** How much of a picture is given up to make it lighter: first what nobody sees, then what some do. */
const qualities = [0.9, 0.82, 0.74, 0.66, 0.58, 0.5];
/** And then its size. */
const shrinkings = [1, 0.8, 0.64, 0.5, 0.35, 0.25];

const lossless: Written[] = [['image/png']];
const lossy = (type: PictureType): Written[] => qualities.map((quality) => [type, quality]);

type Written = readonly [type: PictureType, quality?: number];

/**
 * A picture drawn small and light: the largest and best that is not too heavy. A picture that one sees through stays so;
 * a drawing (PNG, GIF) stays sharp if it is light enough.
 * @param longest of its sides, in pixels. @param heaviest in bytes.
 */
export async function encodePicture(
  drawing: Drawing,
  kind: PictureKind,
  longest: number,
  heaviest: number,
): Promise<(Size & { type: PictureType; file: Blob }) | undefined> {
  const isTransparent = kind !== 'jpeg' && drawing.isTransparent();
  const isDrawing = kind === 'png' || kind === 'gif' || isTransparent;
  const ways = [...(isDrawing ? lossless : []), ...lossy(isTransparent ? 'image/webp' : 'image/jpeg')];
  const most = Math.min(longest, Math.max(drawing.width, drawing.height));
  for (const shrinking of shrinkings) {
    const size = fitInto(drawing, Math.max(1, most * shrinking));
    for (const [type, quality] of ways) {
      const file = await drawing.write(size, type, quality);
      // A browser that cannot write a type writes PNG in its place.
      if (file?.type === type && file.size <= heaviest) return { ...size, type, file };
    }
  }
  return undefined;
}
