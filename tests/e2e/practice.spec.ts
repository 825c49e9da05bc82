import { createMessages } from '#i18n/messages.ts';
import { courseRoute } from '#i18n/routes.ts';
import { openLibrary } from '#library/library.ts';
import { expect, test, waitKept } from './browser-test.ts';

const { courses, brands } = openLibrary();
const t = createMessages('it');

for (const { id, practice, ...course } of courses) {
  if (!practice) throw new Error(`The course ${id} has no practice.`);
  const place = courseRoute(course, 'it');

  if (practice.tool === 'community')
    test(`the practice of ${id} opens the community with its shift chosen`, async ({ page }) => {
      await page.goto(place);
      await page.getByRole('link', { name: t('tool.open', { tool: t('tool.community') }) }).click();
      await expect(page).toHaveURL(new RegExp(`case=${practice.case}$`));
      const chosen =
        practice.case === 'observation'
          ? page.getByRole('button', { name: t('shift.observe.begin') })
          : page.locator(`input[value="${practice.case}"]:checked`);
      await expect(chosen).toBeVisible();
    });

  const tool = practice.tool;
  if (tool === 'strategy' || tool === 'canvas' || tool === 'plan')
    test(`the practice of ${id} opens its tool on a copy of its client, and is noted as done`, async ({ page }) => {
      const name = brands.get(practice.case)?.name ?? '';
      await page.goto(place);
      await page.getByRole('link', { name: t('tool.open', { tool: t(`tool.${tool}`) }) }).click();
      const band = page.getByRole('complementary', { name: t('workshop.exercise') });
      await band.getByRole('button', { name: t('workshop.exercise.copy', { name }) }).click();
      await band.getByRole('button', { name: t('workshop.exercise.done') }).click();
      await expect(band.getByRole('status')).toContainText(name);
      await waitKept(page, name);
      await page.goto(place);
      await expect(page.locator('.tool-made')).toContainText(name);
    });
}
