import type { Feature, Language, Mark } from './feature.ts';
import type { Calendar } from './figures.ts';
import type { PhraseList } from './phrases.ts';
import type { Word } from './words.ts';

/** What is a language's own. A page that reads one language loads one. */
export interface LanguageReader {
  language: Language;
  /** Who speaks, to whom, who acts. */
  readVoice(words: readonly Word[], brandName: string): Mark[];
  /** Features that are lists of words. */
  lists: readonly (readonly [Feature, PhraseList])[];
  /** Phrases that hold a word of `lists` and are none of it: «best before». */
  exceptions: PhraseList;
  /** Endings that are praise by themselves: «-issimo»; none in English. */
  praise: RegExp | undefined;
  calendar: Calendar;
  /** A word of the brand's lists with its other numbers and genders. */
  bend(word: string): string[];
}
