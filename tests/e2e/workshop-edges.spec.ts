import { readFileSync } from 'node:fs';
import { createMessages } from '#i18n/messages.ts';
import { pageRoute } from '#i18n/routes.ts';
import { expect, test } from './browser-test.ts';
import { lessonAddress, placedLessons } from './site.ts';
import { addItem, fieldAt, openTool, saveProjectFile, startProject, waitStored } from './workshop-hand.ts';

const t = createMessages('it');
const client = 'Forno Lisetta';

test.describe('in two tabs', () => {
  test('what is typed later in the same field stands in both, and the other is offered', async ({ page, context }) => {
    await startProject(page, 'it', client);
    // This tab tells nobody what it stores: the other one types before it has heard, however slow the machine.
    await page.addInitScript(() => {
      BroadcastChannel.prototype.postMessage = () => {};
    });
    await openTool(page, 'strategy', 'it', 'positioning');
    const beside = await context.newPage();
    await openTool(beside, 'strategy', 'it', 'positioning');
    const [first, second] = [page, beside].map((tab) => fieldAt(tab, 'positioning/need'));
    if (!first || !second) throw new Error('There are two tabs.');
    await waitStored(page);
    await waitStored(beside);
    await first.fill('Pane fino a sera');
    await waitStored(page);
    await second.fill('Pane già alle sei');
    for (const tab of [page, beside]) {
      await expect(fieldAt(tab, 'positioning/need')).toHaveValue('Pane già alle sei');
      await expect(tab.locator('.other-version')).toContainText(t('workshop.other'));
      await expect(tab.locator('.other-version blockquote')).toHaveText('Pane fino a sera');
    }
    await beside.getByRole('button', { name: t('workshop.useOther') }).click();
    for (const tab of [page, beside]) {
      await expect(fieldAt(tab, 'positioning/need')).toHaveValue('Pane fino a sera');
      await expect(tab.locator('.other-version')).toHaveCount(0);
    }
  });

  test('a strategy and a canvas written at once are both kept', async ({ page, context }) => {
    await startProject(page, 'it', client);
    await waitStored(page);
    const beside = await context.newPage();
    await openTool(beside, 'canvas', 'it');
    await beside.locator('#tile-origin').click();
    await fieldAt(page, 'context/offer').fill('Pane e focacce');
    await fieldAt(beside, 'origin/story').fill('Nel 1974 un forno a legna');
    await waitStored(page);
    await waitStored(beside);
    await openTool(page, 'canvas', 'it');
    await page.locator('#tile-origin').click();
    await expect(fieldAt(page, 'origin/story')).toHaveValue('Nel 1974 un forno a legna');
    await openTool(beside, 'strategy', 'it');
    await expect(fieldAt(beside, 'context/offer')).toHaveValue('Pane e focacce');
  });
});

test('undo and redo by keyboard go on after the page was loaded again', async ({ page }) => {
  await startProject(page, 'it', client);
  await fieldAt(page, 'context/offer').fill('Pane e focacce');
  await addItem(page, 'context/competitors');
  await waitStored(page);
  await openTool(page, 'strategy', 'it', 'context');
  const offer = fieldAt(page, 'context/offer');
  const items = page.locator('fieldset[id^="field-context/competitors/"]');
  const expectState = async (text: string, count: number) => {
    await expect(items).toHaveCount(count);
    await expect(offer).toHaveValue(text);
  };
  await expectState('Pane e focacce', 1);
  await page.keyboard.press('Control+z');
  await expectState('Pane e focacce', 0);
  await page.keyboard.press('Control+z');
  await expectState('', 0);
  await waitStored(page);
  await openTool(page, 'strategy', 'it', 'context');
  await expectState('', 0);
  await page.keyboard.press('Control+Shift+z');
  await expectState('Pane e focacce', 0);
  await page.keyboard.press('Control+Shift+z');
  await expectState('Pane e focacce', 1);
});

test('going back to an address that names no step shows the first one', async ({ page }) => {
  await startProject(page, 'it', client);
  const title = page.locator('#step');
  await expect(title).toHaveText(t('strategy.step.context'));
  await page
    .getByRole('link', { name: t('strategy.step.people') })
    .first()
    .click();
  await expect(title).toHaveText(t('strategy.step.people'));
  await page.goBack();
  await expect(title).toHaveText(t('strategy.step.context'));
});

