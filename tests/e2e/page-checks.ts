import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { islandsReady, readToEnd } from './browser-test.ts';

/** The narrowest phone, and a common window zoomed to twice its size. */
const narrowSizes = [
  { width: 320, height: 640 },
  { width: 640, height: 400 },
];

/**
 * What axe reports, a line a rule: scheme, rule, elements. Every rule in the light scheme; in the dark one those that
 * read colours, since nothing else changes. One page without frames needs no second page to gather its results in, and
 * what is in order needs no description.
 */
export async function findAxeViolations(page: Page, within = 'html'): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const axe = new AxeBuilder({ page })
      .include(within)
      .setLegacyMode()
      .options({ resultTypes: ['violations'] });
    if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
    const { violations } = await axe.analyze();
    for (const { id, nodes } of violations)
      found.push(`${colorScheme} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
  }
  return found;
}

/** What is wrong with a page as it is seen: axe's findings, then what sticks out when it is narrow or zoomed. */
export async function findPageFaults(page: Page, route: string): Promise<string[]> {
  await page.goto(route);
  await readToEnd(page);
  await layOutWhole(page);
  const found = await findAxeViolations(page);
  for (const size of narrowSizes) {
    await page.setViewportSize(size);
    await islandsReady(page);
    found.push(...(await findOverflow(page)).map((element) => `${size.width} pixels wide: ${element} sticks out`));
  }
  return found;
}

/** Also what the page leaves out while it is out of sight: it is then checked without being scrolled to again. */
function layOutWhole(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(sheet);
  });
}

/** What sticks out to the right, when the page as a whole can be scrolled sideways. */
function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    // What follows the width of the window by script does so a frame later.
    for (let frames = 0; frames < 2; frames += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const out = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 1,
    );
    return out.slice(0, 5).map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
  });
}
