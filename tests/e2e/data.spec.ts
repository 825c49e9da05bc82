import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { formatCount } from '#i18n/format.ts';
import { createMessages, wordsOf } from '#i18n/messages.ts';
import { pageRoute } from '#i18n/routes.ts';
import { answerByMouse } from './answers.ts';
import { expect, test } from './browser-test.ts';
import { reset } from './data-hand.ts';
import { anchorOf, firstLesson, lessonAddress, placedLessons, questionsOf } from './site.ts';

const t = createMessages('it');
const lesson = lessonAddress(firstLesson, 'it');
const dataPage = pageRoute('data', 'it');
const [question] = questionsOf(firstLesson, 'it').filter(({ kind, role }) => kind === 'single' && role === 'check');
const finishedOnce = formatCount(wordsOf('it', 'data'), 'finished', 'it', 1);

async function answerAndFinish(page: Page): Promise<void> {
  if (!question) throw new Error('The first lesson has no single-choice check.');
  await page.goto(lesson);
  await answerByMouse(page.locator(`#${anchorOf(question)}`), question, t, 'it');
  await page.getByRole('button', { name: t('lesson.finish') }).click();
  await expect(page.getByText(t('lesson.finished'))).toBeVisible();
}

async function saveCopy(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: t('data.copy.save') }).click();
  return (await download).path();
}

/** The JSON in the archive of a copy, unpacked by another hand than the site's: the first file of it. */
function readCopy(path: string): unknown {
  const bytes = readFileSync(path);
  const start = 30 + bytes.readUInt16LE(26);
  const packed = bytes.subarray(start, start + bytes.readUInt32LE(18));
  return JSON.parse((bytes.readUInt16LE(8) === 8 ? inflateRawSync(packed) : packed).toString('utf8'));
}

test('a copy brings everything back after all was deleted', async ({ page }) => {
  await answerAndFinish(page);
  await page.goto(dataPage);
  await expect(page.getByText(finishedOnce)).toBeVisible();
  const copy = await saveCopy(page);
  await reset(page, 'all');
  await expect(page.getByText(finishedOnce)).toHaveCount(0);

  await page.getByLabel(t('data.restore.file')).setInputFiles(copy);
  await expect(page.locator('.data-preview')).toContainText(firstLesson.lesson.title.it);
  await expect(page.getByText(finishedOnce)).toHaveCount(0);
  await page.getByRole('button', { name: t('data.restore.merge') }).click();
  await expect(page.getByText(finishedOnce)).toBeVisible();
  await page.goto(lesson);
  await expect(page.getByText(t('lesson.finished'))).toBeVisible();
  const place = page.locator(`#${question && anchorOf(question)}`);
  await place.scrollIntoViewIfNeeded();
  await expect(place.locator('[data-phase="settled"]')).toBeVisible();
});

test('a broken, a foreign and a newer file are refused with a sentence, and nothing is lost', async ({ page }) => {
  await answerAndFinish(page);
  await page.goto(dataPage);
  const copy = readCopy(await saveCopy(page)) as object;
  const files = [
    ['data.refused.not-json', '{"format": "bottega-backup", "sch'],
    ['data.refused.foreign', '{"format": "another-program", "notes": []}'],
    ['data.refused.newer', JSON.stringify({ ...copy, schema: 99 })],
    ['data.refused.damaged', JSON.stringify({ ...copy, events: 'all of them' })],
  ] as const;
  for (const [sentence, text] of files) {
    await page
      .getByLabel(t('data.restore.file'))
      .setInputFiles({ name: 'bottega.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(page.getByText(t(sentence))).toBeVisible();
  }
  await expect(page.getByText(finishedOnce)).toBeVisible();
  await page.goto(lesson);
  await expect(page.getByText(t('lesson.finished'))).toBeVisible();
});

/** Chooses a copy on the data page and merges it, waiting until it has been. */
async function mergeCopy(page: Page, copy: string): Promise<void> {
  await page.goto(dataPage);
  await page.getByLabel(t('data.restore.file')).setInputFiles(copy);
  await page.getByRole('button', { name: t('data.restore.merge') }).click();
  await expect(page.locator('.data-preview')).toHaveCount(0);
  await expect(page.getByText(/^(Fatto|Nel laboratorio)/)).toBeVisible();
}

test('what was done in one browser goes on in another, and a third file loses no word', async ({ page, browser }) => {
  for (const own of placedLessons.slice(0, 3)) {
    await page.goto(lessonAddress(own, 'it'));
    await page.getByRole('button', { name: t('lesson.finish') }).click();
    await expect(page.getByText(t('lesson.finished'))).toBeVisible();
  }
  await writeStrategy(page, client, sentence);
  await page.goto(dataPage);
  const finishedThree = formatCount(wordsOf('it', 'data'), 'finished', 'it', 3);
  await expect(page.getByText(finishedThree)).toBeVisible();
  const first = await saveCopy(page);
  await rewrite(page, 'scritto nel primo');
  await page.goto(dataPage);
  await expect(page.getByText(finishedThree)).toBeVisible();
  const third = await saveCopy(page);

  const other = await (await browser.newContext()).newPage();
  await mergeCopy(other, first);
  await expect(other.getByText(finishedThree)).toBeVisible();
  await rewrite(other, 'scritto nel secondo');
  await mergeCopy(other, third);
  await other.goto(`${pageRoute('strategy', 'it')}#positioning`);
  await expect(other.getByRole('textbox', { name: t('strategy.f.positioning.need') })).toHaveValue(
    'scritto nel secondo',
  );
  await expect(other.getByText('scritto nel primo')).toBeVisible();
  await other.context().close();
});

/** Writes the sentence of the strategy anew. */
async function rewrite(page: Page, text: string): Promise<void> {
  await page.goto(`${pageRoute('strategy', 'it')}#positioning`);
  await page.getByRole('textbox', { name: t('strategy.f.positioning.need') }).fill(text);
  await expect(page.getByText(t('workshop.keeping.stored'))).toBeVisible();
}

test('where nothing can be stored a lesson works, says so, and gives the file', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { get: () => undefined });
  });
  await answerAndFinish(page);
  await expect(page.getByText(t('keep.memory'))).toBeVisible();
  const download = page.waitForEvent('download');
  await page
    .locator('[data-when="memory"]')
    .getByRole('button', { name: t('keep.save') })
    .click();
  const copy = readCopy(await (await download).path()) as { events: { kind: string }[] };
  expect(copy.events.map(({ kind }) => kind)).toContain('finished');
});

