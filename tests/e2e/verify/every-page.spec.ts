import { locales } from '#i18n/locales.ts';
import { expect, readToEnd, test } from '../browser-test.ts';
import { findAxeViolations, findOverflow, narrowSizes } from '../page-checks.ts';
import { everyPage } from '../site.ts';

/** What `npm test` looks at on one page of each kind, here on every page. */
for (const locale of locales)
  for (const { name, route } of everyPage(locale))
    test(`${name} (${locale}) has nothing that axe reports, and scrolls only one way`, async ({ page }) => {
      await page.goto(route);
      await readToEnd(page);
      expect(await findAxeViolations(page)).toEqual([]);
      for (const size of narrowSizes) {
        await page.setViewportSize(size);
        await readToEnd(page);
        expect(await findOverflow(page), `${size.width} pixels wide`).toEqual([]);
      }
    });
