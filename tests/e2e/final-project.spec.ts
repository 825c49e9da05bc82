import { createMessages } from '#i18n/messages.ts';
import { pageRoute } from '#i18n/routes.ts';
import { viewFinalProject } from '#library/final-project-view.ts';
import { openLibrary } from '#library/library.ts';
import { expect, test, waitKept } from './browser-test.ts';

for (const locale of ['it', 'en'] as const) {
  const t = createMessages(locale);
  const { guide } = viewFinalProject(openLibrary(), locale, (path) => path);
  const [example] = guide.examples;
  const [respect, truth] = guide.criteria;
  if (!example || !respect || !truth) throw new Error('The final project is empty.');

  test(`an example is scored with the keyboard, compared, and still compared after a reload (${locale})`, async ({
    page,
  }) => {
    await page.goto(pageRoute('finalProject', locale));
    const place = page.locator('.final-example').first();
    await place.locator('summary').first().press('Enter');
    await place.getByRole('group', { name: respect.name }).getByRole('radio', { name: '3' }).press('Space');
    await place.getByRole('group', { name: truth.name }).getByRole('radio', { name: '0' }).press('Space');
    await place.getByRole('button', { name: t('final.compare') }).press('Enter');
    const verdict = place.locator('.final-verdict');
    await expect(verdict).toBeFocused();
    await expect(verdict).toContainText(t('final.leaning.strict', { points: locale === 'it' ? '1,5' : '1.5' }));
    await expect(place.getByText(example.scores['truth']?.why ?? 'no reason')).toBeVisible();
    await waitKept(page, `compared-${example.id}`);
    await page.reload();
    await place.locator('summary').first().press('Enter');
    await expect(verdict).toBeVisible();
    await place.getByRole('button', { name: t('final.change') }).press('Enter');
    await expect(place.getByRole('heading', { name: t('final.yourScores') })).toBeFocused();
    await expect(place.getByRole('group', { name: truth.name }).getByRole('radio', { name: '0' })).toBeChecked();
  });

  test(`one’s own scores add up, a zero among the first three is named, and the note stays (${locale})`, async ({
    page,
  }) => {
    await page.goto(pageRoute('finalProject', locale));
    for (const [nth, criterion] of guide.criteria.entries())
      await page
        .locator(`#final-own-${criterion.id}`)
        .getByRole('radio', { name: nth === 1 ? /^0 / : /^3 / })
        .check();
    await expect(page.getByText(t('final.total', { total: 21, most: 24 }))).toBeVisible();
    await expect(page.getByText(t('final.suggest.zero'))).toBeVisible();
    await page.getByRole('link', { name: truth.name }).press('Enter');
    await expect(page.locator('#final-own-truth')).toBeFocused();
    const note = page.getByLabel(t('final.note', { criterion: truth.name }));
    await note.fill('Post 4');
    await expect(page.getByText(t('written.stored'))).toBeVisible();
    await page.reload();
    await expect(note).toHaveValue('Post 4');
    await expect(page.getByText(t('final.total', { total: 21, most: 24 }))).toBeVisible();
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the rubric and the graded examples can be read, and there is no dead control', async ({ page }) => {
    await page.goto(pageRoute('finalProject', 'it'));
    // Playwright looks for no text inside `noscript`.
    await expect(page.locator('noscript > .notice').first()).toBeVisible();
    await expect(page.getByRole('radio')).toHaveCount(0);
    await page.getByText('Rispetto e consenso').first().click();
    await expect(page.getByText('Lasciaci il numero')).toBeVisible();
  });
});
