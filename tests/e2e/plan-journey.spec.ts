import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Locale } from '#i18n/locales.ts';
import { createMessages } from '#i18n/messages.ts';
import { pageRoute } from '#i18n/routes.ts';
import { expect, test } from './browser-test.ts';
import { createHand, type Hand } from './keys.ts';
import { journeyLocales } from './turn.ts';

const field = (page: Page, name: string) => page.locator(`[id^="field-posts/posts/"][id$="/${name}"]`);

/** Chooses in a list as a hand does: by the first letters of what it says. */
async function pick(hand: Hand, place: ReturnType<Page['locator']>, name: string): Promise<void> {
  await hand.tabTo(place);
  await hand.type(name);
  await expect(place.locator('option:checked')).toHaveText(new RegExp(`^${name}`));
}

/** A post of the day one is on. Its hour is typed with AM, which clocks of 24 hours leave aside. */
async function addPost(page: Page, hand: Hand, locale: Locale, title: string, hour: string): Promise<void> {
  const t = createMessages(locale);
  await hand.press('n');
  await expect(field(page, 'title')).toBeFocused();
  await hand.type(title);
  await pick(hand, field(page, 'channel'), 'Newsletter');
  const clock = page.getByLabel(t('workshop.hourOf', { name: t('plan.f.posts.posts.at') }));
  await hand.tabTo(clock);
  await hand.type(hour);
  await expect(clock).toHaveValue(`${hour.slice(0, 2)}:${hour.slice(2, 4)}`);
  await pick(hand, field(page, 'status'), t('option.status.approved'));
  await hand.tabTo(field(page, 'text'));
  await hand.type(`${title}: tre cose da sapere, e una domanda.`);
  await hand.press('Escape');
  await expect(page.getByRole('button', { name: new RegExp(title) })).toBeFocused();
}

for (const locale of journeyLocales)
  test.describe(`from an empty browser, with the keyboard alone (${locale})`, () => {
    test.use({ locale: locale === 'it' ? 'it-IT' : 'en-GB', contextOptions: { reducedMotion: 'reduce' } });

    test('a month for a new client is planned, moved, checked, tried, compared and handed over', async ({ page }) => {
      test.setTimeout(240_000);
      const t = createMessages(locale);
      const hand = createHand(page);
      await page.goto(pageRoute('plan', locale));
      await hand.tabTo(page.locator('#first-name'));
      await hand.type('Officina Brezza');
      await hand.press('Enter');
      await hand.tabTo(page.getByRole('button', { name: t('plan.first.empty') }));
      await hand.press('Enter');
      await expect(page.locator('.day:focus')).toHaveCount(1);

      await addPost(page, hand, locale, 'Prima lettera', '0930AM');
      for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) await hand.press(key);
      await addPost(page, hand, locale, 'Seconda lettera', '1145AM');
      await hand.press('Alt+ArrowRight');
      await hand.press('Alt+ArrowUp');
      await expect(page.getByRole('button', { name: /Seconda lettera/ })).toBeFocused();
      await expect(page.getByRole('button', { name: /Seconda lettera/ })).toContainText('11:15');

      // What the checks say leads to the field it speaks of.
      await hand.press('Enter');
      await hand.tabTo(page.locator('summary', { hasText: t('plan.group.purpose') }));
      await hand.press('Enter');
      await pick(hand, field(page, 'stage'), t('option.stage.do').slice(0, 6));
      const finding = page.locator('.finding', { hasText: 'Seconda lettera' }).first();
      await expect(finding).toBeVisible();
      await hand.press('Escape');

      await hand.tabTo(page.getByRole('button', { name: t('plan.trial.open') }));
      await hand.press('Enter');
      await pick(hand, page.getByLabel(t('plan.trial.whose')), 'Bottega Tornio');
      await hand.tabTo(page.getByLabel(t('plan.trial.predict.number')));
      await hand.type('250');
      await hand.tabTo(page.getByRole('button', { name: t('plan.trial.run.other', { count: 4 }) }));
      await hand.press('Enter');
      await expect(page.getByRole('heading', { name: t('plan.trial.result') })).toBeVisible({ timeout: 60_000 });
      await expect(page.getByRole('heading', { name: t('plan.calibration') })).toBeVisible({ timeout: 60_000 });

      const second = page.getByRole('radio', { name: t('plan.which.planB') });
      for (
        let presses = 0;
        presses < 100 && !(await page.locator('input[name="which-plan"]:focus').count());
        presses += 1
      )
        await hand.press('Shift+Tab');
      await hand.press('ArrowRight');
      await expect(second).toBeChecked();
      await hand.tabTo(page.getByRole('button', { name: t('plan.b.copy') }));
      await hand.press('Enter');
      await hand.tabTo(page.locator('.day[tabindex="0"], .post[tabindex="0"]').first());
      await hand.tabTo(page.getByRole('button', { name: t('plan.trial.open') }));
      await hand.press('Enter');
      await hand.tabTo(page.getByRole('button', { name: t('plan.trial.compare') }));
      await hand.press('Enter');
      await expect(page.getByText(t('plan.compare.nothing', { of: 100 }))).toBeVisible({ timeout: 60_000 });

      await hand.tabTo(page.getByRole('button', { name: t('plan.out.open') }), 'Shift+Tab');
      await hand.press('Enter');
      const saving = page.waitForEvent('download');
      await hand.tabTo(page.getByRole('button', { name: t('plan.out.save.one') }));
      await hand.press('Enter');
      const file = await saving;
      expect(file.suggestedFilename()).toMatch(/\.ics$/);
      const text = readFileSync(await file.path(), 'utf8');
      expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
      expect(text).toMatch(/DTSTART;TZID=Europe\/Rome:\d{8}T111500/);
    });
  });
