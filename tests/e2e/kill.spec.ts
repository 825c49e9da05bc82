import { createMessages } from '#i18n/messages.ts';
import { pageRoute } from '#i18n/routes.ts';
import { answerByMouse } from './answers.ts';
import { expect, test } from './browser-test.ts';
import { withProfile } from './own-browser.ts';
import { anchorOf, firstLesson, lessonAddress, questionsOf } from './site.ts';

test('a browser killed right after a lesson was finished has lost nothing', async ({ baseURL }) => {
  test.setTimeout(120_000);
  const t = createMessages('it');
  const [question] = questionsOf(firstLesson, 'it').filter(({ kind, role }) => kind === 'single' && role === 'check');
  if (!question) throw new Error('The first lesson has no single-choice check.');
  const address = new URL(lessonAddress(firstLesson, 'it'), baseURL).href;

  await withProfile(async (open) => {
    const before = await open();
    await before.page.goto(address);
    await answerByMouse(before.page.locator(`#${anchorOf(question)}`), question, t, 'it');
    await before.page.getByRole('button', { name: t('lesson.finish') }).click();
    await expect(before.page.getByText(t('lesson.finished'))).toBeVisible();
    await before.kill();

    const { page: again } = await open();
    await again.goto(address);
    await expect(again.getByText(t('lesson.finished'))).toBeVisible();
    const place = again.locator(`#${anchorOf(question)}`);
    await place.scrollIntoViewIfNeeded();
    await expect(place.locator('[data-phase="settled"]')).toBeVisible();
    await again.goto(new URL(pageRoute('home', 'it'), baseURL).href);
    await expect(again.locator(`.path .layer[data-lesson="${firstLesson.lesson.id}"]`)).toHaveClass(/glazed/);
  });
});
