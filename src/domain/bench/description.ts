import { countGraphemes, isEmoji, splitGraphemes } from '#domain/count/graphemes.ts';
import { findIdeas } from '#domain/keywords.ts';
import { splitSentences } from '#domain/text/words.ts';
import type { AltItem } from './bench.ts';

/** Our measures for a short description of a picture: a habit of the trade, no standard gives a number. */
export const longest = { characters: 250, sentences: 2 } as const;
/** Emoji are read out one by one, by name: from this many on they are a wall. */
const manyEmoji = 3;
/** Fewer letters than this may be an acronym or a name. */
const fewLetters = 10;

/** What can be said of the form of a description. `wordless`: there is not one letter or figure in it. */
export const remarkCodes = [
  'wordless',
  'markup',
  'opening',
  'file',
  'hashtags',
  'emoji',
  'capitals',
  'sentences',
  'long',
] as const;
export type RemarkCode = (typeof remarkCodes)[number];

/** `read`: the words it was seen in, as they were written. `count`: how many there are. */
export interface Remark {
  code: RemarkCode;
  read: string;
  count: number;
}

/** «Immagine di», “a picture showing”, “Photo:”, «In questa foto»: what who hears a description already knows. */
const noun =
  '(?:immagine|foto|fotografia|figura|disegno|illustrazione|image|picture|photo|photograph|drawing|illustration)';
const article = "(?:(?:quest[ao]|una?|il|la|the|this|an?)\\s+|(?:un|quest|l)[’']\\s*)?";
const link =
  '(?:\\s+(?:di|del|dello|della|dei|degli|delle|che|con|mostra|raffigura|rappresenta|of|showing|shows|with)(?![\\p{L}\\p{N}])' +
  "|\\s+d(?:ell)?[’']|\\s*:)";
const within = "(?:(?:in|nella)\\s+|nell[’'])";
const opening = new RegExp(`^[\\s"'«“(]*(${article}${noun}${link}|${within}${article}${noun}(?![\\p{L}\\p{N}]))`, 'iu');
const fileName =
  /[\p{L}\p{N}_-]+\.(?:jpe?g|png|gif|webp|avif|heic|svg|bmp|tiff?|pdf|mp4)\b|\b(?:IMG|DSCN?|PXL|MVIMG)[_-]?\d{3,}/iu;
const hashtag = /#(?=[\p{N}_]*\p{L})[\p{L}\p{N}_]+/gu;
const markup = /<\/?[a-z][^<>]{0,200}>/i;

/** What to look at in the form of a description, in the order of `remarkCodes`; nothing where there is no text. */
export function remarkOn(text: string): Remark[] {
  const own = text.trim();
  if (own === '') return [];
  if (!/[\p{L}\p{N}]/u.test(own)) return [{ code: 'wordless', read: '', count: 0 }];
  const tags = own.match(hashtag) ?? [];
  const emoji = splitGraphemes(own).filter(isEmoji).length;
  const found: Record<RemarkCode, Omit<Remark, 'code'> | undefined> = {
    wordless: undefined,
    markup: readBy(markup, own),
    opening: readBy(opening, own),
    file: readBy(fileName, own),
    hashtags: tags.length > 0 ? { read: tags.slice(0, 3).join(' '), count: tags.length } : undefined,
    emoji: above(emoji, manyEmoji - 1),
    capitals: isShouted(own) ? { read: '', count: 0 } : undefined,
    sentences: above(splitSentences(own).length, longest.sentences),
    long: above(countGraphemes(own), longest.characters),
  };
  return remarkCodes.flatMap((code) => (found[code] ? [{ code, ...found[code] }] : []));
}

function readBy(pattern: RegExp, text: string): Omit<Remark, 'code'> | undefined {
  const found = pattern.exec(text);
  return found ? { read: (found[1] ?? found[0]).trim(), count: 1 } : undefined;
}

function above(count: number, most: number): Omit<Remark, 'code'> | undefined {
  return count > most ? { read: '', count } : undefined;
}

/** Nearly all of it in capitals, so that words shown in the picture may be quoted as they are written there. */
function isShouted(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const letters = capitals + (text.match(/\p{Ll}/gu)?.length ?? 0);
  return letters >= fewLetters && capitals >= 0.8 * letters;
}

/** What is read in a description: each idea with its words, empty where none of them was found, and its form. */
export interface DescriptionReading {
  ideas: { id: string; name: string; read: string[] }[];
  /** How many ideas were found. */
  found: number;
  remarks: Remark[];
}

/** Reads a description by its words, not by its meaning; `undefined` where nothing is written. */
export function readDescription(text: string, { ideas }: Pick<AltItem, 'ideas'>): DescriptionReading | undefined {
  if (text.trim() === '') return undefined;
  const found = new Map(findIdeas(text, ideas).map(({ id, read }) => [id, read]));
  return {
    ideas: ideas.map(({ id, name }) => ({ id, name, read: found.get(id) ?? [] })),
    found: found.size,
    remarks: remarkOn(text),
  };
}
