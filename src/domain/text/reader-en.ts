import { wordSet } from './context.ts';
import { readEnglish } from './english.ts';
import { phraseList } from './phrases.ts';
import type { LanguageReader } from './reader.ts';
import { jargonEn, monthsEn, notSuperlativeEn, numbersEn, superlativeEn, weekdaysEn } from './words-en.ts';

export const englishReader: LanguageReader = {
  language: 'en',
  readVoice: readEnglish,
  lists: [
    ['jargon', phraseList(jargonEn)],
    ['superlative', phraseList(superlativeEn)],
  ],
  exceptions: phraseList(notSuperlativeEn),
  praise: undefined,
  calendar: {
    months: wordSet(monthsEn),
    weekdays: wordSet(weekdaysEn),
    numbers: wordSet(numbersEn),
    compound: undefined,
    hours: wordSet('at from until till by around before after'),
    hourIn: /^at$/,
    places: wordSet(
      'street road no number page lot tel phone chapter article stop room platform suite unit flat via piazza',
    ),
    ranges: wordSet('to and or until till'),
    dates: wordSet('in since by of from until the on'),
    notUnits: wordSet(
      'and or to of in with for the a an that is are was were but if then on at by from as not it we you i they he she this these those who which so because when where has have had be will can could our your my their its us me them there too',
    ),
    isPlaceAfter: false,
  },
  bend: bendEnglish,
};

function bendEnglish(word: string): string[] {
  if (/(?:s|x|z|ch|sh)$/i.test(word)) return [word, `${word}es`, ...(/[^s]s$/i.test(word) ? [word.slice(0, -1)] : [])];
  if (/[^aeiou]y$/i.test(word)) return [word, `${word.slice(0, -1)}ies`];
  return [word, `${word}s`];
}
