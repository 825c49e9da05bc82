import type { World } from '#domain/document/world.ts';
import type { DocumentShape } from '#domain/project/fields.ts';
import { flattenDocument, type Values } from '#domain/project/values.ts';
import { formatDate, formatNumber } from '#i18n/format.ts';
import { wordsOf } from '#i18n/messages.ts';

const channels: Record<string, string> = {
  instagram: 'Instagram',
  newsletter: 'Newsletter',
  event: 'Evento',
  tiktok: 'TikTok',
};

/** The site's own words for a document, as its page hands them over. */
export function worldOf(part: 'strategy' | 'canvas', locale: 'it' | 'en'): World {
  const options = Object.entries(wordsOf(locale, 'option')).map(([key, words]) => [`option.${key}`, words]);
  return {
    words: { ...wordsOf(locale, `${part}Doc`), ...Object.fromEntries(options) },
    locale,
    channelName: (id) => channels[id] ?? id,
    number: (value, digits) => formatNumber(locale, value, digits),
    day: (iso) => formatDate(locale, iso),
  };
}

/** The values of a document written out in a test, which must fit its shape. */
export function valuesOf(shape: DocumentShape, document: unknown): Values {
  const { values, strange, misfits } = flattenDocument(shape, document, () => 'without-id');
  const wrong = [...strange.keys(), ...misfits];
  if (wrong.length > 0) throw new Error(`The sample has no place for ${wrong.join(', ')}`);
  return values;
}
