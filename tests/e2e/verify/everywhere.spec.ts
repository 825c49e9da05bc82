import { createMessages } from '#i18n/messages.ts';
import { pageRoute } from '#i18n/routes.ts';
import { answerByMouse } from '../answers.ts';
import { expect, islandsReady, test } from '../browser-test.ts';
import { anchorOf, firstLesson, lessonAddress, questionsOf } from '../site.ts';

/** The journey that must work in every browser: begin, answer, write, finish, come back, find. */
test('a lesson is followed, kept and found again', async ({ page }) => {
  test.setTimeout(120_000);
  const t = createMessages('it');
  await page.goto(pageRoute('home', 'it'));
  await page.getByRole('link', { name: t('home.start') }).click();
  for (const question of questionsOf(firstLesson, 'it'))
    await answerByMouse(page.locator(`#${anchorOf(question)}`), question, t, 'it');
  const field = page.locator('.written textarea').first();
  await field.scrollIntoViewIfNeeded();
  await islandsReady(page);
  await field.fill('Un testo mio');
  await expect(page.getByText(t('written.stored')).first()).toBeVisible();
  await expect(page.getByText(t('lesson.finished'))).toBeVisible();

  await page.reload();
  await expect(page.getByText(t('lesson.finished'))).toBeVisible();
  await field.scrollIntoViewIfNeeded();
  await expect(field).toHaveValue('Un testo mio');
  await page.goto(lessonAddress(firstLesson, 'en'));
  await expect(page.getByText(createMessages('en')('lesson.finished'))).toBeVisible();

  await page.goto(`${pageRoute('search', 'it')}?q=partecipazione`);
  await expect(page.locator('.hit-title').first()).toBeVisible();
});
