import { expect, type Page } from '@playwright/test';

/** Scrolls to the bench of a lesson, by its place: what is drawn in it is replaced when it comes alive; waits for that. */
export async function reachBench(page: Page): Promise<void> {
  const place = page.locator('[data-bench]');
  await place.first().scrollIntoViewIfNeeded();
  await expect(place.and(page.locator('[data-live="ready"]'))).toHaveCount(1);
}
