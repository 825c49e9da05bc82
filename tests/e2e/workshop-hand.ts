import { expect, type Locator, type Page } from '@playwright/test';
import type { PagedPart } from '#domain/project/project.ts';
import type { Locale } from '#i18n/locales.ts';
import { createMessages } from '#i18n/messages.ts';
import { pageRoute } from '#i18n/routes.ts';

/** Starts a project for a client, and is in its strategy. */
export async function startProject(page: Page, locale: Locale, name: string): Promise<void> {
  const t = createMessages(locale);
  await page.goto(pageRoute('workshop', locale));
  await page.getByLabel(t('workshop.projects.name')).fill(name);
  await page.getByRole('button', { name: t('workshop.projects.create') }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('workshop.strategy') })).toBeVisible();
}

/** The field of a path in the tool that is open. */
export function fieldAt(page: Page, path: string): Locator {
  return page.locator(`[id="field-${path}"]`);
}

/**
 * Adds an item to a list; gives the path of the last one. By keyboard: what the checks find comes above the fields when
 * they have thought, and a pointer may miss what it pushes down at that moment.
 */
export async function addItem(page: Page, list: string): Promise<string> {
  const items = page.locator(`fieldset[id^="field-${list}/"]`);
  const before = await items.count();
  await page.locator(`[id="add-${list}"]`).press('Enter');
  await expect(items).toHaveCount(before + 1);
  return ((await items.last().getAttribute('id')) ?? '').slice('field-'.length);
}

/** In a plan that is open and empty: dates it March 2027, and begins a post on the fifth; gives its path. */
export async function beginPost(page: Page, locale: Locale): Promise<string> {
  const t = createMessages(locale);
  await page.getByLabel(t('plan.f.about.from'), { exact: true }).fill('2027-03-01');
  await page.getByLabel(t('plan.f.about.to'), { exact: true }).fill('2027-03-28');
  await page.getByRole('button', { name: t('plan.first.empty') }).click();
  await page.locator('[data-day="2027-03-05"]').focus();
  await page.keyboard.press('n');
  const title = page.locator('[id^="field-posts/posts/"][id$="/title"]');
  await title.fill('Pane di ieri');
  return ((await title.getAttribute('id')) ?? '').slice('field-'.length, -'/title'.length);
}

/** Waits until the browser has what was written. */
export async function waitStored(page: Page): Promise<void> {
  await expect(page.locator('.keeping')).toHaveAttribute('data-state', 'stored');
}

/** Saves the open project as a file, from the tool that is open; gives where it is. */
export async function saveProjectFile(page: Page, locale: Locale): Promise<string> {
  const t = createMessages(locale);
  await page.getByRole('button', { name: t('workshop.out.open') }).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: t('workshop.out.project') }).click();
  const path = await (await saving).path();
  await page.getByRole('button', { name: t('workshop.out.close'), exact: true }).click();
  return path;
}

/** Opens a tool at one of its steps, loading it even if it is open. */
export async function openTool(page: Page, part: PagedPart, locale: Locale, step = ''): Promise<void> {
  const t = createMessages(locale);
  await page.goto('about:blank');
  await page.goto(`${pageRoute(part, locale)}${step && `#${step}`}`);
  await expect(page.getByRole('heading', { level: 1, name: t(`workshop.${part}`) })).toBeVisible();
}
