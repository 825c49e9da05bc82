import en from '#content/ui/en.json' with { type: 'json' };
import it from '#content/ui/it.json' with { type: 'json' };
import { formatCount, formatMessage } from './format.ts';
import type { Locale, Localised } from './locales.ts';

type Catalogue = typeof it & typeof en;
export type MessageKey = keyof Catalogue;
/** The part before `.one`: the name of a message that has plural forms. */
export type CountedKey = MessageKey extends infer K ? (K extends `${infer Name}.one` ? Name : never) : never;

const catalogues: Localised<Catalogue> = { it, en };

/** The site's words in one language: `t('nav.skip')`, `t('course.progress', {done: 2})`, `t.count('lesson.minutes', 14)`. */
export function createMessages(locale: Locale) {
  const catalogue: Record<string, string> = catalogues[locale];
  const t = (key: MessageKey, values: Record<string, string | number> = {}): string =>
    formatMessage(catalogues[locale][key], values);
  return Object.assign(t, {
    count: (key: CountedKey, count: number, values: Record<string, string | number> = {}): string =>
      formatCount(catalogue, key, locale, count, values),
  });
}

export type Messages = ReturnType<typeof createMessages>;

const picked = new Map<string, Record<string, string>>();

/**
 * All messages of an area, with the area cut off: what an island receives instead of the whole catalogue. The same
 * object each time: a site of a thousand lessons asks for it ten times a page.
 */
export function wordsOf(locale: Locale, area: string): Record<string, string> {
  const name = `${locale} ${area}`;
  const known = picked.get(name);
  if (known) return known;
  const own = Object.entries(catalogues[locale]).filter(([key]) => key.startsWith(`${area}.`));
  const words = Object.fromEntries(own.map(([key, text]) => [key.slice(area.length + 1), text]));
  picked.set(name, words);
  return words;
}

/** The messages of several areas by their whole keys: what a tool with many parts receives. */
export function areaWords(locale: Locale, areas: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    areas.flatMap((area) => Object.entries(wordsOf(locale, area)).map(([key, text]) => [`${area}.${key}`, text])),
  );
}
