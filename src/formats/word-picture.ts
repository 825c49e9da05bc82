import { ImageRun, Paragraph } from 'docx';
import { fitInto } from '#domain/plan/crop.ts';
import type { Picture, PictureType } from '#domain/project/picture-record.ts';
import { fromBase64 } from './base64.ts';
import { toXmlText } from './xml-text.ts';

/** The longest side on the page, in pixels of 1/96 inch: a third of a sheet. */
const longest = 380;

/** What Word draws. It knows no WebP, in which pictures that one sees through are kept: of those the text is left. */
const kinds: Partial<Record<PictureType, 'jpg' | 'png'>> = { 'image/jpeg': 'jpg', 'image/png': 'png' };

/** A picture in a paragraph of its own, with its alternative text; one Word cannot draw is that text alone. */
export function writeWordPicture(picture: Picture, alt: string): Paragraph[] {
  const type = kinds[picture.type];
  const text = toXmlText(alt);
  if (!type) return text === '' ? [] : [new Paragraph({ text })];
  const { width, height } = fitInto(picture, longest);
  const image = new ImageRun({
    type,
    data: fromBase64(picture.data),
    transformation: { width, height },
    altText: { name: text === '' ? 'decorative' : text.slice(0, 60), description: text, title: '' },
  });
  return [new Paragraph({ spacing: { before: 80, after: 160 }, children: [image] })];
}
