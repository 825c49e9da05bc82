import type { Page } from '@playwright/test';
import type { ProgressEvent } from '#domain/progress.ts';
import { currentSchema } from '#domain/progress-record.ts';
import type { Question } from '#domain/question.ts';
import { createMessages } from '#i18n/messages.ts';
import { pageRoute } from '#i18n/routes.ts';
import { expect, test, waitKept } from './browser-test.ts';
import { answerByKeys, createHand } from './keys.ts';
import { findAxeViolations } from './page-checks.ts';
import { firstLesson, placedLessons, questionsOf } from './site.ts';

const day = 86_400_000;
const { lesson } = firstLesson;
const questions = questionsOf(firstLesson, 'it').filter(
  ({ role, skill }) => role !== 'guess' && skill === lesson.skill,
);

type Seed = ProgressEvent extends infer E ? (E extends ProgressEvent ? Omit<E, 'id'> : never) : never;

/** Puts events into the store of a page that has opened it, and opens the page again. */
async function seed(page: Page, events: Seed[]): Promise<void> {
  const records = events.map((event, nth) => {
    const id = `seed-${nth}`;
    return { id, schema: currentSchema, event: { ...event, id } };
  });
  await page.evaluate(async (wanted) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('bottega');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const writing = database.transaction('events', 'readwrite');
    for (const record of wanted) writing.objectStore('events').put(record);
    await new Promise((resolve) => writing.addEventListener('complete', resolve));
    database.close();
  }, records);
  await page.reload();
}

/** One option of a question with options, by whether it is right. */
function optionOf(question: Question | undefined, isRight: boolean) {
  const options = question?.kind === 'single' ? question.options : [];
  const found = options.find(({ correct }) => correct === isRight);
  if (!found) throw new Error('The first lesson has no single question on its own skill');
  return found;
}

test('a mistake is read and mended with a variant, with the keyboard alone', async ({ page }) => {
  const t = createMessages('it');
  const missed = questions.find(({ kind }) => kind === 'single');
  const wrong = optionOf(missed, false);
  const at = Date.now() - 9 * day;
  await page.goto(pageRoute('progress', 'it'));
  await expect(page.getByText(t('skills.empty'))).toBeVisible();
  await seed(page, [
    { at, kind: 'finished', lesson: lesson.id },
    ...questions.map(
      ({ id }, nth): Seed => ({
        at: at + nth,
        kind: 'answered',
        question: id,
        answer: { kind: 'single', option: id === missed?.id ? wrong.id : 'other' },
        outcome: id === missed?.id ? 'wrong' : 'right',
      }),
    ),
  ]);

  const state = page.locator('.skill-state').first();
  await expect(state).toContainText(t('skills.state.practised'));
  const hand = createHand(page);
  await hand.tabTo(page.getByLabel(t('skills.filter')));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.skill-course')).toHaveCount(1);
  await hand.activate(page.locator('.mistake-group > summary'));
  const card = page.locator('.mistake');
  await expect(card).toContainText(wrong.feedback);
  await expect(card.getByRole('link')).toHaveAttribute('href', missed?.passage.href ?? '');
  expect(await findAxeViolations(page)).toEqual([]);

  await hand.activate(card.getByRole('button', { name: t('skills.mistakes.variant') }));
  await expect(page.getByRole('heading', { name: t('skills.mistakes.variantTitle') })).toBeFocused();
  const live = card.locator('.q');
  await expect(live).toBeVisible();
  const ask = await live.locator('.q-ask').textContent();
  const variant = placedLessons
    .flatMap((placed) => [...questionsOf(placed, 'it')])
    .find(({ skill, stem }) => skill === lesson.skill && stem.endsWith(ask ?? ' '));
  if (!variant) throw new Error(`No question asks «${ask}»`);
  await answerByKeys(hand, card.locator('.variant'), variant, t);
  await expect(card.locator('.mended-on')).not.toBeEmpty();
  await waitKept(page, '"review/');
  await page.reload();
  await expect(page.locator('.mended > summary')).toBeVisible();
  await expect(state).toContainText(t('skills.state.shown'));
  await expect(page.getByText(t('skills.mistakes.allMended'))).toBeVisible();
});

test('the English page shows the same history, and says when its questions do not arrive', async ({ page }) => {
  const t = createMessages('en');
  await page.route('**/review/*.json', (route) => route.fulfill({ status: 200, body: '[]' }), { times: 1 });
  await page.goto(pageRoute('progress', 'en'));
  await expect(page.getByRole('alert')).toContainText(t('skills.failed'));
  await page.getByRole('button', { name: t('skills.again') }).click();
  await expect(page.getByText(t('skills.empty'))).toBeVisible();
  await seed(page, [{ at: Date.now() - day, kind: 'opened', lesson: lesson.id }]);
  await expect(page.locator('.skill-state').first()).toContainText(t('skills.state.begun'));
  expect(await findAxeViolations(page)).toEqual([]);
});
