import type { Feature, Language } from '#domain/text/feature.ts';
import { readText } from '#domain/text/read-text.ts';

/** The phrases of one feature in a text, as they are written. */
export function phrases(text: string, feature: Feature, language: Language = 'it', brand = 'Bottega Tornio Lento') {
  const { marks } = readText(text, language, { name: brand, wordsYes: [], wordsNo: [] });
  return marks.filter((mark) => mark.feature === feature).map(({ start, end }) => text.slice(start, end));
}
