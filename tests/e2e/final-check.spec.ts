import { askedACourse } from '#domain/final-check.ts';
import { locales } from '#i18n/locales.ts';
import { createMessages } from '#i18n/messages.ts';
import { pageRoute } from '#i18n/routes.ts';
import { expect, test } from './browser-test.ts';
import { findAxeViolations } from './page-checks.ts';

for (const locale of locales)
  test.describe(`the final check (${locale})`, () => {
    test.use({ locale: locale === 'it' ? 'it-IT' : 'en-GB' });

    test('draws five questions a course, goes on where it was left, and says what to read again', async ({ page }) => {
      const t = createMessages(locale);
      await page.goto(pageRoute('check', locale));
      await page.getByRole('button', { name: t('check.begin') }).click();
      const part = page.locator('#check-part');
      await expect(part).toBeFocused();
      await expect(page.locator('.q')).toHaveCount(askedACourse);
      const asked = await page.locator('.q-ask').allTextContents();
      expect(new Set(asked).size).toBeGreaterThan(2);
      expect(await findAxeViolations(page)).toEqual([]);

      await page.reload();
      await expect(page.locator('.q')).toHaveCount(askedACourse);
      expect(await page.locator('.q-ask').allTextContents()).toEqual(asked);

      await page.getByRole('button', { name: t('check.next') }).click();
      await expect(part).toBeFocused();
      await expect(page.locator('.q')).toHaveCount(askedACourse);
      expect(await page.locator('.q-ask').allTextContents()).not.toEqual(asked);
      while (await page.getByRole('button', { name: t('check.next') }).count())
        await page.getByRole('button', { name: t('check.next') }).click();
      await page.getByRole('button', { name: t('check.toResult') }).click();
      await expect(page.locator('#check-result')).toBeFocused();
      await expect(page.getByText(t('check.nothing'))).toBeVisible();
      expect(await findAxeViolations(page)).toEqual([]);
    });
  });

test('a check whose questions do not arrive says so, and tries again', async ({ page }) => {
  const t = createMessages('it');
  await page.route('**/check/*.json', (route) => route.fulfill({ status: 200, body: 'not a check' }), { times: 1 });
  await page.goto(pageRoute('check', 'it'));
  await expect(page.getByRole('alert').filter({ hasText: t('check.failed') })).toBeVisible();
  await page.getByRole('button', { name: t('check.again') }).click();
  await expect(page.getByRole('button', { name: t('check.begin') })).toBeVisible();
});

test('an answer leaves the other questions as they are, with what is half written in them', async ({ page }) => {
  const t = createMessages('it');
  await page.goto(pageRoute('check', 'it'));
  await page.getByRole('button', { name: t('check.begin') }).click();
  const single = page.locator('.q:not(:has(.q-scale)):has(input[type=radio])').first();
  const next = page.getByRole('button', { name: t('check.next') });
  await expect(page.locator('.q')).toHaveCount(askedACourse);
  while ((await single.count()) === 0) {
    await next.click();
    await expect(page.locator('.q')).toHaveCount(askedACourse);
  }
  await page.evaluate(() => {
    for (const question of document.querySelectorAll('.q')) question.setAttribute('data-kept', '');
  });
  await single.getByRole('radio').first().check();
  await single.getByRole('button', { name: t('question.check') }).click();
  await expect(page.locator('.q[data-phase]:not([data-phase="open"])')).toHaveCount(1);
  await expect(page.locator('.q[data-kept]')).toHaveCount(askedACourse);
});
