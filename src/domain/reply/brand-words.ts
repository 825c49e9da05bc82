import { tokensOf } from './tokens.ts';

/** What a brand's canvas says of its words. */
export interface BrandWords {
  yes: readonly string[];
  no: readonly string[];
}

/** The brand's words that stand in a reply, whole, accents and capitals apart: those it uses, those it never does. */
export function brandWordsIn(text: string, words: BrandWords, language: 'it' | 'en'): BrandWords {
  const spell = (own: string) =>
    ` ${tokensOf(own, language === 'it')
      .filter(({ isWord }) => isWord)
      .map(({ low }) => low)
      .join(' ')} `;
  const said = spell(text);
  const heard = (list: readonly string[]) =>
    list.filter((word) => spell(word).trim() !== '' && said.includes(spell(word)));
  return { yes: heard(words.yes), no: heard(words.no) };
}
