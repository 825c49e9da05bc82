import type { Page } from '@playwright/test';
import { createMessages } from '#i18n/messages.ts';
import { pageRoute } from '#i18n/routes.ts';
import { expect, test } from '../browser-test.ts';
import { drawPicture, fileField, startPost } from '../picture-hand.ts';
import { firstLesson, lessonAddress } from '../site.ts';
import { fieldAt, waitStored } from '../workshop-hand.ts';
import { tellRow } from './chance.ts';
import { damageRecord, readStore, rebuildDatabase } from './raw-store.ts';

const t = createMessages('it');
const lesson = lessonAddress(firstLesson, 'it');
const stores = ['events', 'projects', 'cells', 'steps', 'snapshots', 'pictures', 'shifts', 'meta'] as const;

/** Something in every store: a finished lesson, a project with a version and a picture, a shift, a copy. */
async function fillStores(page: Page): Promise<void> {
  await page.goto(lesson);
  await page.getByRole('button', { name: t('lesson.finish') }).click();
  await expect(page.getByText(t('lesson.finished'))).toBeVisible();
  await startPost(page, 'it');
  const png = await drawPicture(page, 320, 200, 'image/png', 9);
  await fileField(page).setInputFiles({ name: 'pane.png', mimeType: 'image/png', buffer: png });
  await expect(page.locator('.picture-field > .picture-stage img')).toBeVisible();
  await waitStored(page);
  await page.goto(`${pageRoute('strategy', 'it')}#context`);
  await fieldAt(page, 'context/offer').fill('Pane e focacce');
  await waitStored(page);
  await page.getByRole('button', { name: t('workshop.versions'), exact: true }).click();
  const dialog = page.getByRole('dialog', { name: t('workshop.versions.title') });
  await dialog.getByLabel(t('workshop.versions.name')).fill('Prima visita');
  await dialog.getByRole('button', { name: t('workshop.versions.take') }).click();
  await expect(dialog.getByRole('listitem')).toContainText('Prima visita');
  await page.goto(`${pageRoute('community', 'it')}?case=observation`);
  await page.getByRole('button', { name: t('shift.observe.begin') }).click();
  await page.locator('#observe-unknown').fill('Chi sono');
  await page.goto(pageRoute('data', 'it'));
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: t('data.copy.save') }).click();
  await (await saving).path();
}

async function countAll(page: Page): Promise<Record<string, number>> {
  const counted: [string, number][] = [];
  for (const store of stores) counted.push([store, (await readStore(page, store).catch(() => [])).length]);
  return Object.fromEntries(counted);
}

/** What a person can do with what is left: the pages that open, and say what they can. */
const pages = ['strategy', 'canvas', 'plan', 'community', 'workshop', 'data'] as const;

for (const store of stores)
  test(`a record of ${store} that nobody wrote is said, kept and given, and the rest is there`, async ({ page }) => {
    test.setTimeout(120_000);
    await fillStores(page);
    const before = await countAll(page);
    expect(before[store]).toBeGreaterThan(0);
    await page.goto('/404.html');
    await damageRecord(page, store);
    const wrong: string[] = [];
    for (const name of pages) {
      await page.goto(pageRoute(name, 'it'));
      await expect(page.locator('main h1').first()).toBeVisible();
    }
    // History is only for undoing, and a time only for a reminder: nothing in them is a person's text.
    if (store !== 'steps' && store !== 'meta') {
      const save = page.getByRole('button', { name: t('data.unreadable.save') });
      const isOffered = await save.waitFor({ timeout: 5000 }).then(
        () => true,
        () => false,
      );
      if (!isOffered) wrong.push('the data page does not say that something cannot be read');
      else {
        const saving = page.waitForEvent('download');
        await save.click();
        await expect(page.getByRole('status').filter({ hasText: 'bottega' }).first()).toBeVisible();
        await (await saving).path();
      }
    }
    const after = await countAll(page);
    for (const each of stores)
      if ((after[each] ?? 0) < (before[each] ?? 0)) wrong.push(`${each}: ${before[each]} records, now ${after[each]}`);
    if (store !== 'projects' && store !== 'cells') {
      await page.goto(`${pageRoute('strategy', 'it')}#context`);
      const offer = await fieldAt(page, 'context/offer')
        .inputValue({ timeout: 8000 })
        .catch(() => 'no field');
      if (offer !== 'Pane e focacce') wrong.push(`the strategy: ${offer}`);
    }
    if (store !== 'events') {
      await page.goto(lesson);
      await expect(page.getByText(t('lesson.finished')))
        .toBeVisible()
        .catch(() => wrong.push('the lesson is not finished'));
    }
    tellRow({ what: `damaged record: ${store}`, trials: 1, losses: wrong.length, note: wrong.join('; ') });
    expect(wrong).toEqual([]);
  });

for (const store of stores)
  test(`without the store ${store} the rest is there, and the page says what it cannot do`, async ({ page }) => {
    test.setTimeout(120_000);
    await fillStores(page);
    const before = await countAll(page);
    await page.goto('/404.html');
    await rebuildDatabase(page, { without: store });
    const wrong: string[] = [];
    for (const name of pages) {
      await page.goto(pageRoute(name, 'it'));
      await expect(page.locator('main h1').first()).toBeVisible();
    }
    const after = await countAll(page);
    for (const each of stores)
      if (each !== store && (after[each] ?? 0) < (before[each] ?? 0))
        wrong.push(`${each}: ${before[each]} records, now ${after[each]}`);
    if (store !== 'projects' && store !== 'cells') {
      await page.goto(`${pageRoute('strategy', 'it')}#context`);
      const offer = await fieldAt(page, 'context/offer')
        .inputValue({ timeout: 8000 })
        .catch(() => 'no field');
      if (offer !== 'Pane e focacce') wrong.push(`the strategy: ${offer}`);
    }
    await page.goto(lesson);
    const isSaid = page.getByText(t(store === 'events' ? 'lesson.finish' : 'lesson.finished')).first();
    await expect(isSaid)
      .toBeVisible()
      .catch(() => wrong.push('the lesson is not as it was'));
    tellRow({ what: `missing store: ${store}`, trials: 1, losses: wrong.length, note: wrong.join('; ') });
    expect(wrong).toEqual([]);
  });

test('a database of a later site is left alone, and every page says so', async ({ page }) => {
  test.setTimeout(120_000);
  await fillStores(page);
  const before = await countAll(page);
  await page.goto('/404.html');
  await rebuildDatabase(page, { version: 99 });
  const wrong: string[] = [];
  await page.goto(lesson);
  await expect(page.locator('[data-keep]:visible').first())
    .toBeVisible()
    .catch(() => wrong.push('the lesson says nothing'));
  for (const [name, said] of [
    ['workshop', t('workshop.projects.unread.newer')],
    ['strategy', t('workshop.first.failed')],
    ['plan', t('workshop.first.failed')],
    ['data', t('data.keeping.newer')],
  ] as const) {
    await page.goto(pageRoute(name, 'it'));
    await expect(page.locator('main').getByText(said).first())
      .toBeVisible()
      .catch(async () => wrong.push(`${name}: ${(await page.locator('main').innerText()).slice(0, 200)}`));
  }
  const after = await countAll(page);
  expect(after).toEqual(before);
  tellRow({ what: 'a later version of the database', trials: 5, losses: wrong.length, note: wrong.join('; ') });
  expect(wrong).toEqual([]);
});
