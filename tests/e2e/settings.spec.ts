import { createMessages } from '#i18n/messages.ts';
import { pageRoute } from '#i18n/routes.ts';
import { expect, test } from './browser-test.ts';
import { firstLesson, lessonAddress } from './site.ts';

const t = createMessages('it');
const dark = 'rgb(17, 21, 29)';
const background = (page: import('@playwright/test').Page) =>
  page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor + getComputedStyle(document.body).backgroundColor,
  );

test('a chosen theme stays, and is there before any script of the page has run', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(pageRoute('home', 'it'));
  expect(await background(page)).not.toContain(dark);
  await page.getByRole('combobox', { name: t('nav.theme') }).selectOption({ label: t('nav.themeDark') });
  await expect.poll(() => background(page)).toContain(dark);
  // Only the one file in the head may set it: with every other script held back, there is nothing to flash.
  await page.route('**/_astro/*.js', () => undefined);
  await page.goto(lessonAddress(firstLesson, 'it'), { waitUntil: 'commit' });
  await page.locator('h1').waitFor();
  await expect.poll(() => background(page)).toContain(dark); // Styles may come a moment after the heading.
});

test('the system theme is followed until one is chosen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(pageRoute('home', 'en'));
  expect(await background(page)).toContain(dark);
});

test.describe('the first page', () => {
  test.describe('in an English browser', () => {
    test.use({ locale: 'en-GB' });
    test('leads to English, and to the language chosen last afterwards', async ({ page }) => {
      await page.goto('/');
      await expect(page).toHaveURL('/en/');
      await page.getByRole('link', { name: createMessages('en')('nav.otherLanguage'), exact: true }).click();
      await expect(page).toHaveURL('/it/');
      await page.goto('/');
      await expect(page).toHaveURL('/it/');
    });
  });

  test.describe('in an Italian browser', () => {
    test.use({ locale: 'it-IT' });
    test('leads to Italian', async ({ page }) => {
      await page.goto('/');
      await expect(page).toHaveURL('/it/');
    });
  });

  test.describe('in a German browser', () => {
    test.use({ locale: 'de-DE' });
    test('waits for a choice between two links', async ({ page }) => {
      await page.goto('/', { waitUntil: 'networkidle' });
      await expect(page).toHaveURL('/');
      await page.getByRole('link', { name: 'Italiano', exact: true }).click();
      await expect(page).toHaveURL('/it/');
    });
  });
});
