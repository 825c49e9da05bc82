/** The share of a searched word's letters that a found word must begin with, and their least number. */
const closeShare = 0.6;
const leastLetters = 3;

/**
 * Whether a word found is close enough to one that was searched. Search engines that work by roots answer a word they
 * do not hold with any word that begins like it («membership» with «me»): such an answer helps less than none.
 * Accents and case do not count. By design, the found word begins with six tenths of the searched one's letters.
 */
export function isClose(searched: string, found: string): boolean {
  const letters = fold(found);
  return fold(searched)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .some((word) => letters.startsWith(word.slice(0, Math.max(leastLetters, Math.ceil(word.length * closeShare)))));
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
