import { describe, expect, it } from 'vitest';
import { locales, otherLocale } from '#i18n/locales.ts';
import { createMessages, wordsOf } from '#i18n/messages.ts';
import { courseRoute, findPage, lessonRoute, pageNames, pageRoute, withBase } from '#i18n/routes.ts';
import { listAddresses } from '#library/addresses.ts';
import { openLibrary } from '#library/library.ts';

describe('routes', () => {
  it('lead to every page and back, in both languages', () => {
    for (const locale of locales)
      for (const page of pageNames) expect(findPage(pageRoute(page, locale))).toEqual({ page, locale });
  });

  it('know no page that is not in the table', () => {
    expect(findPage('/it/glossary/')).toBeUndefined();
    expect(findPage('/de/')).toBeUndefined();
  });

  it('are words of their language', () => {
    const course = { slug: { it: 'strategia-digitale', en: 'digital-strategy' } };
    const lesson = { slug: { it: 'dove-siamo', en: 'where-are-we-now' } };
    expect(courseRoute(course, 'it')).toBe('/it/corsi/strategia-digitale/');
    expect(lessonRoute(course, lesson, 'en')).toBe('/en/courses/digital-strategy/where-are-we-now/');
  });

  it('stand below the folder a site is published in', () => {
    expect(withBase('/it/', '/')).toBe('/it/');
    expect(withBase('/it/', '/prova/')).toBe('/prova/it/');
    expect(withBase('/', '/prova')).toBe('/prova/');
  });

  it('are all different, and each has a twin in the other language', () => {
    const addresses = listAddresses(openLibrary());
    const all = addresses.flatMap((twins) => locales.map((locale) => twins[locale]));
    expect(new Set(all).size).toBe(all.length);
    for (const twins of addresses)
      for (const locale of locales) {
        expect(twins[locale].startsWith(`/${locale}/`)).toBe(true);
        expect(twins[otherLocale(locale)].startsWith(`/${locale}/`)).toBe(false);
      }
  });
});

describe('messages', () => {
  it('give an island the words of its area, and no others', () => {
    const words = wordsOf('it', 'search');
    expect(words['button']).toBe(createMessages('it')('search.button'));
    expect(Object.keys(words).filter((key) => key.startsWith('search.') || key.startsWith('nav'))).toEqual([]);
  });
});
