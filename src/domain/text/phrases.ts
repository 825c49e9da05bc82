import { fold, type Word } from './words.ts';

/** Phrases by their first word, or by its first three letters when it is a stem. */
export interface PhraseList {
  exact: ReadonlyMap<string, readonly (readonly string[])[]>;
  stems: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/**
 * A list written as «in ottemperanza; eccellenz*; soluzion* innovativ*»: a `*` stands for any ending, also none; a
 * hyphen and a space are the same; `_` stands for any one word.
 */
export function phraseList(list: string | readonly string[]): PhraseList {
  const exact = new Map<string, string[][]>();
  const stems = new Map<string, string[][]>();
  for (const phrase of typeof list === 'string' ? list.split(';') : list) {
    const parts =
      fold(phrase)
        .match(/[\p{L}\p{M}\p{N}_]+'?[\p{L}]*\*?/gu)
        ?.flatMap(splitElision) ?? [];
    const [first] = parts;
    if (!first) continue;
    const [map, key] = first.endsWith('*') ? [stems, first.slice(0, 3).replace('*', '')] : [exact, first];
    const same = map.get(key);
    if (same) same.push(parts);
    else map.set(key, [parts]);
  }
  return { exact, stems };
}

/** «l'arte» is two words in Italian texts, «we're» one in English ones: both are tried as they come. */
function splitElision(part: string): string[] {
  return /^(?:[cdlnstv]|un|all|dall|dell|nell|sull|quell|quest|tutt|bell|sant|mezz)'\p{L}/u.test(part) &&
    !/'(?:s|t|re|ve|ll|d|m)$/.test(part)
    ? [part.slice(0, part.indexOf("'") + 1), part.slice(part.indexOf("'") + 1)]
    : [part];
}

/** The places where a phrase stands, the longest at each, never across a sentence or a full stop. */
export function findPhrases(words: readonly Word[], list: PhraseList): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const length = phraseLength(words, at, list);
    if (length === 0) continue;
    found.push({ from: at, to: at + length - 1 });
    at += length - 1;
  }
  return found;
}

/** How many words the longest phrase that starts here has; 0 for none. */
export function phraseLength(words: readonly Word[], at: number, { exact, stems }: PhraseList): number {
  const low = words[at]?.low ?? '';
  let longest = 0;
  const candidates = [exact.get(low), stems.get(low.slice(0, 3)), stems.get(low.slice(0, 2))];
  for (const phrases of candidates)
    for (const phrase of phrases ?? []) if (phrase.length > longest && fits(words, at, phrase)) longest = phrase.length;
  return longest;
}

function fits(words: readonly Word[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((part, i) => {
    const word = words[at + i];
    if (!word || (i > 0 && (word.isFirst || !/^[-–‑]?$/.test(word.gap)))) return false;
    return part === '_' || (part.endsWith('*') ? word.low.startsWith(part.slice(0, -1)) : word.low === part);
  });
}
