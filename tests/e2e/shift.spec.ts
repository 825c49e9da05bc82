import type { Page } from '@playwright/test';
import { type Locale, locales } from '#i18n/locales.ts';
import { createMessages, type Messages } from '#i18n/messages.ts';
import { pageRoute } from '#i18n/routes.ts';
import { openLibrary } from '#library/library.ts';
import { shiftFiles } from '#library/shift-data.ts';
import { expect, test } from './browser-test.ts';
import { createHand, type Hand } from './keys.ts';
import { startProject } from './workshop-hand.ts';

const library = openLibrary();
const seed = 7;

/** Said in each language: a complaint heard, an hour named, and a curt word. */
const texts = {
  it: {
    goal: 'Nessuno senza risposta',
    reply: 'Hai ragione, ci dispiace: lo cambiamo noi e ti scriviamo entro venerdì. Marta',
    note: 'Chiedono tutti dei pacchi',
    change: 'Rispondo prima a chi aspetta da ieri.',
    hostile: '<script>alert(1)</script> <img src=x onerror=alert(2)>',
  },
  en: {
    goal: 'Nobody left unanswered',
    reply: 'You are right, we are sorry: we will replace it and write to you by Friday. Marta',
    note: 'They all ask about the parcels',
    change: 'I answer first whoever has waited since yesterday.',
    hostile: '<script>alert(1)</script> <img src=x onerror=alert(2)>',
  },
} as const;

/** The first shift of answers, where there is one to take. */
const replyShifts = (locale: Locale) =>
  shiftFiles(library, locale)
    .map(({ body }) => body.shift)
    .filter(({ kind }) => kind === 'reply')
    .slice(0, 1);
const address = (locale: Locale, id: string) => `${pageRoute('community', locale)}?case=${id}&seed=${seed}`;
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function begin(page: Page, hand: Hand, t: Messages, goal: string): Promise<void> {
  await hand.tabTo(page.getByLabel(t('shift.goal')));
  await hand.type(goal);
  await hand.activate(button(page, t('shift.begin')));
  await expect(page.locator('.desk-grid')).toBeVisible();
}

