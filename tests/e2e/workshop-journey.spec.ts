import { readFileSync } from 'node:fs';
import { canvasCells, canvasShape } from '#domain/canvas/shape.ts';
import { strategyShape, strategySteps } from '#domain/strategy/shape.ts';
import type { Locale } from '#i18n/locales.ts';
import { createMessages } from '#i18n/messages.ts';
import { pageRoute } from '#i18n/routes.ts';
import { expect, test } from './browser-test.ts';
import { fillByKeys } from './form-hand.ts';
import { createFocusQuestion, createHand } from './keys.ts';
import { journeyLocales } from './turn.ts';
import { wantedOf } from './wanted.ts';

/** What no two files share: when they were saved. */
function withoutTime(path: string): string {
  return readFileSync(path, 'utf8').replace(/"savedAt": \d+/, '');
}

for (const locale of journeyLocales)
  test.describe(`from an empty browser, with the keyboard alone (${locale})`, () => {
    test.use({ locale: locale === 'it' ? 'it-IT' : 'en-GB', contextOptions: { reducedMotion: 'reduce' } });

    test('a new client gets a whole strategy and canvas, printed, saved, and the same in another browser', async ({
      page,
      browser,
    }) => {
      test.setTimeout(420_000);
      const t = createMessages(locale);
      const hand = createHand(page);
      await page.goto(pageRoute('workshop', locale));
      await hand.tabTo(page.getByRole('textbox', { name: t('workshop.projects.name') }));
      await hand.type('Montepane');
      await hand.press('Enter');
      await expect(page.getByRole('heading', { level: 1, name: t('workshop.strategy') })).toBeVisible();
      await hand.tabTo(page.locator('.steps a[href="#context"]'));
      await hand.press('Enter');
      await writeStrategy(locale, page, hand);
      for (const step of strategySteps) await expect(page.locator(`.steps a[href="#${step}"] .done`)).toHaveText('✓');

      await hand.tabTo(page.getByRole('link', { name: t('workshop.tool.canvas'), exact: true }));
      await hand.press('Enter');
      await expect(page.getByRole('heading', { level: 1, name: t('workshop.canvas') })).toBeVisible();
      await hand.tabTo(page.locator('#tile-origin'));
      await hand.press('Enter');
      await writeCanvas(locale, page, hand);
      // All of it: as many fields as there are. The canvas is read again when typing pauses.
      for (const cell of canvasCells)
        await expect(page.locator(`.cell:has(#tile-${cell}) .cell-filled [aria-hidden]`), cell).toHaveText(
          /^(\d+)\/\1$/,
        );
      expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(20_000);

      await hand.tabTo(page.getByRole('button', { name: t('workshop.out.open') }));
      await hand.press('Enter');
      const saving = page.waitForEvent('download');
      await hand.tabTo(page.getByRole('button', { name: t('workshop.out.project') }));
      await hand.press('Enter');
      const saved = await (await saving).path();

      const other = await browser.newContext({ locale: locale === 'it' ? 'it-IT' : 'en-GB' });
      const elsewhere = await other.newPage();
      await elsewhere.goto(new URL(pageRoute('workshop', locale), page.url()).href);
      await elsewhere.getByLabel(t('workshop.in.file')).setInputFiles(saved);
      await elsewhere.getByRole('button', { name: t('workshop.in.add') }).click();
      await expect(elsewhere.getByText(t('workshop.in.added', { name: 'Montepane' }))).toBeVisible();
      await elsewhere.goto(new URL(pageRoute('canvas', locale), page.url()).href);
      await elsewhere.getByRole('button', { name: t('workshop.out.open') }).click();
      const savingAgain = elsewhere.waitForEvent('download');
      await elsewhere.getByRole('button', { name: t('workshop.out.project') }).click();
      expect(withoutTime(await (await savingAgain).path())).toBe(withoutTime(saved));
      await other.close();
    });
  });

type Page = Parameters<typeof fillByKeys>[0];
type Hand = Parameters<typeof fillByKeys>[1];

async function writeStrategy(locale: Locale, page: Page, hand: Hand): Promise<void> {
  const wanted = wantedOf('montepane', 'strategy', locale);
  const t = createMessages(locale);
  for (const step of strategySteps) {
    const isLast = step === 'resources';
    const end = page.locator(isLast ? '.step-nav .ghost' : '.step-nav .btn:not(.ghost)');
    await expect(page.getByRole('heading', { level: 2, name: t(`strategy.step.${step}`) })).toBeVisible();
    await fillByKeys(page, hand, { shape: strategyShape, wanted, locale, isEnd: createFocusQuestion(end) });
    if (isLast) return;
    await hand.press('Enter');
    await expect(page.locator('#step')).toBeFocused();
    await hand.expectFocusSeen();
  }
}

async function writeCanvas(locale: Locale, page: Page, hand: Hand): Promise<void> {
  const wanted = wantedOf('montepane', 'canvas', locale);
  const t = createMessages(locale);
  for (const cell of canvasCells) {
    const isLast = cell === canvasCells.at(-1);
    await expect(page.locator('#cell')).toHaveText(t(`canvas.cell.${cell}`));
    await expect(page.locator('#cell')).toBeFocused();
    await hand.expectFocusSeen();
    const end = page.locator('.cell-panel .step-nav a').last();
    await fillByKeys(page, hand, { shape: canvasShape, wanted, locale, isEnd: createFocusQuestion(end) });
    if (isLast) break;
    await hand.press('Enter');
  }
  await hand.press('Escape');
  await expect(page.locator('#tile-stories')).toBeFocused();
  await hand.expectFocusSeen();
}
