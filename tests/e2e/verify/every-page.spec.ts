import { locales } from '#i18n/locales.ts';
import { expect, test } from '../browser-test.ts';
import { findPageFaults } from '../page-checks.ts';
import { everyPage } from '../site.ts';

/** What `npm test` looks at on one page of each kind, here on every page. */
for (const locale of locales)
  for (const { name, route } of everyPage(locale))
    test(`${name} (${locale}) has nothing that axe reports, and scrolls only one way`, async ({ page }) => {
      expect(await findPageFaults(page, route)).toEqual([]);
    });