test('a named version is compared, put back, and its return undone', async ({ page }) => {
  await startProject(page, 'it', client);
  const offer = fieldAt(page, 'context/offer');
  await offer.fill('Pane e focacce');
  const versions = page.getByRole('button', { name: t('workshop.versions'), exact: true });
  const dialog = page.getByRole('dialog', { name: t('workshop.versions.title') });
  await versions.click();
  await dialog.getByLabel(t('workshop.versions.name')).fill('Prima visita');
  await dialog.getByRole('button', { name: t('workshop.versions.take') }).click();
  await expect(dialog.getByRole('listitem')).toContainText('Prima visita');
  await dialog.getByRole('button', { name: t('workshop.close') }).click();
  await expect(versions).toBeFocused();
  await offer.fill('Torte da forno');
  await waitStored(page);
  await openTool(page, 'strategy', 'it', 'context');

  await versions.click();
  await dialog.getByRole('button', { name: t('workshop.versions.compare') }).click();
  await expect(dialog.locator('.changes ins')).toHaveText('Pane e focacce');
  await expect(dialog.locator('.changes del')).toHaveText('Torte da forno');
  await dialog.getByRole('button', { name: t('workshop.versions.restore'), exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(offer).toHaveValue('Pane e focacce');
  await page.getByRole('button', { name: t('workshop.undo'), exact: true }).click();
  await expect(offer).toHaveValue('Torte da forno');
});

test('a number is read as its language writes it, and what is no number is kept and said', async ({ page }) => {
  await startProject(page, 'it', client);
  const path = `${await addItem(page, 'context/audit')}/engagement`;
  const field = fieldAt(page, path);
  await field.fill('4,25');
  await field.blur();
  await expect(field).toHaveValue('4,25');
  await waitStored(page);
  await openTool(page, 'strategy', 'en', 'context');
  await expect(field).toHaveValue('4.25');
  await field.fill('7.5');
  await field.blur();
  await waitStored(page);
  await openTool(page, 'strategy', 'it', 'context');
  await expect(field).toHaveValue('7,5');
  await field.fill('circa otto');
  await field.blur();
  const said = t('workshop.misfit.number', { value: 'circa otto' });
  await expect(page.getByText(said)).toBeVisible();
  await waitStored(page);
  await openTool(page, 'strategy', 'it', 'context');
  await expect(field).toHaveValue('circa otto');
  await expect(page.getByText(said)).toBeVisible();
});

interface SavedFile {
  parts: { strategy: { objectives: { objectives: { deadline?: unknown }[] } } };
}

test('a day that does not exist is not stored as one, typed or from a file', async ({ page }) => {
  await startProject(page, 'it', client);
  await openTool(page, 'strategy', 'it', 'objectives');
  const item = await addItem(page, 'objectives/objectives');
  const deadline = fieldAt(page, `${item}/deadline`);
  await fieldAt(page, `${item}/statement`).fill('Trenta ordini');
  const read = async () => {
    await waitStored(page);
    return JSON.parse(readFileSync(await saveProjectFile(page, 'it'), 'utf8')) as SavedFile;
  };
  await deadline.fill('2027-02-28');
  expect((await read()).parts.strategy.objectives.objectives[0]?.deadline).toBe('2027-02-28');
  // The browser says where the day is: typed as the first part, 31 is a day or the third of the first.
  await deadline.press('Tab');
  await deadline.focus();
  await page.keyboard.type('31');
  if ((await deadline.inputValue()) !== '') {
    await deadline.fill('2027-02-28');
    await deadline.press('Tab');
    await deadline.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('31');
  }
  await page.keyboard.press('Tab');
  await expect(deadline).toHaveValue('');
  const file = await read();
  const [objective] = file.parts.strategy.objectives.objectives;
  expect(objective?.deadline ?? null).toBeNull();

  if (objective) objective.deadline = '2027-02-31';
  await page.goto(pageRoute('workshop', 'it'));
  const buffer = Buffer.from(JSON.stringify(file));
  const changed = { name: 'progetto.json', mimeType: 'application/json', buffer };
  await page.getByLabel(t('workshop.in.file')).setInputFiles(changed);
  await expect(page.locator('.files-notes')).toContainText('2027-02-31');
  await page.getByRole('button', { name: t('workshop.in.add') }).click();
  await page.getByRole('link', { name: t('workshop.in.open.strategy') }).click();
  await openTool(page, 'strategy', 'it', 'objectives');
  await expect(page.getByText(t('workshop.misfit.date', { value: '2027-02-31' }))).toBeVisible();
});

test('where nothing can be stored the tool says so, works, and gives the file', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { get: () => undefined });
  });
  await page.goto(pageRoute('strategy', 'it'));
  await expect(page.getByText(t('workshop.keeping.memory'))).toBeVisible();
  await page.getByLabel(t('workshop.first.name')).fill(client);
  await page.getByRole('button', { name: t('workshop.first.create') }).click();
  await fieldAt(page, 'context/offer').fill('Pane e focacce');
  await expect(page.locator('.keeping')).toHaveText(t('workshop.keeping.memory'));
  await expect(page.locator('.beside')).toContainText('Pane e focacce');
  const saved = JSON.parse(readFileSync(await saveProjectFile(page, 'it'), 'utf8')) as object;
  expect(saved).toMatchObject({
    project: { name: client },
    parts: { strategy: { context: { offer: 'Pane e focacce' } } },
  });
});

test('the exercise of a lesson is done on a copy, and the lesson says so', async ({ page }) => {
  const placed = placedLessons.find(({ lesson }) => lesson.id.endsWith('the-platforms-today'));
  if (!placed) throw new Error('There is no lesson on the platforms of today.');
  await page.goto(lessonAddress(placed, 'it'));
  await page.getByRole('link', { name: t('tool.open', { tool: t('tool.strategy') }) }).click();
  await page.waitForURL(/#channels$/);
  const band = page.getByRole('complementary', { name: t('workshop.exercise') });
  await expect(band.getByRole('link', { name: placed.lesson.title.it })).toBeVisible();
  await band.getByRole('button', { name: t('workshop.exercise.copy', { name: 'Bottega Tornio Lento' }) }).click();
  await expect(page.getByRole('heading', { level: 2, name: t('strategy.step.channels') })).toBeVisible();
  await expect(page.locator('fieldset[id^="field-channels/channels/"]').first()).toBeVisible();
  await band.getByRole('button', { name: t('workshop.exercise.done') }).click();
  await expect(band.getByText(t('workshop.exercise.noted', { project: 'Bottega Tornio Lento' }))).toBeVisible();
  await band.getByRole('link', { name: placed.lesson.title.it }).click();
  await expect(page.getByText(t('tool.made', { project: 'Bottega Tornio Lento' }))).toBeVisible();
});
