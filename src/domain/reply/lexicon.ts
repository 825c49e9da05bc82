import type { Token } from './tokens.ts';

/**
 * Words by what they mean here, as an author writes them: a class, and its words in one line. `cambi*` is every word that
 * begins so; `mi_sa_che` is three words in a row, each of which may end in `*`. Small letters, no accents, «'» for «’».
 */
export type Lexicon = Readonly<Record<string, string>>;

type Entry = { name: string; words: readonly Part[] };
type Part = { text: string; isStem: boolean };

export type Classifier = (tokens: readonly Token[]) => ClassMark[];

/** A class heard in a run of tokens, from `from` up to, not including, `to`. */
export interface ClassMark {
  name: string;
  from: number;
  to: number;
}

const stemLength = 2;

/** Makes a reader of classes. Entries are found by the first letters of their first word. */
export function createClassifier(lexicon: Lexicon): Classifier {
  const byStart = new Map<string, Entry[]>();
  for (const [name, line] of Object.entries(lexicon))
    for (const entry of line.split(/\s+/).filter(Boolean)) {
      const words = entry.split('_').map((word): Part => {
        const isStem = word.endsWith('*');
        return { text: isStem ? word.slice(0, -1) : word, isStem };
      });
      const start = words[0]?.text.slice(0, stemLength) ?? '';
      const group = byStart.get(start);
      if (group) group.push({ name, words });
      else byStart.set(start, [{ name, words }]);
    }
  return (tokens) => {
    const found: ClassMark[] = [];
    tokens.forEach(({ low }, at) => {
      for (const { name, words } of byStart.get(low.slice(0, stemLength)) ?? [])
        if (words.every((part, offset) => fits(part, tokens[at + offset]?.low)))
          found.push({ name, from: at, to: at + words.length });
    });
    return found;
  };
}

function fits({ text, isStem }: Part, low: string | undefined): boolean {
  return low !== undefined && (isStem ? low.startsWith(text) : low === text);
}
