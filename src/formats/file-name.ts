import { dayOf } from '#domain/day.ts';

/** Letters. Longer names are cut by some programs that unpack them. */
const longestStem = 60;

/**
 * The name of a file that any system takes: `forno-lisetta-2026-11-23.json`. Letters lose their accents, everything else
 * that is not a plain letter or digit becomes a hyphen; a name in another script leaves only the day.
 */
export function fileName(title: string, at: number, extension: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  const stem = plain.slice(0, longestStem).replace(/^-+|-+$/g, '');
  return `${stem || 'bottega-project'}-${dayOf(at)}.${extension}`;
}
