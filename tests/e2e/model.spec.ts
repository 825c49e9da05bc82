import { locales } from '#i18n/locales.ts';
import { createMessages } from '#i18n/messages.ts';
import { pageRoute } from '#i18n/routes.ts';
import { expect, test } from './browser-test.ts';

for (const locale of locales) {
  const t = createMessages(locale);
  test(`the small picture of the model answers the keyboard, and other people give other numbers (${locale})`, async ({
    page,
  }) => {
    await page.goto(pageRoute('model', locale));
    const slider = page.getByRole('slider', { name: t('model.trialLabel') });
    const said = page.getByRole('status');
    await slider.focus();
    await expect(slider).toHaveAttribute('aria-valuetext', t('trial.frequency', { count: 7 }));
    await page.keyboard.press('End');
    await expect(slider).toHaveAttribute('aria-valuetext', t('trial.frequency', { count: 42 }));
    await expect(said).toContainText(t('trial.frequency', { count: 42 }));
    const first = await said.textContent();
    await page.getByRole('button', { name: t('model.trialSeed') }).press('Enter');
    await expect(said).not.toHaveText(first ?? '');
    await expect(said).toContainText(t('trial.frequency', { count: 42 }));
  });
}

test.describe('where no worker can start', () => {
  test.use({ expectedErrors: [/engine-worker|ERR_FAILED/] });
  test('the model card says so and keeps its table', async ({ page }) => {
    const t = createMessages('it');
    await page.route('**/*engine-worker*', (route) => route.abort());
    await page.goto(pageRoute('model', 'it'));
    await page.getByRole('slider', { name: t('model.trialLabel') }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('status')).toHaveText(t('trial.failed'));
    await expect(page.getByRole('row', { name: /^42 / })).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the model card shows its charts, its facts and every constant, and no dead control', async ({ page }) => {
    await page.goto(pageRoute('model', 'en'));
    await expect(page.getByRole('slider')).toBeHidden();
    await expect(page.locator('[data-trial-curve]').first()).toHaveAttribute('points', /\d/);
    expect(await page.locator('.fact-card').count()).toBe(19);
    expect(await page.locator('.constants tbody tr').count()).toBeGreaterThan(500);
  });
});
