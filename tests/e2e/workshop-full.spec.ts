import { seedProject } from '#cli/seed-workshop.ts';
import { pageRoute } from '#i18n/routes.ts';
import { expect, test } from './browser-test.ts';
import { findPageFaults } from './page-checks.ts';
import { journeyLocales } from './turn.ts';

for (const locale of journeyLocales)
  test(`full documents have nothing that axe reports, and fit a narrow screen (${locale})`, async ({ page }) => {
    test.setTimeout(180_000);
    await seedProject(page, process.cwd(), { brand: 'pedali-di-carta', locale, name: 'Pedali', versions: 2 });
    const places = [
      `${pageRoute('strategy', locale)}#channels`,
      pageRoute('canvas', locale),
      `${pageRoute('canvas', locale)}#personality`,
      pageRoute('plan', locale),
      `${pageRoute('plan', locale)}#pedali-orario-4`,
      pageRoute('workshop', locale),
    ];
    for (const place of places) {
      await page.goto('about:blank');
      await page.setViewportSize({ width: 1280, height: 900 });
      expect(await findPageFaults(page, place), place).toEqual([]);
      expect(await page.locator('.tool, .projects-list').count(), place).toBeGreaterThan(0);
    }
  });
