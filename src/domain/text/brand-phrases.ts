import { type PhraseList, phraseList } from './phrases.ts';

/** At most this many words of a brand's list are looked for, each at most this long. */
const mostWords = 200;
const longestWord = 80;
/** Shorter words are articles and prepositions. */
const bends = /^[\p{L}’'-]{4,}$/u;

/**
 * The brand's own words, also inflected: singular and plural, masculine and feminine. Verbs only as written.
 * In a phrase each word bends by itself: «prezzo giusto» finds «prezzi giusti».
 */
export function brandPhrases(written: readonly string[], bend: (word: string) => string[]): PhraseList {
  const all = written
    .slice(0, mostWords)
    .map((word) => word.trim().slice(0, longestWord).replaceAll('*', ''))
    .filter(Boolean)
    .flatMap((phrase) => bendPhrase(phrase, bend));
  return phraseList([...new Set(all)]);
}

/** All the ways a phrase can bend; long phrases stay as they are. */
function bendPhrase(phrase: string, bend: (word: string) => string[]): string[] {
  const parts = phrase.split(/\s+/);
  if (parts.length > 3) return [phrase];
  return parts.reduce<string[]>(
    (ways, part) =>
      ways.flatMap((way) => (bends.test(part) ? bend(part) : [part]).map((form) => `${way} ${form}`.trim())),
    [''],
  );
}
