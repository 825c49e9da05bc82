import { wordSet } from './context.ts';
import { readItalian } from './italian.ts';
import { phraseList } from './phrases.ts';
import type { LanguageReader } from './reader.ts';
import { anglicismIt, jargonIt, monthsIt, numbersIt, superlativeIt, weekdaysIt } from './words-it.ts';

export const italianReader: LanguageReader = {
  language: 'it',
  readVoice: readItalian,
  lists: [
    ['jargon', phraseList(jargonIt)],
    ['anglicism', phraseList(anglicismIt)],
    ['superlative', phraseList(superlativeIt)],
  ],
  exceptions: phraseList(''),
  praise: /.{2}issim[oaie]$/,
  calendar: {
    months: wordSet(monthsIt),
    weekdays: wordSet(weekdaysIt),
    numbers: wordSet(numbersIt),
    compound:
      /^(?:due|tre|quattro|cinque|sei|sette|otto|nove)?(?:cento)?(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant)[ia]?(?:un|uno|due|tre|tré|quattro|cinque|sei|sette|otto|nove)$/,
    hours: wordSet('alle dalle ore entro verso fino all dopo'),
    hourIn: /^(?:alle|ore)$/,
    places: wordSet(
      'via viale piazza corso largo vicolo n nr numero pag pagina art articolo lotto tel telefono cell civico capitolo fermata interno strada contrada scala binario',
    ),
    ranges: wordSet('e a alle ai al o'),
    dates: wordSet('il dal nel al del fino entro anno'),
    notUnits: wordSet(
      'e o a ad di da in con per tra fra il lo la i gli le che non si ci è sono ma se poi su al alla alle dal dalla nel nella del della dei delle mi ti vi come anche più meno volte ed già ha hanno invece quindi',
    ),
    isPlaceAfter: true,
  },
  bend: bendItalian,
};

/**
 * The last vowel changes, after the spelling of the word: «-co» and «-go» with and without h («fresco», «freschi»),
 * «-cia» and «-io» lose their i («arancia», «arance»; «vecchio», «vecchi»). Infinitives do not bend.
 */
function bendItalian(word: string): string[] {
  if (/(?:are|ere|ire|rsi)$/i.test(word) || !/[oaei]$/i.test(word)) return [word];
  const stem = word.slice(0, -1);
  const last = word.slice(-1).toLowerCase();
  const forms = [word];
  if (/[cg]h$/i.test(stem))
    forms.push(...['o', 'a'].map((end) => stem.slice(0, -1) + end), `${stem}i`, `${stem}e`, `${stem}io`, `${stem}ia`);
  else if (/[^aeiou]i$/i.test(stem)) forms.push(stem, `${stem}o`, `${stem}a`, `${stem}e`, `${stem.slice(0, -1)}e`);
  else if (last === 'e') forms.push(`${stem}i`, ...(/ric$/i.test(stem) ? [] : [`${stem}a`]));
  else if (last === 'i') forms.push(`${stem}o`, `${stem}e`, `${stem}a`, `${word}o`, `${word}a`);
  else {
    forms.push(...['o', 'a', 'i', 'e'].map((end) => stem + end));
    if (/[cg]$/i.test(stem)) forms.push(`${stem}hi`, `${stem}he`);
  }
  return forms;
}
