import type { Locale } from '#i18n/locales.ts';
import { locales } from '#i18n/locales.ts';
import { createMessages } from '#i18n/messages.ts';
import { expect, test } from './browser-test.ts';
import { createHand } from './keys.ts';
import { fieldAt, openTool, startProject, waitStored } from './workshop-hand.ts';

type Page = Parameters<typeof startProject>[0];

/** An empty plan of March 2027 in the page, by mouse: what comes after is what is tried. */
async function startPlan(page: Page, locale: Locale): Promise<void> {
  const t = createMessages(locale);
  await startProject(page, locale, 'Tornio Lento');
  await openTool(page, 'plan', locale);
  await page.getByLabel(t('plan.f.about.from'), { exact: true }).fill('2027-03-01');
  await page.getByLabel(t('plan.f.about.to'), { exact: true }).fill('2027-03-28');
  await page.getByRole('button', { name: t('plan.first.empty') }).click();
  await expect(page.getByRole('grid')).toBeVisible();
}

const dayCell = (page: Page, day: string) => page.locator(`[data-day="${day}"]`);

for (const locale of locales)
  test.describe(`the calendar by keyboard (${locale})`, () => {
    test.use({ locale: locale === 'it' ? 'it-IT' : 'en-GB', contextOptions: { reducedMotion: 'reduce' } });

    test('adds a post, moves it in time with the focus on it, says so, and takes it back', async ({ page }) => {
      const t = createMessages(locale);
      await startPlan(page, locale);
      const hand = createHand(page);
      await dayCell(page, '2027-03-01').focus();
      for (const key of ['ArrowRight', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
      await expect(dayCell(page, '2027-03-10')).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.locator('[id^="field-posts/posts/"][id$="/title"]')).toBeFocused();
      await hand.type('Errori che teniamo');
      await page.keyboard.press('Escape');
      const tile = page.getByRole('button', { name: 'Errori che teniamo' });
      await expect(tile).toBeFocused();

      // A day whose hour is not chosen moves by days.
      await page.keyboard.press('Alt+ArrowRight');
      await expect(tile).toBeFocused();
      await expect(dayCell(page, '2027-03-11')).toContainText('Errori che teniamo');
      await page.keyboard.press('m');
      await page.getByRole('dialog').getByLabel(t('plan.move.time')).fill('09:00');
      await page.getByRole('button', { name: t('plan.move.do'), exact: true }).click();
      await expect(tile).toBeFocused();
      await expect(tile).toContainText('09:00');
      await page.keyboard.press('Alt+ArrowUp');
      await expect(tile).toContainText('08:30');
      await page.keyboard.press('Alt+PageDown');
      await expect(dayCell(page, '2027-03-18')).toContainText('08:30');
      await expect(page.getByRole('status').filter({ hasText: '08:30' })).toHaveCount(1);
      await page.keyboard.press('Control+z');
      await expect(dayCell(page, '2027-03-11')).toContainText('08:30');
      await waitStored(page);
    });

    test('goes along the list, takes a post out and brings it back', async ({ page }) => {
      const t = createMessages(locale);
      await startPlan(page, locale);
      for (const [day, title] of [
        ['2027-03-02', 'Il tornio, 20 secondi'],
        ['2027-03-09', 'Chi sceglie il blu?'],
      ] as const) {
        await dayCell(page, day).focus();
        await page.keyboard.press('n');
        await page.keyboard.type(title);
        await page.keyboard.press('Escape');
      }
      await page.getByRole('radio', { name: t('plan.view.list') }).check();
      const [first, second] = ['Il tornio, 20 secondi', 'Chi sceglie il blu?'].map((name) =>
        page.getByRole('button', { name }),
      );
      await first?.focus();
      await page.keyboard.press('ArrowDown');
      await expect(second ?? page.locator('nothing')).toBeFocused();
      await page.keyboard.press('Delete');
      await expect(second ?? page.locator('nothing')).toHaveCount(0);
      await page.getByRole('button', { name: t('workshop.undo') }).click();
      await expect(second ?? page.locator('nothing')).toBeVisible();
    });

    test('keeps the post that was open when the page is loaded again, and Back closes it', async ({ page }) => {
      await startPlan(page, locale);
      await dayCell(page, '2027-03-05').focus();
      await page.keyboard.press('n');
      const title = page.locator('[id^="field-posts/posts/"][id$="/title"]');
      await title.fill('Prima e dopo la cottura');
      const path = ((await title.getAttribute('id')) ?? '').slice('field-'.length);
      await waitStored(page);
      await page.reload();
      await expect(fieldAt(page, path)).toHaveValue('Prima e dopo la cottura');
      await page.goBack();
      await expect(fieldAt(page, path)).toHaveCount(0);
    });
  });

test('a post is dragged to another day with the pointer', async ({ page }) => {
  await startPlan(page, 'it');
  await dayCell(page, '2027-03-03').focus();
  await page.keyboard.press('n');
  await page.keyboard.type('Smalto, le prove');
  await page.keyboard.press('Escape');
  const from = await page.getByRole('button', { name: 'Smalto, le prove' }).boundingBox();
  const to = await dayCell(page, '2027-03-12').boundingBox();
  if (!from || !to) throw new Error('The calendar is not drawn.');
  await page.mouse.move(from.x + 20, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(to.x + 30, to.y + 60, { steps: 6 });
  await page.mouse.up();
  await expect(dayCell(page, '2027-03-12')).toContainText('Smalto, le prove');
  await expect(page.locator('.post-panel')).toHaveCount(0);
});
