import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The narrowest phone, and a common window zoomed to twice its size. */
export const narrowSizes = [
  { width: 320, height: 640 },
  { width: 640, height: 400 },
];

/** What axe reports in the light and the dark scheme, a line a rule: scheme, rule, elements. */
export async function findAxeViolations(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    for (const { id, nodes } of violations)
      found.push(`${colorScheme} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
  }
  return found;
}

/** What sticks out to the right, when the page as a whole can be scrolled sideways. */
export function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const out = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 1,
    );
    return out.slice(0, 5).map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
  });
}
