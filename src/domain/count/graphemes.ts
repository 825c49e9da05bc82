/** What readers take for one character: the same division in every language (Unicode, UAX 29). */
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** A text cut into what readers take for one character each: `è`, a flag, a family. Together they are the text. */
export function splitGraphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

export function countGraphemes(text: string): number {
  return countBy(text, () => 1);
}

/**
 * Stretches whose characters may join: what is beyond Latin letters, punctuation and signs of money, with one plain
 * character on either side. Two plain characters never join, but for the two of a line break.
 */
const plain = '\\n\\x20-\\u02ff\\u2010-\\u2027\\u20a0-\\u20bf';
const joining = new RegExp(`[${plain}]?(?:[^${plain}]+[${plain}]?)+`, 'g');

/** The sum of what each grapheme costs; a plain character costs 1. The division is only made where it is needed. */
export function countBy(text: string, costOf: (grapheme: string) => number): number {
  let count = text.length;
  for (const [stretch] of text.matchAll(joining)) {
    count -= stretch.length;
    for (const { segment } of segmenter.segment(stretch)) count += costOf(segment);
  }
  return count;
}

/** Coloured as it is, or asked to be; a flag; a key. */
const coloured = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|[#*0-9]\ufe0f?\u20e3/u;
const asText = /^.\ufe0e/u;

/** Whether one grapheme is drawn as an emoji: `❤️` is, `❤` without the sign for colour and `©` are not. */
export function isEmoji(grapheme: string): boolean {
  return coloured.test(grapheme) && !asText.test(grapheme);
}
