import type { Locator, Page } from '@playwright/test';
import { isBrand, type PlanCase } from '#domain/plan/case.ts';
import type { Locale } from '#i18n/locales.ts';
import { createMessages, type Messages } from '#i18n/messages.ts';
import { pageRoute } from '#i18n/routes.ts';
import { caseFile } from '#library/case-data.ts';
import { openLibrary } from '#library/library.ts';
import { expect, test } from './browser-test.ts';
import { createFocusQuestion, createHand, type Hand } from './keys.ts';
import { journeyLocales } from './turn.ts';

const brand = 'Bottega Tornio Lento';

/** What is written in each language: a bowl that runs out with the kiln, promised at a price and a speed that are not. */
const texts = {
  it: {
    title: 'Una insalatiera per giugno',
    hasty: 'Una insalatiera a 100 euro, consegna immediata.',
    told: 'Il forno si ferma fino a giugno: le insalatiere sono finite. Scrivici, e ti diciamo quando.',
    answer: 'Ho tolto prezzo e fretta, e detto del forno.',
  },
  en: {
    title: 'A salad bowl for June',
    hasty: 'A salad bowl for 100 euros, immediate dispatch.',
    told: 'The kiln stops until June: salad bowls are sold out. Write to us, and we will tell you when.',
    answer: 'I took out price and haste, and told about the kiln.',
  },
} as const;

/** A field of the post itself: its comments have a text too. */
const field = (page: Page, name: string) =>
  page.locator(`[id^="field-posts/posts/"][id$="/${name}"]:not([id*="/comments/"])`);

async function closeWeek(page: Page, hand: Hand, t: Messages, week: number): Promise<void> {
  await hand.activate(page.getByRole('button', { name: t('plan.case.close', { week }) }));
  const next = week === 4 ? page.locator('#case-debrief') : page.locator('#case-now');
  await expect(next).toBeFocused();
  if (week < 4) await expect(next).toHaveText(t('plan.case.week', { week: week + 1, of: 4 }));
}

function caseOf(locale: Locale): PlanCase {
  const found = caseFile(openLibrary(), locale).body.cases.find(({ brandName }) => isBrand(brandName, brand));
  if (!found) throw new Error(`${brand} has no case`);
  return found;
}

