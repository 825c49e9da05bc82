/** Finds ideas in a short answer by the words it uses. It reads words, not meaning: the learner has the last say. */

interface Token {
  /** As it was written, to be shown back. */
  written: string;
  /** Lower case and without accents, to be compared. */
  plain: string;
}

/** What was recognised of one idea: its id and the words read, as they were written, in their order. */
export interface FoundIdea {
  id: string;
  read: string[];
}

/** Words of a text. Apostrophes and hyphens separate: «l’età» is «l» and «età», compared as «eta». */
function readTokens(text: string): Token[] {
  const written = text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return written.map((word) => ({
    written: word,
    plain: word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''),
  }));
}

/**
 * Where `word` stands in the text: the places of its tokens, or nothing. A word with a space or an apostrophe is
 * looked for as neighbouring tokens; a final `*` stands for any ending, also none.
 */
function findWord(tokens: Token[], word: string): number[] | undefined {
  const parts = readTokens(word).map((token) => token.plain);
  const open = word.endsWith('*');
  if (parts.length === 0) return undefined;
  for (let start = 0; start + parts.length <= tokens.length; start += 1) {
    const fits = parts.every((part, i) => {
      const plain = tokens[start + i]?.plain ?? '';
      return open && i === parts.length - 1 ? plain.startsWith(part) : plain === part;
    });
    if (fits) return parts.map((_, i) => start + i);
  }
  return undefined;
}

/**
 * The ideas whose words appear in `text`, in the order of `ideas`. An idea is found when, in one of its alternatives,
 * every word appears, anywhere and in any order; the first alternative that does is the one shown.
 */
export function findIdeas(text: string, ideas: readonly { id: string; words: readonly string[][] }[]): FoundIdea[] {
  const tokens = readTokens(text);
  return ideas.flatMap(({ id, words }) => {
    for (const alternative of words) {
      const places = alternative.map((word) => findWord(tokens, word));
      if (places.length === 0 || places.includes(undefined)) continue;
      const found = new Set(places.flatMap((place) => place ?? []));
      return [{ id, read: tokens.filter((_, i) => found.has(i)).map((token) => token.written) }];
    }
    return [];
  });
}
