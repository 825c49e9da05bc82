import { splitGraphemes } from './graphemes.ts';

/** A text at the point where a network folds it behind «more». The two parts together are the text. */
export interface Cut {
  seen: string;
  /** What is behind the fold; nothing where all of the text is seen. */
  rest: string;
}

/**
 * What of a text is seen before «more», and what is not. Approximate: networks publish no such length, they fold by lines
 * and by the width of the screen too. Never within what readers take for one character.
 */
export function cutAt(text: string, graphemes: number): Cut {
  const seen = splitGraphemes(text).slice(0, Math.max(0, graphemes)).join('');
  return { seen, rest: text.slice(seen.length) };
}
