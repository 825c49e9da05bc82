import { locales } from '#i18n/locales.ts';
import { createMessages } from '#i18n/messages.ts';
import { pageRoute } from '#i18n/routes.ts';
import { answerByMouse } from './answers.ts';
import { expect, islandsReady, readToEnd, test } from './browser-test.ts';
import { readSite } from './built-site.ts';
import { anchorOf, firstLesson, lessonAddress, placedLessons, questionsOf } from './site.ts';
import { weighOver, weighPage } from './weigh.ts';

/** Budgets in kilobytes (1,000 bytes) as a host sends them, compressed with brotli. */
for (const locale of locales) {
  test(`a lesson, before any scroll or key, stays within its budgets (${locale})`, async ({ page }) => {
    const weight = weighPage(page);
    await page.goto(lessonAddress(firstLesson, locale), { waitUntil: 'networkidle' });
    const { script, style, html, font, requests } = await weight();
    expect.soft(script, 'scripts').toBeLessThanOrEqual(20_000);
    expect.soft(style, 'styles').toBeLessThanOrEqual(9_000);
    expect.soft(html, 'page').toBeLessThanOrEqual(18_000);
    expect.soft(font, 'fonts').toBeLessThanOrEqual(48_000);
    expect.soft(requests, 'requests').toBeLessThanOrEqual(14);
    expect(script).toBeGreaterThan(0);
  });

  test(`home stays within its budget and loads no Solid (${locale})`, async ({ page }) => {
    const weight = weighPage(page);
    await page.goto(pageRoute('home', locale), { waitUntil: 'networkidle' });
    await readToEnd(page);
    const { script, names } = await weight();
    expect(script, 'scripts').toBeLessThanOrEqual(6_000);
    expect(names.filter((name) => /\/(web|client|solid)\.[^/]*\.js$/.test(name))).toEqual([]);
    await expect(page.locator('astro-island')).toHaveCount(0);
  });
}

test('the review, with its scheduler, stays within its budget', async ({ page }) => {
  const weight = weighPage(page);
  await page.goto(pageRoute('review', 'it'), { waitUntil: 'networkidle' });
  const { script } = await weight();
  expect(script, 'scripts').toBeLessThanOrEqual(36_000);
  expect(script).toBeGreaterThan(0);
});

test('the page of every lesson stays within its budget', () => {
  const { pages } = readSite('dist', '/');
  const lessons = new Set(locales.flatMap((locale) => placedLessons.map((placed) => lessonAddress(placed, locale))));
  const found = pages.filter(({ route }) => lessons.has(route));
  expect(found).toHaveLength(lessons.size);
  const weights = found.map(({ route, html }) => ({ route, over: weighOver(html, 18_000) }));
  expect(weights.filter(({ over }) => over !== undefined)).toEqual([]);
});

test('the heaviest lesson, read to its end with every question answered, stays within its budget', async ({ page }) => {
  test.setTimeout(120_000);
  const t = createMessages('it');
  // The one with most kinds of question loads most scripts.
  const [heaviest = firstLesson] = placedLessons.toSorted((a, b) => countKinds(b) - countKinds(a));
  const weight = weighPage(page);
  await page.goto(lessonAddress(heaviest, 'it'));
  await readToEnd(page);
  for (const question of questionsOf(heaviest, 'it'))
    await answerByMouse(page.locator(`#${anchorOf(question)}`), question, t, 'it');
  await islandsReady(page);
  await page.waitForLoadState('networkidle');
  const { script } = await weight();
  expect(script, heaviest.lesson.id).toBeLessThanOrEqual(36_000);
});

function countKinds({ lesson }: (typeof placedLessons)[number]): number {
  return new Set(lesson.questions.map(({ kind }) => kind)).size;
}
