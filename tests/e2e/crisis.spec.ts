import type { Locale } from '#i18n/locales.ts';
import { createMessages } from '#i18n/messages.ts';
import { pageRoute } from '#i18n/routes.ts';
import { openLibrary } from '#library/library.ts';
import { shiftFiles } from '#library/shift-data.ts';
import { expect, test } from './browser-test.ts';
import { createHand } from './keys.ts';
import { journeyLocales } from './turn.ts';

const id = 'tornio-lento-smalto';

/** A first statement, and what is learnt, in each language. */
const texts = {
  it: {
    statement:
      'Non usate le ciotole con il segno T-26 sotto il piede e non buttatele: mandateci una foto. Ci dispiace. Sappiamo che lo smalto si scheggia, non sappiamo ancora perché. Torniamo qui alle 12. Marta',
    review: 'Diciassette minuti, e potevano essere cinque.',
  },
  en: {
    statement:
      'Do not use bowls marked T-26 under the foot, and do not throw them away: send us a picture. We are sorry. We know the glaze flakes, we do not yet know why. We will be back here at 12. Marta',
    review: 'Seventeen minutes, and it could have been five.',
  },
} as const;

function crisisOf(locale: Locale) {
  const found = shiftFiles(openLibrary(), locale).find(({ body }) => body.shift.id === id)?.body.crisis;
  if (!found) throw new Error(`There is no crisis in ${id}.`);
  return found;
}

for (const locale of journeyLocales)
  test.describe(`a day of crisis, with the keyboard alone (${locale})`, () => {
    test.use({ locale: locale === 'it' ? 'it-IT' : 'en-GB', contextOptions: { reducedMotion: 'reduce' } });

    test('is lived as it comes to be known, decided, spoken of, and looked back at', async ({ page }) => {
      test.setTimeout(120_000);
      const t = createMessages(locale);
      const hand = createHand(page);
      const crisis = crisisOf(locale);
      await page.goto(`${pageRoute('community', locale)}?case=${id}&seed=7`);
      // What it holds is told before, and insults are out unless asked for.
      await expect(
        page.locator('.shift-case', { hasText: crisis.title }).or(page.locator('.shift-cases')),
      ).toContainText(t('shift.note.injury'));
      await expect(page.getByLabel(t('shift.mild'))).toBeChecked();
      await hand.activate(page.getByRole('button', { name: t('shift.begin') }));
      const panel = page.locator('.desk-crisis');
      await expect(panel.getByRole('heading', { level: 2 })).toHaveText(crisis.title);
      await expect(panel.locator('.crisis-news li')).toHaveCount(1);
      await expect(panel.locator('.spread-dots i').first()).toBeVisible();

      // Two decisions, the first statement, and the coach reads it.
      const [first, , third] = crisis.decisions;
      for (const own of [first, third])
        await hand.activate(panel.getByRole('button', { name: own?.label ?? '', exact: true }));
      await hand.tabTo(page.locator('#statement-text'));
      await hand.type(texts[locale].statement);
      await expect(panel.locator('.desk-heard .check').first()).toContainText('«');
      await hand.activate(
        panel.getByRole('button', { name: t('shift.crisis.publish', { minutes: '' }).replace(/\W+$/, '') }),
      );
      await expect(panel.locator('.said-reply')).toContainText(texts[locale].statement.slice(0, 40));

      // Time passes: more is known, people write, and a wave of news has gone round.
      for (let half = 0; half < 6; half += 1) {
        const clock = await page.locator('.desk-bar .chip').textContent();
        await page.locator('.desk-bar h1').focus();
        await hand.activate(page.getByRole('button', { name: t('shift.wait') }));
        await expect(page.locator('.desk-bar .chip')).not.toHaveText(clock ?? '');
      }
      await expect(panel.locator('.crisis-news').first().locator('li')).toHaveCount(3);
      await expect(panel.locator('.spread-dots .knows').first()).toBeVisible();
      expect(await page.locator('.desk-row').count()).toBeGreaterThan(8);

      await page.locator('.desk-bar h1').focus();
      await hand.activate(page.getByRole('button', { name: t('shift.close') }));
      await hand.activate(page.getByRole('button', { name: t('shift.closing.do') }));

      // The debrief: decisions with their hour, the statement beside what it should hold, the press, the review.
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      const decisions = page.locator('.debrief-list', { hasText: first?.label ?? '' }).locator('> li');
      await expect(decisions).toHaveCount(crisis.decisions.length);
      await expect(decisions.first()).toContainText(/09:0\d/);
      await expect(decisions.nth(1)).toContainText(t('shift.crisisEnd.notTaken'));
      await expect(page.locator('.debrief .said-reply').first()).toContainText(texts[locale].statement.slice(0, 40));
      await expect(
        page.locator('.debrief summary', { hasText: crisis.press[0]?.asks.slice(0, 30) ?? '' }),
      ).toBeVisible();
      const answer = page.locator('.debrief-question textarea').first();
      await hand.tabTo(answer);
      await hand.type(texts[locale].review);
      await expect(page.locator('.shift-keeping')).toHaveAttribute('data-state', 'stored');
      await page.reload();
      await hand.activate(page.getByRole('button', { name: t('shift.kept.look') }));
      await expect(answer).toHaveValue(texts[locale].review);
    });
  });
