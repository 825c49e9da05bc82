import { expect, test } from '@playwright/test';
import { bundleGolden } from '#cli/golden-bundle.ts';
import { GOLDEN_HASH } from '../engine/golden.ts';

/**
 * Every browser has an arithmetic of its own for exponentials and the like; the engine brings its own, so that a run is
 * the same to the byte. Its bare module runs on an empty page: the site's content policy lets no test in.
 */
test('a browser finds the same fingerprint of the golden run as Node', async ({ page }) => {
  await page.goto('about:blank');
  await page.addScriptTag({ content: await bundleGolden() });
  expect(await page.evaluate('golden.findGoldenHash()')).toBe(GOLDEN_HASH);
});
