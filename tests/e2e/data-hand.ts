import { expect, type Page } from '@playwright/test';
import { createMessages } from '#i18n/messages.ts';

/** Deletes everything, on the Italian page of one's data. */
export async function resetAll(page: Page): Promise<void> {
  const t = createMessages('it');
  await page.getByLabel(t('data.reset.label')).selectOption('all');
  await page.getByRole('button', { name: t('data.reset.open') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('data.reset.confirm') })
    .click();
  await expect(page.getByText(t('data.reset.doneAll'))).toBeVisible();
}
