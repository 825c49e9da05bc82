import type { Page } from '@playwright/test';
import { formatDate } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { createMessages } from '#i18n/messages.ts';
import { pageRoute } from '#i18n/routes.ts';
import { expect, test, waitKept } from './browser-test.ts';
import { firstLesson, lessonAddress } from './site.ts';

async function finishFirst(page: Page, locale: Locale): Promise<void> {
  const t = createMessages(locale);
  await page.goto(lessonAddress(firstLesson, locale));
  await page.getByRole('button', { name: t('lesson.finish') }).click();
  await expect(page.getByText(t('lesson.finished'))).toBeVisible();
  await waitKept(page, '"finished"');
}

for (const locale of ['it', 'en'] as const) {
  const t = createMessages(locale);
  const title = firstLesson.lesson.title[locale];

  test(`an empty record says what it will hold, and leads to the first lesson (${locale})`, async ({ page }) => {
    await page.goto(pageRoute('record', locale));
    await expect(page.getByText(t('record.empty'))).toBeVisible();
    await expect(page.getByRole('button', { name: t('record.save') })).toHaveCount(0);
    await page.getByRole('link', { name: t('record.go.lessons') }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  });

  test(`a finished lesson is in the record with its date, and the name stays (${locale})`, async ({ page }) => {
    await finishFirst(page, locale);
    await page.goto(pageRoute('record', locale));
    const row = page.getByRole('row', { name: title });
    await expect(row).toContainText(formatDate(locale, new Date(), 'short'));
    await expect(row).toContainText(String(firstLesson.lesson.minutes));
    await page.getByLabel(t('record.name')).fill('Marta Colnaghi');
    await expect(page.getByText(t('written.stored'))).toBeVisible();
    await page.reload();
    await expect(page.getByLabel(t('record.name'))).toHaveValue('Marta Colnaghi');
    await expect(page.getByText(/^Marta Colnaghi\. /)).toBeVisible();
    await expect(page.getByText(t('record.statement'))).toBeVisible();
  });
}

test('the record is saved as a Word file, and the page says so', async ({ page }) => {
  const t = createMessages('it');
  await finishFirst(page, 'it');
  await page.goto(pageRoute('record', 'it'));
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: t('record.save') }).click();
  expect((await saving).suggestedFilename()).toMatch(/^registro-del-percorso-\d{4}-\d\d-\d\d\.docx$/);
  await expect(page.getByText(t('record.saved'))).toBeVisible();
});

test('on paper there is the document alone, with its skills unfolded', async ({ page }) => {
  const t = createMessages('it');
  await finishFirst(page, 'it');
  await page.goto(pageRoute('record', 'it'));
  const skills = page.getByRole('heading', { name: t('record.skills') });
  await expect(page.getByRole('button', { name: t('record.print') })).toBeVisible();
  await expect(skills).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(skills).toBeVisible();
  await expect(page.getByText(t('record.statement'))).toBeVisible();
  await expect(page.getByRole('button', { name: t('record.print') })).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
});
