import type { Page } from '@playwright/test';
import { splitStem } from '#domain/stem.ts';
import type { Locale } from '#i18n/locales.ts';
import { createMessages } from '#i18n/messages.ts';
import { pageRoute } from '#i18n/routes.ts';
import { answerByMouse } from './answers.ts';
import { expect, test, waitKept } from './browser-test.ts';
import { findAxeViolations } from './page-checks.ts';
import { firstLesson, lessonAddress, placedLessons, questionsOf } from './site.ts';

/** Stores that the first lessons were finished days ago, and opens the page again. */
async function finishDaysAgo(page: Page, daysAgo: number[]): Promise<void> {
  const lessons = daysAgo.map((ago, nth) => ({ ago, lesson: placedLessons[nth]?.lesson.id ?? '' }));
  await page.evaluate(async (finished) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('bottega');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const writing = database.transaction('events', 'readwrite');
    for (const { ago, lesson } of finished) {
      const id = `seeded-${lesson}`;
      const event = { id, at: Date.now() - ago * 86_400_000, kind: 'finished', lesson };
      writing.objectStore('events').put({ id, schema: 1, event });
    }
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    database.close();
  }, lessons);
  await page.reload();
}

/** Answers rightly the question on the page, whichever it is. */
async function answerAsked(page: Page, locale: Locale): Promise<void> {
  const ask = await page.locator('.q-ask').textContent();
  const question = placedLessons
    .flatMap((placed) => questionsOf(placed, locale))
    .find(({ stem }) => splitStem(stem).ask === ask?.trim());
  if (!question) throw new Error(`No question asks: ${ask}`);
  await answerByMouse(page.locator('.review-part'), question, createMessages(locale), locale);
}

test('what was learned days ago comes back, is answered, goes on after a reload and in the other language', async ({
  page,
}) => {
  const t = createMessages('it');
  const there = createMessages('en');
  await page.goto(pageRoute('review', 'it'));
  await expect(page.getByText(t('review.empty'))).toBeVisible();
  const start = page.getByRole('link', { name: t('review.toLesson', { title: firstLesson.lesson.title.it }) });
  await expect(start).toHaveAttribute('href', lessonAddress(firstLesson, 'it'));

  await finishDaysAgo(page, [12, 9]);
  await expect(page.getByRole('heading', { name: t.count('review.due', 3) })).toBeVisible();
  await page.getByRole('button', { name: t('review.start') }).click();
  const place = page.locator('#review-place');
  await expect(place).toBeFocused();
  await expect(place).toHaveText(t('review.place', { place: 1, total: 3 }));
  await answerAsked(page, 'it');
  await expect(page.getByRole('status').filter({ hasText: /^Questa competenza torna tra \d+ giorni, / })).toBeVisible();
  await expect(page.getByRole('button', { name: t('review.next') })).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);
  await waitKept(page, '"question":"review/');

  await page.reload();
  await expect(place).toHaveText(t('review.place', { place: 2, total: 3 }));
  await expect(page.locator('.q[data-phase="open"]')).toBeVisible();
  await page.goto(pageRoute('review', 'en'));
  await expect(place).toHaveText(there('review.place', { place: 2, total: 3 }));
  await page.getByRole('button', { name: there('review.stop') }).click();
  await expect(page.locator('#review-end')).toBeFocused();
  await expect(page.locator('#review-end')).toHaveText(there.count('review.left', 2));
  await expect(page.getByRole('heading', { name: there('review.reviewed') })).toBeVisible();
  await expect(page.getByText(/right first time; comes back in \d+ days, /)).toBeVisible();
});

test('a day with nothing due says what comes next, when and why', async ({ page }) => {
  const t = createMessages('it');
  await page.goto(pageRoute('review', 'it'));
  await expect(page.getByText(t('review.empty'))).toBeVisible();
  await finishDaysAgo(page, [0]);
  await expect(page.getByRole('heading', { name: t('review.nothing') })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^La prossima torna domani, / })).toBeVisible();
  const why = t('review.lesson.wrong', { ago: 'oggi' });
  await expect(page.locator('.review-part').getByText(why)).toBeVisible();
  await page.goto(pageRoute('home', 'it'));
  await expect(page.getByRole('link', { name: t('home.review') })).toBeVisible();
});
