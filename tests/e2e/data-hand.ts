import { expect, type Page } from '@playwright/test';
import { createMessages } from '#i18n/messages.ts';

const said = { all: 'data.reset.doneAll', workshop: 'data.reset.doneWorkshop' } as const;

/** Deletes everything, or the workshop alone, on the Italian page of one's data. */
export async function reset(page: Page, what: keyof typeof said): Promise<void> {
  const t = createMessages('it');
  await page.getByLabel(t('data.reset.label')).selectOption(what);
  await page.getByRole('button', { name: t('data.reset.open') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('data.reset.confirm') })
    .click();
  await expect(page.getByText(t(said[what]))).toBeVisible();
}
