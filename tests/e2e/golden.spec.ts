import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { GOLDEN_HASH } from '../engine/golden.ts';

/**
 * Every browser has an arithmetic of its own for exponentials and the like; the engine brings its own, so that a run is
 * the same to the byte. Its bare module runs on an empty page: the site's content policy lets no test in.
 */
test('a browser finds the same fingerprint of the golden run as Node', async ({ page }) => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('../engine/golden.ts', import.meta.url)),
        formats: ['iife'],
        name: 'golden',
      },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (!bundle || !('output' in bundle)) throw new Error('The golden run was not bundled.');
  await page.goto('about:blank');
  await page.addScriptTag({ content: bundle.output[0].code });
  expect(await page.evaluate('golden.findGoldenHash()')).toBe(GOLDEN_HASH);
});
