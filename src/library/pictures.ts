import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { DrawnPicture } from '#domain/drawn-picture.ts';
import type { Locale } from '#i18n/locales.ts';
import type { ProblemList } from './problem.ts';
import { id, localised } from './schema.ts';
import { readYaml } from './yaml.ts';

/** `<lesson>/pictures.yml`: for each `<id>.svg` beside it, what it teaches in words, and the words inside it. */
const picturesSchema = v.array(
  v.strictObject({ id, alt: localised, long: localised, words: v.optional(v.record(v.string(), localised), {}) }),
);

export type PictureSource = v.InferOutput<typeof picturesSchema>[number] & { svg: string };

/**
 * Reads a lesson's pictures. In the drawing, `{key}` stands for a word in each language; it follows the theme through
 * the classes of the pigments, so it may hold no style and no script.
 */
export function readPictures(root: string, folder: string, problems: ProblemList): PictureSource[] {
  const file = `${folder}/pictures.yml`;
  if (!existsSync(join(root, file))) return [];
  const pictures = readYaml(root, file, picturesSchema, problems)?.data ?? [];
  return pictures.flatMap((picture) => {
    const drawing = `${folder}/${picture.id}.svg`;
    if (!existsSync(join(root, drawing))) {
      problems.error(drawing, 'This drawing is missing. Draw it, or take it out of pictures.yml.');
      return [];
    }
    const svg = readFileSync(join(root, drawing), 'utf8')
      .replace(/<\?xml[^>]*>/, '')
      .trim();
    if (/<(style|script|image|foreignObject)|\sstyle=|\son\w+=|\sid=/i.test(svg))
      problems.error(
        drawing,
        'A drawing holds no style, script, id or outside image: use the classes of the pigments.',
      );
    for (const [, key = ''] of svg.matchAll(/\{([\w-]+)\}/g))
      if (!picture.words[key]) problems.error(drawing, `The word \`{${key}}\` is not among its words in pictures.yml.`);
    return [{ ...picture, svg }];
  });
}

/** The drawing with its words in one language, and what it shows in words, short and long. */
export function viewPicture({ svg, words, alt, long }: PictureSource, locale: Locale): DrawnPicture {
  return { svg: fillPicture(svg, words, locale), alt: alt[locale], long: long[locale] };
}

/** Words are escaped: they are text, whatever they hold. */
function fillPicture(svg: string, words: PictureSource['words'], locale: Locale): string {
  return svg.replace(/\{([\w-]+)\}/g, (_, key: string) => escapeText(words[key]?.[locale] ?? ''));
}

function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);
}
