import { browserClock } from '#stores/clock.ts';
import { $theme, chooseLocale, chooseTheme, loadTheme } from '#stores/settings.ts';

/** What every page does: the theme switch, and a language switch that remembers the choice and keeps the place. */

const themeSwitch = document.querySelector<HTMLElement>('[data-theme-switch]');
const themeSelect = themeSwitch?.querySelector('select');
if (themeSwitch && themeSelect) {
  loadTheme();
  $theme.subscribe((theme) => {
    themeSelect.value = theme;
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  });
  themeSelect.addEventListener('change', () => {
    const { value } = themeSelect;
    if (value === 'system' || value === 'light' || value === 'dark') chooseTheme(value);
  });
  themeSwitch.hidden = false;
}

/** The heading being read: the last whose top has passed under the header. Its id is the same in the other language. */
function currentHeading(): string | undefined {
  const passed = [...document.querySelectorAll<HTMLElement>('main :is(h2, h3, .question)[id]')].filter(
    (heading) => heading.getBoundingClientRect().top < innerHeight / 3,
  );
  return passed.at(-1)?.id;
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('.site-nav a[data-locale]'))
  link.addEventListener('click', () => {
    const { locale } = link.dataset;
    if (locale === 'it' || locale === 'en') chooseLocale(locale);
    const heading = currentHeading();
    if (heading) link.hash = heading;
    // What is searched for is searched for in the other language too.
    if (location.search) link.search = location.search;
  });

// When the page has long had all it needs: the copy for a visit without a network, and news of a new version.
browserClock.after(5000, () => void import('./offline.client.ts'));
