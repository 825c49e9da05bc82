import { expect, test } from './browser-test.ts';
import { findPageFaults } from './page-checks.ts';
import { lessonAddress, pageKinds, placedLessons } from './site.ts';
import { journeyLocales, turn } from './turn.ts';

/** Of each kind of page the two languages share all but the words: one at a commit, both in `verify`. */
const pages = journeyLocales.flatMap((locale) =>
  pageKinds(locale).map(({ name, route }) => ({ name: `${name} (${locale})`, route })),
);

/** A tenth of the lessons, another at each commit, so that in time all are looked at; the first where there is no git. */
const tenth = Math.ceil(placedLessons.length / 10);
const first = turn % placedLessons.length;
const drawn = [...placedLessons, ...placedLessons].slice(first, first + tenth);
const lessons = journeyLocales.flatMap((locale) =>
  drawn.map((placed) => ({ name: `lesson ${placed.lesson.id} (${locale})`, route: lessonAddress(placed, locale) })),
);

for (const { name, route } of [...pages, ...lessons, { name: 'chooser', route: '/' }])
  test.describe(name, () => {
    // The chooser follows the browser's language: with another, it stays and can be looked at.
    if (route === '/') test.use({ locale: 'de-DE' });

    test('has nothing that axe reports, light or dark, and scrolls only one way, narrow or zoomed', async ({
      page,
    }) => {
      expect(await findPageFaults(page, route)).toEqual([]);
    });
  });

test.describe('a page that is not there', () => {
  test.use({ expectedErrors: [/404/] });
  test('says so in both languages and leads home', async ({ page }) => {
    const response = await page.goto('/it/nessuna-pagina/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('link', { name: /percorso/i }).first()).toHaveAttribute('href', '/it/');
    await expect(page.locator('[lang="en"]').getByRole('link').first()).toHaveAttribute('href', '/en/');
  });
});
