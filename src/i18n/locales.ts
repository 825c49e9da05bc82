/** The languages of the site, the first being the one people meet when nothing else is known. */
export const locales = ['it', 'en'] as const;
export type Locale = (typeof locales)[number];

/** A text in every language: a missing one does not compile, and does not parse. */
export type Localised<T = string> = Record<Locale, T>;

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

/** The other language: with two, each page has one twin. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'it' ? 'en' : 'it';
}
