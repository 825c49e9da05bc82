import { locales, otherLocale } from '#i18n/locales.ts';
import { createMessages } from '#i18n/messages.ts';
import { pageRoute } from '#i18n/routes.ts';
import { openLibrary } from '#library/library.ts';
import { expect, test } from './browser-test.ts';
import { firstCourse, lessonAddress, placedLessons } from './site.ts';

/** A word of each language, with other forms of it in the lessons. */
const words = { it: 'partecipazione', en: 'membership' } as const;

/** The index answers a word it does not hold with the words that begin like it: these letters begin none. */
const nothing = 'xqzwk';

for (const locale of locales)
  test.describe(`search in ${locale}`, () => {
    const t = createMessages(locale);
    const results = pageRoute('search', locale);

    test('finds a word from the header, grouped by course, with the heading it stands under', async ({ page }) => {
      await page.goto(pageRoute('glossary', locale));
      await page.getByRole('searchbox', { name: t('nav.search') }).fill(words[locale]);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`${results}\\?q=`));
      const group = page
        .locator('section')
        .filter({ has: page.getByRole('heading', { name: firstCourse.title[locale] }) });
      await expect(group.getByRole('link').first()).toBeVisible();
      await expect(group.locator('mark').first()).toBeVisible();
      const heading = group.locator('a[href*="#"]').first();
      const address = (await heading.getAttribute('href')) ?? '';
      await heading.click();
      await expect(page).toHaveURL(new RegExp(`${address.replace(/[?]/g, '\\?')}$`));
      await expect(page.locator(address.slice(address.indexOf('#')))).toBeInViewport();
    });

    test('works with the keyboard alone', async ({ page }) => {
      await page.goto(results);
      await expect(page.getByRole('searchbox', { name: t('search.label') })).toBeFocused();
      await page.keyboard.type(words[locale]);
      await expect(page.locator('main mark').first()).toBeVisible();
      const hit = page.locator('.hit-title').first();
      for (let presses = 0; presses < 5 && !(await hit.evaluate((link) => link === document.activeElement)); presses++)
        await page.keyboard.press('Tab');
      await expect(hit).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page).not.toHaveURL(new RegExp(results));
    });

    test('keeps the other language apart', async ({ page }) => {
      await page.goto(`${results}?q=${words[otherLocale(locale)]}`);
      await expect(page.getByRole('status')).toContainText(words[otherLocale(locale)]);
      const hits = await page.locator('.hits a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(hits.filter((address) => !address?.startsWith(pageRoute('home', locale)))).toEqual([]);
    });

    test('helps when there is nothing', async ({ page }) => {
      await page.goto(`${results}?q=${nothing}`);
      await expect(page.getByText(t('search.none', { query: nothing }))).toBeVisible();
      await expect(page.locator('main').getByRole('link', { name: t('search.helpGlossary') })).toBeVisible();
      await expect(page.locator('.hits')).toHaveCount(0);
    });
  });

test('the header’s field loads nothing until it is used', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(pageRoute('home', 'it'), { waitUntil: 'networkidle' });
  await page.getByRole('searchbox').focus();
  expect(asked.filter((path) => path.includes('pagefind'))).toEqual([]);
});

for (const locale of locales)
  test(`each lesson is found by the first term it teaches, or by its title (${locale})`, async ({ page }) => {
    const { terms } = openLibrary();
    const asked = placedLessons.map((placed) => ({
      words: terms.get(placed.lesson.terms[0] ?? '')?.term[locale] ?? placed.lesson.title[locale],
      address: lessonAddress(placed, locale),
    }));
    await page.goto(pageRoute('search', locale));
    const missed = await page.evaluate(async (all) => {
      const address = '/pagefind/pagefind.js';
      const { search } = await import(/* @vite-ignore */ address);
      const found = [];
      for (const { words, address: wanted } of all) {
        const { results } = await search(words);
        const urls = await Promise.all(
          results.map(async (result: { data(): Promise<{ url: string }> }) => (await result.data()).url),
        );
        if (!urls.includes(wanted)) found.push(`${words}: ${wanted}`);
      }
      return found;
    }, asked);
    expect(missed).toEqual([]);
  });
