import { test as base, expect, type Page } from '@playwright/test';

/**
 * Every browser test fails if the page logs an error, throws, or breaks its content policy, unless it says which
 * messages belong to what it does.
 */
export const test = base.extend<{ expectedErrors: RegExp[]; watchErrors: string[] }>({
  expectedErrors: [[], { option: true }],
  watchErrors: [
    async ({ context, expectedErrors }, use) => {
      const errors: string[] = [];
      context.on('console', (message) => {
        if (message.type() === 'error') errors.push(`${message.text()} (${message.page()?.url()})`);
      });
      context.on('weberror', (problem) => errors.push(`${problem.error().message} (${problem.page()?.url()})`));
      await use(errors);
      expect(errors.filter((text) => !expectedErrors.some((pattern) => pattern.test(text)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Scrolls through a page to its end, a screen a frame, and waits for every island that came into view. */
export async function readToEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // What watches for a place to come into view is told once a frame: two are one whole for certain.
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let top = 0; top < document.body.scrollHeight; top += innerHeight) {
      scrollTo({ top, behavior: 'instant' });
      await frame();
    }
    await frame();
  });
  await islandsReady(page);
}

/** Waits until no island waits for its script. */
export async function islandsReady(page: Page): Promise<void> {
  await expect(page.locator('astro-island[ssr], [data-live]:not([data-live=ready])')).toHaveCount(0);
}

/** Waits until the browser has stored an event that holds these words: what is kept without a word on the page. */
export async function waitKept(page: Page, words: string): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(async (wanted) => {
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const opening = indexedDB.open('bottega');
          opening.onsuccess = () => resolve(opening.result);
          opening.onerror = () => reject(opening.error);
        });
        const all = await new Promise<unknown[]>((resolve, reject) => {
          const reading = database.transaction('events').objectStore('events').getAll();
          reading.onsuccess = () => resolve(reading.result);
          reading.onerror = () => reject(reading.error);
        });
        database.close();
        return JSON.stringify(all).includes(wanted);
      }, words),
    )
    .toBe(true);
}
