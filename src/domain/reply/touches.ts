import { foldWord } from './tokens.ts';

/** Whether a reply touches what was asked: one of the words begins as one of its own does, accents and capitals apart. */
export function touchesPoint(text: string, touch: readonly string[]): boolean {
  if (touch.length === 0) return true;
  const low = ` ${foldWord(text).replace(/[^\p{L}\p{N}€£$]+/gu, ' ')} `;
  return touch.some((word) =>
    low.includes(
      ` ${foldWord(word)
        .replace(/[^\p{L}\p{N}€£$]+/gu, ' ')
        .trim()}`,
    ),
  );
}
