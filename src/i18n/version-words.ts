import type { Locale } from './locales.ts';
import { wordsOf } from './messages.ts';

/** What any page says of a new version of the site: the service worker carries them. */
export function versionWords(locale: Locale): Record<string, string> {
  return wordsOf(locale, 'version');
}
