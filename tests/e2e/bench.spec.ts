import { foldRows } from '#domain/bench/fold-rows.ts';
import { createMessages } from '#i18n/messages.ts';
import { openLibrary } from '#library/library.ts';
import { viewLesson } from '#library/view.ts';
import { reachBench } from './bench-hand.ts';
import { expect, test, waitKept } from './browser-test.ts';
import { lessonAddress, placedLessons } from './site.ts';

/** The lesson that has a bench of a kind. */
function lessonWith(kind: string) {
  const placed = placedLessons.find(({ lesson }) => lesson.benches.some((bench) => bench.kind === kind));
  if (!placed) throw new Error(`No lesson has a bench of the kind ${kind}.`);
  return placed;
}

test('what is typed at a bench shows at once where each channel folds it, and is there after a reload', async ({
  page,
}) => {
  const placed = lessonWith('fold');
  const [found] = viewLesson(openLibrary(), placed.lesson, 'en', (route) => route).benches.values();
  const bench = found?.bench;
  if (bench?.kind !== 'fold') throw new Error('The first bench of that lesson is of another kind.');
  const t = createMessages('en');
  const end = 'The industrial cycle is another story.';
  const written = `Dishwasher? Yes, after the first month. ${'Gentle programme, fifty degrees. '.repeat(5)}${end}`;
  await page.goto(lessonAddress(placed, 'en'));
  const field = page.getByLabel(t('bench.fold.label'));
  await reachBench(page);
  await field.fill(written);
  const [least] = foldRows(written, bench.folds);
  await expect(page.locator('.bench-folds dd').first()).toContainText(least?.seen.trim() ?? 'nothing');
  await expect(page.locator('.bench-folds dd').first()).not.toContainText(end);
  await waitKept(page, 'fifty degrees');
  await page.reload();
  await reachBench(page);
  await expect(field).toHaveValue(written);
});

test('a colour is chosen with the keyboard, and the nearest that passes takes its place', async ({ page }) => {
  const t = createMessages('it');
  await page.goto(lessonAddress(lessonWith('palette'), 'it'));
  const bench = page.locator('.bench');
  await reachBench(page);
  await expect(bench.getByRole('status')).toContainText('2,33');
  await bench.getByRole('button', { name: /#3f3f3f/ }).press('Enter');
  await expect(bench.getByRole('status')).toContainText('4,5');
  await expect(bench.getByText(t('bench.palette.title'))).toBeVisible();
});
