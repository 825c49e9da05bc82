import { strategyShape, strategySteps } from '#domain/strategy/shape.ts';
import { locales } from '#i18n/locales.ts';
import { createMessages } from '#i18n/messages.ts';
import { pageRoute } from '#i18n/routes.ts';
import { expect, test } from './browser-test.ts';
import { fillByKeys } from './form-hand.ts';
import { createHand } from './keys.ts';
import { wantedOf } from './wanted.ts';

for (const locale of locales)
  test.describe(`from an empty browser, with the keyboard alone (${locale})`, () => {
    test.use({ locale: locale === 'it' ? 'it-IT' : 'en-GB', contextOptions: { reducedMotion: 'reduce' } });

    test('a whole strategy is written for a new client', async ({ page }) => {
      test.setTimeout(300_000);
      const t = createMessages(locale);
      const hand = createHand(page);
      const wanted = wantedOf('montepane', 'strategy', locale);
      await page.goto(pageRoute('strategy', locale));
      await hand.tabTo(page.getByRole('textbox', { name: t('workshop.first.name') }));
      await hand.type('Montepane');
      await hand.press('Enter');
      await expect(page.getByRole('heading', { level: 1, name: t('workshop.strategy') })).toBeVisible();
      await hand.tabTo(page.locator('.steps a[href="#context"]'));
      await hand.press('Enter');

      for (const step of strategySteps) {
        const nextLink = page.locator('.step-nav .btn:not(.ghost)');
        await expect(page.getByRole('heading', { level: 2, name: t(`strategy.step.${step}`) })).toBeVisible();
        const isLast = step === 'resources';
        await fillByKeys(page, hand, {
          shape: strategyShape,
          wanted,
          locale,
          isEnd: () =>
            (isLast ? page.locator('.step-nav .ghost') : nextLink).evaluate((link) => link === document.activeElement),
        });
        if (isLast) break;
        await hand.press('Enter');
        await expect(page.locator('#step')).toBeFocused();
        await hand.expectFocusSeen();
      }
    });
  });
