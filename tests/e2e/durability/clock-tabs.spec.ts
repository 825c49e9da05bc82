import type { Page } from '@playwright/test';
import { createMessages } from '#i18n/messages.ts';
import { expect, readToEnd, test } from '../browser-test.ts';
import { firstLesson, lessonAddress } from '../site.ts';
import { fieldAt, openTool, startProject, waitStored } from '../workshop-hand.ts';
import { createChance, makeWords, tellRow } from './chance.ts';
import { readStore } from './raw-store.ts';

const t = createMessages('it');
const year = 365 * 86_400_000;
const written = (page: Page) => page.locator('.written textarea').first();
const context = 'context/offer';

/** Writes in a lesson and in the strategy at a moment of the clock, and sees after a reload that it stands. */
async function writeAt(page: Page, now: number, words: string): Promise<string[]> {
  const wrong: string[] = [];
  await page.clock.setFixedTime(now);
  await page.goto('about:blank');
  await page.goto(lessonAddress(firstLesson, 'it'));
  await readToEnd(page);
  await written(page).fill(words);
  await expect(page.getByText(t('written.stored')).first()).toBeVisible();
  await page.reload();
  await readToEnd(page);
  await expect(written(page))
    .toHaveValue(words)
    .catch(async () => wrong.push(`lesson: ${await written(page).inputValue()}`));
  await expect(page.getByText(t('lesson.finished')))
    .toBeVisible()
    .catch(() => wrong.push('the lesson is not finished'));
  await openTool(page, 'strategy', 'it', 'context');
  await fieldAt(page, context).fill(words);
  await waitStored(page);
  await openTool(page, 'strategy', 'it', 'context');
  await expect(fieldAt(page, context))
    .toHaveValue(words)
    .catch(async () => wrong.push(`strategy: ${await fieldAt(page, context).inputValue()}`));
  return wrong;
}

test('a clock put back and forward loses no text and no progress', async ({ page }) => {
  test.setTimeout(180_000);
  const now = Date.UTC(2027, 2, 1, 9);
  await page.clock.setFixedTime(now);
  await startProject(page, 'it', 'Forno Lisetta');
  await page.goto(lessonAddress(firstLesson, 'it'));
  await page.getByRole('button', { name: t('lesson.finish') }).click();
  await expect(page.getByText(t('lesson.finished'))).toBeVisible();
  const steps = [0, 3, -1, -9, 0.01, 40].map((years) => [years, `scritto a ${years} anni`] as const);
  const wrong: string[] = [];
  for (const [years, words] of steps)
    wrong.push(...(await writeAt(page, now + years * year, words)).map((text) => `${years} years: ${text}`));
  const kept = JSON.stringify([await readStore(page, 'events'), await readStore(page, 'steps')]);
  tellRow({
    what: 'clock: two texts at −9 to +40 years, in turn',
    trials: steps.length * 2,
    losses: wrong.length,
    note: wrong.join('; '),
  });
  expect(wrong).toEqual([]);
  expect(kept).toContain('scritto a -9 anni');
});

for (const count of [2, 5])
  test(`${count} tabs that write in one field lose no text of any`, async ({ page, context: browser }) => {
    test.setTimeout(240_000);
    const chance = createChance(`${count} tabs`);
    await startProject(page, 'it', 'Forno Lisetta');
    await waitStored(page);
    // They hear nothing of each other: each writes over what it read.
    await browser.addInitScript(() => {
      BroadcastChannel.prototype.postMessage = () => {};
    });
    const tabs = [page];
    while (tabs.length < count) tabs.push(await browser.newPage());
    for (const tab of tabs) await openTool(tab, 'strategy', 'it', 'context');
    for (const tab of tabs) await waitStored(tab);
    const texts = tabs.map((_, place) => `scheda ${place}: ${makeWords(chance, 6)}`);
    await Promise.all(tabs.map((tab, place) => fieldAt(tab, context).fill(texts[place] ?? '')));
    for (const tab of tabs) await waitStored(tab);
    await openTool(page, 'strategy', 'it', 'context');
    const standing = await fieldAt(page, context).inputValue();
    const others = await page.locator('.other-version blockquote').allTextContents();
    const lost = texts.filter((text) => ![standing, ...others].includes(text));

    for (const tab of tabs) {
      await tab.bringToFront();
      await tab.goto(lessonAddress(firstLesson, 'it'));
      await readToEnd(tab);
    }
    await Promise.all(tabs.map((tab, place) => written(tab).fill(texts[place] ?? '')));
    for (const tab of tabs) {
      await tab.bringToFront();
      await expect(tab.locator('.written-state').first()).toHaveText(t('written.stored'));
    }
    await page.bringToFront();
    await page.goto('about:blank');
    await page.goto(lessonAddress(firstLesson, 'it'));
    await readToEnd(page);
    const block = page.locator('.written').first();
    await expect(block.locator('.written-other')).toHaveCount(count - 1);
    const shown = [await written(page).inputValue(), ...(await block.locator('blockquote').allTextContents())];
    lost.push(...texts.filter((text) => !shown.includes(text)));
    tellRow({ what: `${count} tabs on one field`, trials: 2 * count, losses: lost.length, note: lost.join('; ') });
    expect(lost).toEqual([]);
  });
