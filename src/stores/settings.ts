import { atom } from 'nanostores';
import { readSettings, writeSettings } from '#storage/settings.ts';

export type Theme = 'system' | 'light' | 'dark';

const $chosen = atom<Theme>('system');
/** The colour scheme this browser was told to use; `system` where nobody chose. */
export const $theme = $chosen;

/** Reads what was chosen on an earlier visit. Where nothing can be stored, a choice lasts as long as the page. */
export function loadTheme(): void {
  $chosen.set(readSettings().theme ?? 'system');
}

export function chooseTheme(theme: Theme): void {
  $chosen.set(theme);
  writeSettings({ theme });
}

export function chooseLocale(locale: 'it' | 'en'): void {
  writeSettings({ locale });
}

/** The language to open first: the one chosen before, else the browser's first that the site speaks. */
export function preferredLocale(browserLanguages: readonly string[]): 'it' | 'en' | undefined {
  const { locale } = readSettings();
  if (locale) return locale;
  const known = browserLanguages.map((language) => language.slice(0, 2).toLowerCase());
  return known.find((language) => language === 'it' || language === 'en');
}