/** Starts a project for a client and writes one sentence of its strategy. */
async function writeStrategy(page: Page, client: string, sentence: string): Promise<void> {
  await page.goto(pageRoute('workshop', 'it'));
  await page.getByLabel(t('workshop.projects.name')).fill(client);
  await page.getByRole('button', { name: t('workshop.projects.create') }).click();
  await page.waitForURL(`**${pageRoute('strategy', 'it')}*`);
  await page.goto(`${pageRoute('strategy', 'it')}#positioning`);
  await page.getByRole('textbox', { name: t('strategy.f.positioning.need') }).fill(sentence);
  await expect(page.getByText(t('workshop.keeping.stored'))).toBeVisible();
}

const client = 'Forno Lisetta';
const sentence = 'Pane che dura tre giorni';

test('a copy brings the workshop back with its words after all was deleted', async ({ page }) => {
  await answerAndFinish(page);
  await writeStrategy(page, client, sentence);
  await page.goto(dataPage);
  const oneProject = formatCount(wordsOf('it', 'data'), 'projects', 'it', 1);
  await expect(page.locator('.data-counts').first()).toContainText(oneProject);
  const copy = await saveCopy(page);
  await page.getByLabel(t('data.reset.label')).selectOption('all');
  await page.getByRole('button', { name: t('data.reset.open') }).click();
  await expect(page.getByRole('dialog')).toContainText(oneProject);
  await page.getByRole('button', { name: t('data.reset.cancel') }).click();
  await reset(page, 'all');
  await expect(page.getByText(t('data.empty'))).toBeVisible();
  await page.goto(pageRoute('workshop', 'it'));
  await expect(page.getByText(client)).toHaveCount(0);

  await page.goto(dataPage);
  await page.getByLabel(t('data.restore.file')).setInputFiles(copy);
  await expect(page.locator('.data-preview')).toContainText(client);
  await expect(page.locator('.data-preview')).toContainText(firstLesson.lesson.title.it);
  await page.getByRole('button', { name: t('data.restore.merge') }).click();
  await expect(page.getByText(finishedOnce)).toBeVisible();
  await expect(page.locator('.data-counts').first()).toContainText(oneProject);
  await page.goto(`${pageRoute('strategy', 'it')}#positioning`);
  await expect(page.getByRole('textbox', { name: t('strategy.f.positioning.need') })).toHaveValue(sentence);
});

test('deleting the workshop leaves the lessons, and another tab sees it go', async ({ page, context }) => {
  await answerAndFinish(page);
  await writeStrategy(page, client, sentence);
  const beside = await context.newPage();
  await beside.goto(pageRoute('workshop', 'it'));
  await expect(beside.getByText(client).first()).toBeVisible();
  await page.goto(dataPage);
  await reset(page, 'workshop');
  await expect(page.getByText(finishedOnce)).toBeVisible();
  await expect(beside.getByText(client)).toHaveCount(0);
});

test.describe('in a browser that deletes by itself', () => {
  const safari = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 14_5) AppleWebKit/605.1.15 Version/17.5 Safari/605.1.15';
  test.use({ userAgent: safari, expectedErrors: [/Failed to load resource/] });

  test('the copy offered by a lesson holds the workshop, and says when its script does not come', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'vendor', { get: () => 'Apple Computer, Inc.' });
    });
    await writeStrategy(page, client, sentence);
    await answerAndFinish(page);
    const notice = page.locator('[data-when="evicting"]');
    const save = notice.getByRole('button', { name: t('keep.save') });
    await page.route('**/copy.*.js', (route) => route.abort());
    await save.click();
    await expect(notice).toContainText(t('progress.notSaved'));
    await page.unroute('**/copy.*.js');
    await page.reload();
    await expect(notice).toBeVisible();
    const download = page.waitForEvent('download');
    await save.click();
    const copy = readCopy(await (await download).path()) as { workshop: { cells: object[] } };
    expect(copy.workshop.cells).toMatchObject([{ path: 'positioning/need', cell: { value: sentence } }]);
  });
});

test.describe('when the questions do not arrive', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test('the lesson stays readable, and trying again brings them', async ({ page }) => {
    if (!question) throw new Error('The first lesson has no single-choice check.');
    await page.route('**/questions/*.json', (route) => route.abort());
    await page.goto(lesson);
    const place = page.locator(`#${anchorOf(question)}`);
    await place.scrollIntoViewIfNeeded();
    await expect(place.getByText(t('live.failed'))).toBeVisible();
    await expect(place.getByRole('radio').first()).toBeDisabled();
    await page.unroute('**/questions/*.json');
    await place.getByRole('button', { name: t('live.again') }).click();
    await expect(place.getByRole('radio').first()).toBeEnabled();
    await expect(place.getByText(t('live.failed'))).toHaveCount(0);
  });
});
