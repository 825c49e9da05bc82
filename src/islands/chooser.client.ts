import { chooseLocale, preferredLocale } from '#stores/settings.ts';

/** The first page: follows a language chosen before or the browser's; otherwise its two links wait for a choice. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-chooser] a')];
for (const link of links)
  link.addEventListener('click', () => {
    const { locale } = link.dataset;
    if (locale === 'it' || locale === 'en') chooseLocale(locale);
  });

const preferred = preferredLocale(navigator.languages);
const target = links.find(({ dataset }) => dataset['locale'] === preferred);
if (target) location.replace(target.href);
