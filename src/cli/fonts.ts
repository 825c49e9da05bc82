/**
 * Makes the two font files the site serves: the Latin that Italian and English use, weights 400–700.
 * Run by hand after a font's release (`node src/cli/fonts.ts`); the results are committed.
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

const ascii = Array.from({ length: 0x7e - 0x20 + 1 }, (_, i) => String.fromCodePoint(0x20 + i)).join('');
/** What Italian and English add to ASCII, and the letters of authors' names in the sources. */
const letters = 'àèéìíîòóùúÀÈÉÌÒÙ' + 'áâäåçêëñôöøûüšžÁÄÅÇÖØÜŠŽ';
const signs = '\u00a0–—‘’“”«»•·…€™®©°×−±½→←↑↓✓';

for (const family of ['atkinson-hyperlegible-next', 'bricolage-grotesque']) {
  const folder = dirname(require.resolve(`@fontsource-variable/${family}/package.json`));
  const source = readFileSync(join(folder, `files/${family}-latin-wght-normal.woff2`));
  const subset = await subsetFont(source, ascii + letters + signs, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
  });
  writeFileSync(`src/styles/fonts/${family}.woff2`, subset);
  copyFileSync(join(folder, 'LICENSE'), `src/styles/fonts/${family}.LICENSE.txt`);
  console.log(`${family}: ${source.length} → ${subset.length} bytes`);
}
