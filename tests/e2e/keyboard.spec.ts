import { questionKinds } from '#domain/question.ts';
import { createMessages } from '#i18n/messages.ts';
import { pageRoute } from '#i18n/routes.ts';
import { expect, test } from './browser-test.ts';
import { answerByKeys, createHand } from './keys.ts';
import { anchorOf, firstLesson, lessonAddress, lessonWith, questionsOf } from './site.ts';

for (const kind of questionKinds)
  test(`a ${kind} question is answered with the keyboard alone, and focus goes where the eye goes`, async ({
    page,
  }) => {
    const t = createMessages('it');
    const placed = lessonWith(kind);
    const question = questionsOf(placed, 'it').find((each) => each.kind === kind);
    if (!question) throw new Error(`No ${kind} question in ${placed.lesson.id}`);
    await page.goto(`${lessonAddress(placed, 'it')}#${anchorOf(question)}`);
    const place = page.locator(`#${anchorOf(question)}`);
    await expect(place.locator('[data-live=ready]')).toBeVisible();
    await answerByKeys(createHand(page), place, question, t);
  });

test('the first lesson is begun from home, read and finished with the keyboard alone', async ({ page }) => {
  test.setTimeout(120_000);
  const t = createMessages('en');
  const hand = createHand(page);
  await page.goto(pageRoute('home', 'en'));
  await hand.press('Tab');
  await expect(page.getByRole('link', { name: t('nav.skip') })).toBeFocused();
  await hand.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await hand.activate(page.getByRole('link', { name: t('home.start') }));
  await expect(page).toHaveURL(new RegExp(lessonAddress(firstLesson, 'en')));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(firstLesson.lesson.title.en);

  const term = page.locator('a.term').first();
  await hand.activate(term);
  await expect(page.locator('.term-card:popover-open')).toBeVisible();
  await hand.press('Escape');
  await expect(page.locator('.term-card:popover-open')).toHaveCount(0);
  await expect(term).toBeFocused();

  await hand.activate(page.getByRole('button', { name: t('lesson.finish') }));
  await expect(page.getByText(t('lesson.finished'))).toBeVisible();
  await expect(page.locator('[data-next]')).toBeFocused();
  await hand.expectFocusSeen();
});

test('the menu of a narrow screen opens, closes and gives focus back with the keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const t = createMessages('it');
  const hand = createHand(page);
  await page.goto(pageRoute('glossary', 'it'));
  const menu = page.getByRole('button', { name: t('nav.menu') });
  await hand.activate(menu);
  await hand.tabTo(page.getByRole('navigation', { name: t('nav.label') }).getByRole('link', { name: t('nav.data') }));
  await hand.press('Escape');
  await expect(page.getByRole('navigation', { name: t('nav.label') })).toBeHidden();
  await expect(menu).toBeFocused();
});