for (const [locale, own] of locales.flatMap((each) => replyShifts(each).map((shift) => [each, shift] as const)))
  test.describe(`a reply shift, with the keyboard alone (${locale})`, () => {
    test.use({ locale: locale === 'it' ? 'it-IT' : 'en-GB', contextOptions: { reducedMotion: 'reduce' } });

    test('is taken, answered, noted, closed, looked back at and tried on another branch', async ({ page }) => {
      test.setTimeout(120_000);
      const t = createMessages(locale);
      const hand = createHand(page);
      const { goal, reply, note, change } = texts[locale];
      await page.goto(address(locale, own.id));
      await begin(page, hand, t, goal);

      // The first conversation is opened: focus goes to who it is.
      // One who wrote in public.
      const written = page.locator('.desk-row').filter({ hasNotText: t('shift.private') });
      await hand.activate(written.first());
      await expect(page.locator('#thread-title')).toBeFocused();
      await hand.tabTo(page.locator('#reply-text'));
      await hand.type(reply);
      await expect(page.locator('.desk-heard .check').first()).toContainText(/«/);
      await hand.activate(button(page, new RegExp(`^${t('shift.send.public', { minutes: '' }).replace(/,? *$/, '')}`)));
      await expect(page.locator('.said-reply')).toHaveText(new RegExp(reply.slice(0, 30)));
      await expect(page.locator('#reply-text')).toHaveValue('');

      // A note for the report, then half an hour passes.
      await hand.activate(page.locator('.desk-acts summary'));
      await hand.tabTo(page.locator('#desk-note'));
      await hand.type(note);
      await hand.press('Enter');
      await expect(page.locator('.said-act')).toContainText(note);
      await page.locator('.desk-bar h1').focus();
      const clock = page.locator('.desk-bar .chip');
      const before = await clock.textContent();
      await hand.activate(button(page, t('shift.wait')));
      await expect(clock).not.toHaveText(before ?? '');

      await page.locator('.desk-bar h1').focus();
      await hand.activate(button(page, t('shift.close')));
      await expect(page.getByRole('dialog')).toBeVisible();
      await hand.tabTo(page.getByRole('radio', { name: t('shift.expect.trust.up') }));
      await hand.press('Space');
      await hand.activate(button(page, t('shift.closing.do')));

      // The debrief: focus on its title, the goal as it was written, every conversation of the day.
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      await expect(page.locator('#debrief-goal')).toHaveValue(goal);
      expect(await page.locator('.debrief-rows tbody tr').count()).toBeGreaterThan(5);
      await expect(page.locator('.debrief-list').first()).toContainText(/\d/);
      await hand.tabTo(page.locator('#debrief-change'));
      const row = await page.locator('.debrief-rows tbody tr').first().elementHandle();
      await hand.type(change);
      // A letter draws again what it is written in, and not the whole day.
      expect(await row?.evaluate((element) => element.isConnected)).toBe(true);
      await hand.tabTo(page.locator('.debrief-branch select').first());
      await hand.press('ArrowDown');
      await hand.activate(button(page, t('shift.branch.run')));
      await expect(page.locator('.debrief-branch [aria-live] p').first()).toBeVisible();
      await hand.activate(button(page, t('shift.model.show')));
      await expect(page.locator('.debrief-model li').first()).toBeVisible();

      // The report is a Word file; LibreOffice reads such files in `npm run verify`.
      const saving = page.waitForEvent('download');
      await hand.activate(button(page, t('shift.report.save')));
      expect((await saving).suggestedFilename()).toMatch(/\.docx$/);
      await expect(page.getByText(t('shift.report.saved'))).toBeVisible();

      // It is all there after a reload, and named among the shifts.
      await page.reload();
      await expect(page.locator('.shift-kept li')).toHaveCount(1);
      await hand.activate(button(page, t('shift.kept.look')));
      await expect(page.locator('#debrief-change')).toHaveValue(change);
    });
  });

for (const own of replyShifts('it'))
  test.describe('a shift of answers', () => {
    test.use({ locale: 'it-IT', contextOptions: { reducedMotion: 'reduce' } });
    const t = createMessages('it');

    test('goes on after a reload exactly where it was', async ({ page }) => {
      const hand = createHand(page);
      await page.goto(address('it', own.id));
      await begin(page, hand, t, 'Calma');
      for (let half = 0; half < 3; half += 1) {
        const clock = await page.locator('.desk-bar .chip').textContent();
        await button(page, t('shift.wait')).click();
        await expect(page.locator('.desk-bar .chip')).not.toHaveText(clock ?? '');
      }
      const bar = await page.locator('.desk-bar .chip').textContent();
      const rows = await page.locator('.desk-row').allTextContents();
      await page.reload();
      await button(page, t('shift.kept.resume')).click();
      await expect(page.locator('.desk-bar .chip')).toHaveText(bar ?? '');
      expect(await page.locator('.desk-row').allTextContents()).toEqual(rows);
    });

    test('keeps texts that look like code as texts, and refuses none', async ({ page }) => {
      const hand = createHand(page);
      await page.goto(address('it', own.id));
      await begin(page, hand, t, texts.it.hostile);
      await page.locator('.desk-row').first().click();
      await page.locator('#reply-text').fill(texts.it.hostile);
      await button(page, /Rispondi in p/)
        .first()
        .click();
      await expect(page.locator('.said-reply')).toContainText(texts.it.hostile);
      await page.locator('#reply-text').fill('a'.repeat(10_001));
      await expect(page.locator('#reply-hint')).toHaveText(t('shift.tooLong'));
    });

    test('with a seed that is none is not begun', async ({ page }) => {
      await page.goto(`${pageRoute('community', 'it')}?seed=abc`);
      await expect(page.locator('#seed-hint')).toHaveText(t('shift.seed.wrong'));
      await button(page, t('shift.begin')).click();
      await expect(page.locator('.desk-grid')).toHaveCount(0);
    });
  });

