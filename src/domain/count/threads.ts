import { countBy, isEmoji } from './graphemes.ts';
import { utf8Bytes } from './units.ts';

/**
 * Characters of a post as Threads counts them against its 500. Meta says no more than that there are 500 characters and
 * that emoji count as their bytes in UTF-8 (developers.facebook.com/docs/threads/posts, read on 6 September 2026). What a
 * character is, and what an emoji, is our reading: a character is what readers take for one, an emoji is one that is
 * drawn as an emoji, with all it is put together from. It was not tried against the service.
 */
export function threadsCount(text: string): number {
  return countBy(text, threadsCost);
}

/** What one grapheme counts. */
export function threadsCost(grapheme: string): number {
  // Whatever is drawn as an emoji is beyond Latin, or a key of several code points.
  const mayBeEmoji = grapheme.length > 1 || grapheme > '\u2000';
  return mayBeEmoji && isEmoji(grapheme) ? utf8Bytes(grapheme) : 1;
}