for (const locale of journeyLocales)
  test.describe(`a case of ${brand}, with the keyboard alone (${locale})`, () => {
    test.use({ locale: locale === 'it' ? 'it-IT' : 'en-GB', contextOptions: { reducedMotion: 'reduce' } });

    test('is played to its four questions, with one event answered and one post mended until the client says yes', async ({
      page,
    }) => {
      test.setTimeout(180_000);
      const t = createMessages(locale);
      const hand = createHand(page);
      const own = caseOf(locale);
      const { title, hasty, told, answer } = texts[locale];
      const replan = own.events.find((event) => event.replan);
      const client = 'Marta Casadei';
      const day = page.locator('.day[data-day="2027-05-18"]');

      await page.goto(pageRoute('workshop', locale));
      await hand.activate(page.getByRole('button', { name: new RegExp(brand) }));
      await expect(page.getByRole('heading', { level: 1, name: t('workshop.strategy') })).toBeVisible();
      await page.goto(pageRoute('plan', locale));
      await expect(page.locator('.post').first()).toBeVisible();

      // The case of the project's own brand stands first.
      await hand.activate(page.getByRole('button', { name: t('plan.case') }));
      await expect(page.locator('#case-title')).toBeFocused();
      await expect(page.getByText(t('plan.case.stranger'))).toHaveCount(0);
      await hand.activate(page.locator('.case-choice button').first());
      await expect(page.locator('#case-title')).toHaveText(own.title);
      await expect(page.locator('#case-title')).toBeFocused();
      await closeWeek(page, hand, t, 1);

      // A post that is wrong in price and promise, on a day of the third week.
      await hand.tabTo(page.locator('.day[tabindex="0"], .post[tabindex="0"]'), 'Shift+Tab');
      await goToDay(hand, page, day);
      await hand.press('n');
      await expect(field(page, 'title')).toBeFocused();
      await hand.type(title);
      for (const [name, wanted] of [
        ['channel', 'Newsletter'],
        ['status', t('option.status.draft')],
      ] as const) {
        await hand.tabTo(field(page, name));
        await hand.type(wanted);
        await expect(field(page, name).locator('option:checked')).toHaveText(wanted);
      }
      await hand.tabTo(field(page, 'text'));
      await hand.type(hasty);
      await hand.press('Escape');

      await closeWeek(page, hand, t, 2);
      // What nobody knew: the kiln, and the post it touches.
      const event = page.locator('.case-event.replan');
      await expect(page.getByText(t('plan.case.waiting', { title: replan?.title ?? '' }))).toBeVisible();
      await expect(event).toContainText(replan?.text ?? '');
      await hand.activate(event.getByRole('button', { name: title }));

      // Sent to the client, who is said to be played, and who asks for changes.
      const panel = page.locator('.post-panel');
      await hand.activate(panel.locator('summary', { hasText: t('plan.approval') }));
      await expect(panel.getByText(t('plan.approval.played'))).toBeVisible();
      await hand.activate(panel.getByRole('button', { name: t('plan.approval.send', { name: client }) }));
      await hand.press('Enter');
      const talk = panel.locator('.approval-talk');
      await expect(talk).toContainText(t('plan.approval.by', { name: client }));
      await expect(talk).toContainText(t('option.verdict.change'));
      await expect(talk).toContainText('100');
      await expect(field(page, 'status').locator('option:checked')).toHaveText(t('option.status.changes'));

      // Mended: it says what the event wants said, and is answered for.
      await hand.tabTo(panel.locator('#approval-answer'));
      await hand.type(answer);
      await hand.activate(panel.getByRole('button', { name: t('plan.approval.answer.do') }));
      await expect(talk).toContainText(answer);
      await hand.tabTo(field(page, 'text'));
      await hand.press('Control+a');
      await hand.type(told);
      await hand.tabTo(field(page, 'action'));
      await hand.type(t('option.action.message'));
      await hand.tabTo(
        panel.getByRole('button', { name: t('plan.approval.sendAgain', { name: client }) }),
        'Shift+Tab',
      );
      await hand.press('Enter');
      await expect(panel.getByRole('button', { name: t('plan.approval.read', { name: client }) })).toBeFocused();
      await hand.press('Enter');
      await expect(talk.locator('li').last()).toContainText(t('option.verdict.approve'));
      await expect(field(page, 'status').locator('option:checked')).toHaveText(t('option.status.approved'));
      await hand.press('Escape');
      await expect(event).toContainText(t('plan.case.answered'));
      await expect(page.getByText(t('plan.case.waiting', { title: replan?.title ?? '' }))).toHaveCount(0);

      await closeWeek(page, hand, t, 3);
      await closeWeek(page, hand, t, 4);
      for (const name of ['wanted', 'happened', 'missed', 'change']) {
        await hand.tabTo(page.locator(`[id="field-play/${name}"]`));
        await hand.type(name);
      }
      // The cues that were there: the market nobody was told of, and not the kiln.
      const cues = page.locator('.case-questions aside');
      await expect(cues).toContainText(own.events.find(({ id }) => id === 'market')?.title ?? '');
      await expect(cues).not.toContainText(replan?.title ?? '');
      await expect(page.locator('.keeping')).toHaveAttribute('data-state', 'stored');

      // All of it is there the next day.
      await page.reload();
      await expect(page.locator('#case-debrief')).toBeVisible();
      await expect(page.locator('[id="field-play/change"]')).toHaveValue('change');
      await hand.activate(page.getByRole('button', { name: t('plan.case.restart') }));
      await expect(page.locator('#case-now')).toHaveText(t('plan.case.week', { week: 1, of: 4 }));
      await hand.tabTo(page.getByRole('button', { name: t('workshop.undo') }), 'Shift+Tab');
      await hand.press('Enter');
      await expect(page.locator('#case-debrief')).toBeVisible();
    });
  });

/** From the day one is on to another, with the arrows. */
async function goToDay(hand: Hand, page: Page, day: Locator): Promise<void> {
  const isFocused = createFocusQuestion(day);
  for (let presses = 0; presses < 40; presses += 1) {
    if ((await day.count()) > 0 && (await isFocused())) return;
    await hand.press('ArrowRight');
  }
  throw new Error(`The arrows never reached ${day} of ${page.url()}`);
}