for (const locale of locales)
  test.describe(`the observation shift, with the keyboard alone (${locale})`, () => {
    test.use({ locale: locale === 'it' ? 'it-IT' : 'en-GB', contextOptions: { reducedMotion: 'reduce' } });

    test('is read, recognised, compared with a commented reading, and kept', async ({ page }) => {
      const t = createMessages(locale);
      const hand = createHand(page);
      const { change } = texts[locale];
      await page.goto(`${pageRoute('community', locale)}?case=observation`);
      await hand.activate(button(page, t('shift.observe.begin')));
      const first = page.locator('.observation-tags select').first();
      await hand.tabTo(first);
      await hand.press('ArrowDown');
      await hand.press('ArrowDown');
      await expect(first).toHaveValue('rites');
      await hand.tabTo(page.locator('#observe-unknown'));
      await hand.type(change);
      await hand.activate(button(page, t('shift.observe.close')));
      await expect(page.getByRole('heading', { name: t('shift.observe.agreement') })).toBeFocused();
      const agreed = { question: t('shift.observe.marker'), agreed: 1, answered: 1 };
      await expect(page.locator('.debrief-list li').first()).toHaveText(t('shift.observe.agreed', agreed));
      await expect(page.locator('.observation-why')).toHaveCount(24);

      await page.reload();
      await hand.activate(button(page, t('shift.kept.look')));
      await expect(page.locator('#observe-unknown')).toHaveValue(change);
      await expect(first).toHaveValue('rites');
    });
  });

test.describe('a shift on a project of one’s own', () => {
  test.use({ locale: 'it-IT', contextOptions: { reducedMotion: 'reduce' } });
  const t = createMessages('it');

  test('says what is missing, then is lived by its people with its facts, and goes on after a reload', async ({
    page,
  }) => {
    test.setTimeout(90_000);
    await startProject(page, 'it', 'Officina Brezza');
    await page.goto(pageRoute('workshop', 'it'));
    await page.locator('.projects-examples button').first().click();
    await expect(page.getByRole('heading', { level: 1, name: t('workshop.strategy') })).toBeVisible();
    await page.goto(pageRoute('community', 'it'));
    const projects = page.getByLabel(t('shift.own.project'));
    await projects.selectOption({ label: 'Officina Brezza' });
    const begin = button(page, t('shift.own.begin'));
    await page.locator('[aria-describedby="sheet-person"]').fill('Ada');
    await begin.click();
    await expect(page.locator('.shift-own [role="status"]')).toContainText(t('shift.own.missing.audience'));

    await projects.selectOption({ index: 1 });
    await expect(page.locator('[aria-describedby="sheet-brand"]')).not.toHaveValue('');
    await page.locator('[aria-describedby="sheet-person"]').fill('Ada');
    await page.locator('[aria-describedby="sheet-product"]').fill('la ciotola gialla');
    await begin.click();
    await expect(page.locator('.desk-grid')).toBeVisible();
    expect(await page.locator('.desk-row').count()).toBeGreaterThan(3);
    const rows = await page.locator('.desk-row').allTextContents();

    await page.reload();
    await button(page, t('shift.kept.resume')).click();
    await expect(page.locator('.desk-grid')).toBeVisible();
    expect(await page.locator('.desk-row').allTextContents()).toEqual(rows);
  });
});

test.describe('a shift', () => {
  test.use({ locale: 'it-IT' });

  test('that the address asks for and is not there says so', async ({ page }) => {
    await page.goto(`${pageRoute('community', 'it')}?case=non-c-e&seed=abc`);
    await expect(page.locator('.notice').first()).toContainText('non-c-e');
  });
});
