import type { Locale, Localised } from '#i18n/locales.ts';

/** The same shape with every `{it, en}` turned into the one of a language. */
export function localise(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((entry) => localise(entry, locale));
  if (typeof value !== 'object' || value === null) return value;
  if (isLocalised(value)) return value[locale];
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, localise(entry, locale)]));
}

function isLocalised(value: object): value is Localised<unknown> {
  return Object.keys(value).length === 2 && 'it' in value && 'en' in value;
}
