import { locales, otherLocale } from '#i18n/locales.ts';
import { createMessages } from '#i18n/messages.ts';
import { courseRoute, pageRoute } from '#i18n/routes.ts';
import { answerByMouse } from './answers.ts';
import { expect, readToEnd, test } from './browser-test.ts';
import { anchorOf, firstCourse, firstLesson, lessonAddress, placedLessons, questionsOf } from './site.ts';

const layer = (page: import('@playwright/test').Page, lesson: string) =>
  page.locator(`main .layer[data-lesson="${lesson}"]`).first();

for (const locale of locales)
  test(`from home one click starts lesson 1; finished, it shows on the course, on home and in the other language (${locale})`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const t = createMessages(locale);
    const { id } = firstLesson.lesson;
    const questions = questionsOf(firstLesson, locale);

    await page.goto(pageRoute('home', locale));
    await expect(layer(page, id)).not.toHaveClass(/glazed/);
    await page.getByRole('link', { name: t('home.start') }).click();
    await expect(page).toHaveURL(lessonAddress(firstLesson, locale));
    for (const question of questions) await answerByMouse(page.locator(`#${anchorOf(question)}`), question, t, locale);
    // The questions that count were all answered: nobody has to say that the lesson is finished.
    await expect(page.getByText(t('lesson.finished'))).toBeVisible();
    await expect(page.getByRole('button', { name: t('lesson.finish') })).toBeHidden();

    await page.goto(courseRoute(firstCourse, locale));
    await expect(layer(page, id)).toHaveClass(/glazed/);
    const listed = page.getByRole('listitem').filter({ hasText: firstLesson.lesson.title[locale] });
    await expect(listed.first()).toHaveClass(/done/);
    await page.goto(pageRoute('home', locale));
    await expect(layer(page, id)).toHaveClass(/glazed/);
    const progress = t.count('progress.count', 1, { total: firstCourse.lessons.length });
    await expect(page.getByText(progress).first()).toBeVisible();
    const next = placedLessons[1]?.lesson.title[locale] ?? '';
    await expect(page.getByRole('link', { name: t('progress.resume', { title: next }) })).toBeVisible();

    const twin = otherLocale(locale);
    const there = createMessages(twin);
    await page.goto(lessonAddress(firstLesson, twin));
    await readToEnd(page);
    await expect(page.getByText(there('lesson.finished'))).toBeVisible();
    await expect(page.locator('.q[data-phase="settled"]')).toHaveCount(questions.length);
    await page.goto(pageRoute('home', twin));
    await expect(layer(page, id)).toHaveClass(/glazed/);
  });

test('a first miss gives a hint, a second the whole explanation, and only then is it settled', async ({ page }) => {
  const t = createMessages('it');
  const question = questionsOf(firstLesson, 'it').find(({ kind, role }) => kind === 'single' && role !== 'guess');
  if (question?.kind !== 'single') throw new Error('Lesson 1 has no single question to miss.');
  await page.goto(lessonAddress(firstLesson, 'it'));
  const place = page.locator(`#${anchorOf(question)}`);
  await place.scrollIntoViewIfNeeded();
  await expect(place.locator('astro-island[ssr], [data-live]:not([data-live=ready])')).toHaveCount(0);
  const [first, second] = question.options.filter(({ correct }) => !correct);

  await place.getByRole('radio', { name: first?.text ?? '', exact: true }).check();
  await place.getByRole('button', { name: t('question.check') }).click();
  await expect(place.getByText(question.hint ?? 'no hint')).toBeVisible();
  await expect(place.getByText(first?.feedback ?? '')).toBeHidden();
  await place.getByRole('button', { name: t('question.retry') }).click();
  await place.getByRole('radio', { name: second?.text ?? '', exact: true }).check();
  await place.getByRole('button', { name: t('question.check') }).click();
  for (const { feedback } of question.options) await expect(place.getByText(feedback)).toBeVisible();
  await expect(place.getByRole('link', { name: question.passage.title })).toBeVisible();
});

test('what is finished in one tab is seen in the other without a reload', async ({ page, context }) => {
  const t = createMessages('it');
  const { id } = firstLesson.lesson;
  const other = await context.newPage();
  await other.goto(pageRoute('home', 'it'));
  await page.goto(lessonAddress(firstLesson, 'it'));
  await page.getByRole('button', { name: t('lesson.finish') }).click();
  await expect(page.getByText(t('lesson.finished'))).toBeVisible();
  await expect(layer(other, id)).toHaveClass(/glazed/);
});

test('two tabs that write in one field keep both texts', async ({ page, context }) => {
  const t = createMessages('it');
  const other = await context.newPage();
  const address = lessonAddress(firstLesson, 'it');
  for (const tab of [page, other]) {
    await tab.bringToFront(); // A tab behind another draws no frames, so nothing comes into its view.
    await tab.goto(address);
    await readToEnd(tab);
  }
  const field = (tab: typeof page) => tab.locator('.written textarea').first();
  await field(page).fill('scritto nella prima');
  await field(other).fill('scritto nella seconda');
  await expect(page.getByText(t('written.other')).first()).toBeVisible();
  await expect(other.getByText(t('written.other')).first()).toBeVisible();
  await expect(field(page)).toHaveValue('scritto nella seconda');
  await expect(field(other)).toHaveValue('scritto nella seconda');
});

test('the other language opens at the same heading', async ({ page }) => {
  const t = createMessages('it');
  await page.goto(lessonAddress(firstLesson, 'it'));
  const heading = page.locator('article h2[id]').nth(2);
  const id = await heading.getAttribute('id');
  await heading.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
  await page.getByRole('link', { name: t('nav.otherLanguage'), exact: true }).click();
  await expect(page).toHaveURL(`${lessonAddress(firstLesson, 'en')}#${id}`);
  await expect(page.locator(`#${id}`)).toBeInViewport();
});
