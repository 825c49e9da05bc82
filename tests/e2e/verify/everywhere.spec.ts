import { foldRows } from '#domain/bench/fold-rows.ts';
import { createMessages } from '#i18n/messages.ts';
import { pageRoute } from '#i18n/routes.ts';
import { openLibrary } from '#library/library.ts';
import { shiftFiles } from '#library/shift-data.ts';
import { viewLesson } from '#library/view.ts';
import { answerByMouse } from '../answers.ts';
import { reachBench } from '../bench-hand.ts';
import { expect, islandsReady, test, waitKept } from '../browser-test.ts';
import { reset } from '../data-hand.ts';
import { anchorOf, firstLesson, lessonAddress, placedLessons, questionsOf } from '../site.ts';
import { beginPost, fieldAt, openTool, startProject, waitStored } from '../workshop-hand.ts';

/**
 * The journeys that must work in every browser. Nothing here waits for a download: the driver of Firefox tells of none,
 * so what would be saved is taken where the page makes it.
 */
const t = createMessages('it');
const client = 'Forno Lisetta';

test('a lesson is followed, kept and found again', async ({ page }) => {
  test.setTimeout(120_000);
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

test('a project is made: strategy, canvas and plan are kept, and the plan is tried', async ({ page }) => {
  test.setTimeout(120_000);
  await startProject(page, 'it', client);
  await fieldAt(page, 'context/offer').fill('Pane e focacce');
  await waitStored(page);
  await openTool(page, 'canvas', 'it');
  await page.locator('#tile-origin').click();
  await fieldAt(page, 'origin/story').fill('Nel 1974 un forno a legna');
  await waitStored(page);

  await openTool(page, 'plan', 'it');
  const path = await beginPost(page, 'it');
  const title = fieldAt(page, `${path}/title`);
  await fieldAt(page, `${path}/channel`).selectOption('newsletter');
  await fieldAt(page, `${path}/text`).fill('Come si riconosce il pane di ieri, e che cosa farne.');
  await page.getByLabel(t('workshop.hourOf', { name: t('plan.f.posts.posts.at') })).fill('09:30');
  await waitStored(page);
  await page.reload();
  await expect(title).toHaveValue('Pane di ieri');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: t('plan.trial.open') }).click();
  await page.getByLabel(t('plan.trial.whose')).selectOption({ index: 1 });
  await page.getByRole('button', { name: t('plan.trial.run.other', { count: 4 }) }).click();
  await expect(page.getByRole('heading', { name: t('plan.trial.result') })).toBeVisible({ timeout: 60_000 });

  await openTool(page, 'strategy', 'it', 'context');
  await expect(fieldAt(page, 'context/offer')).toHaveValue('Pane e focacce');
  await openTool(page, 'canvas', 'it');
  await page.locator('#tile-origin').click();
  await expect(fieldAt(page, 'origin/story')).toHaveValue('Nel 1974 un forno a legna');
});

test('a shift begins, half an hour passes, and it goes on after a reload', async ({ page }) => {
  const own = shiftFiles(openLibrary(), 'it').find(({ body }) => body.shift.kind === 'reply')?.body.shift;
  await page.goto(`${pageRoute('community', 'it')}?case=${own?.id}&seed=7`);
  await page.getByLabel(t('shift.goal')).fill('Nessuno senza risposta');
  await page.getByRole('button', { name: t('shift.begin') }).click();
  const clock = page.locator('.desk-bar .chip');
  const before = await clock.textContent();
  await page.getByRole('button', { name: t('shift.wait') }).click();
  await expect(clock).not.toHaveText(before ?? '');
  const [now, rows] = [await clock.textContent(), await page.locator('.desk-row').allTextContents()];
  expect(rows.length).toBeGreaterThan(0);
  await page.reload();
  await page.getByRole('button', { name: t('shift.kept.resume') }).click();
  await expect(clock).toHaveText(now ?? '');
  expect(await page.locator('.desk-row').allTextContents()).toEqual(rows);
});

test('a copy brings the work back after all was deleted', async ({ page }) => {
  await page.addInitScript(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (what) => {
      if (what instanceof Blob)
        void what.arrayBuffer().then((held) => Object.assign(globalThis, { saved: [...new Uint8Array(held)] }));
      return make.call(URL, what);
    };
  });
  await startProject(page, 'it', client);
  await fieldAt(page, 'context/offer').fill('Pane e focacce');
  await waitStored(page);
  await page.goto(pageRoute('data', 'it'));
  await page.getByRole('button', { name: t('data.copy.save') }).click();
  await page.waitForFunction(() => 'saved' in globalThis);
  const copy = Buffer.from(await page.evaluate<number[]>('saved'));
  await reset(page, 'all');
  const file = { name: 'bottega.json', mimeType: 'application/json', buffer: copy };
  await page.getByLabel(t('data.restore.file')).setInputFiles(file);
  await expect(page.locator('.data-preview')).toContainText(client);
  await page.getByRole('button', { name: t('data.restore.merge') }).click();
  await expect(page.getByText(t('data.restore.doneProjects.one', { count: 1 }))).toBeVisible();
  await openTool(page, 'strategy', 'it', 'context');
  await expect(fieldAt(page, 'context/offer')).toHaveValue('Pane e focacce');
});

test('a bench shows where a text is folded, and keeps it', async ({ page }) => {
  const placed = placedLessons.find(({ lesson }) => lesson.benches.some(({ kind }) => kind === 'fold'));
  if (!placed) throw new Error('No lesson has a bench that folds.');
  const [found] = viewLesson(openLibrary(), placed.lesson, 'it', (route) => route).benches.values();
  if (found?.bench.kind !== 'fold') throw new Error('The first bench of that lesson is of another kind.');
  const written = `Lavastoviglie? Sì, dopo il primo mese. ${'Programma delicato, cinquanta gradi. '.repeat(5)}`;
  await page.goto(lessonAddress(placed, 'it'));
  const field = page.getByLabel(t('bench.fold.label'));
  await reachBench(page);
  await field.fill(written);
  const [least] = foldRows(written, found.bench.folds);
  await expect(page.locator('.bench-folds dd').first()).toContainText(least?.seen.trim() ?? 'nothing');
  await waitKept(page, 'cinquanta gradi');
  await page.reload();
  await reachBench(page);
  await expect(field).toHaveValue(written);
});
