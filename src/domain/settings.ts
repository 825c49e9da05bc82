export type Theme = 'system' | 'light' | 'dark';

/** How the site is shown; each part only if it was chosen. */
export interface Settings {
  theme?: Theme;
  locale?: 'it' | 'en';
}

/** Takes from a value what settings may hold; anything else is as if nothing was chosen. */
export function parseSettings(raw: unknown): Settings {
  const settings: Settings = {};
  if (typeof raw !== 'object' || raw === null) return settings;
  const { theme, locale } = raw as Record<'theme' | 'locale', unknown>; // any object may be asked for its parts
  if (theme === 'system' || theme === 'light' || theme === 'dark') settings.theme = theme;
  if (locale === 'it' || locale === 'en') settings.locale = locale;
  return settings;
}
