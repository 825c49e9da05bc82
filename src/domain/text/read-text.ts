import type { BrandWords, Language } from './feature.ts';
import { readWith, type TextReading } from './read-with.ts';
import type { LanguageReader } from './reader.ts';
import { englishReader } from './reader-en.ts';
import { italianReader } from './reader-it.ts';

export { longestText, type TextReading } from './read-with.ts';

/** Both languages. A page that needs one alone imports `readWith` and that reader. */
export const readers: Readonly<Record<Language, LanguageReader>> = { it: italianReader, en: englishReader };

/** Reads one text: see `readWith`. */
export function readText(text: string, language: Language, brand: BrandWords): TextReading {
  return readWith(readers[language], text, brand);
}
