import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { createMessages } from '#i18n/messages.ts';
import { pageRoute } from '#i18n/routes.ts';
import { expect, test } from './browser-test.ts';
import { fieldAt, openTool, saveProjectFile, startProject, waitStored } from './workshop-hand.ts';

const t = createMessages('it');
const client = 'Forno Lisetta';

const strange = {
  'context/sector': '<script>alert(11)</script>"><img src=x onerror=alert(12)>',
  'context/offer': 'שלום «pane» עולם \u202Etxet\u202C مرحبا',
  'context/strengths': 'e\u0301 n\u0303 o\u0302\u0323 👩‍👩‍👧 &amp; {{7*7}}',
};

test('code and the scripts of other languages stay text, here and in another browser', async ({ page, browser }) => {
  const alerts: string[] = [];
  const watch = (tab: Page) => {
    tab.on('dialog', (dialog) => {
      alerts.push(dialog.message());
      void dialog.dismiss();
    });
    tab.on('pageerror', ({ message }) => alerts.push(message));
  };
  watch(page);
  const expectWords = async (tab: Page) => {
    for (const [path, text] of Object.entries(strange)) {
      await expect(fieldAt(tab, path)).toHaveValue(text);
      await expect.poll(() => tab.locator('.beside').textContent()).toContain(text);
    }
    expect(await tab.locator('.tool img, .tool script').count()).toBe(0);
  };
  await startProject(page, 'it', strange['context/sector']);
  for (const [path, text] of Object.entries(strange)) await fieldAt(page, path).fill(text);
  await expectWords(page);
  await waitStored(page);
  const saved = await saveProjectFile(page, 'it');

  const other = await browser.newContext();
  const elsewhere = await other.newPage();
  watch(elsewhere);
  await elsewhere.goto(new URL(pageRoute('workshop', 'it'), page.url()).href);
  await elsewhere.getByLabel(t('workshop.in.file')).setInputFiles(saved);
  for (const text of Object.values(strange))
    await expect.poll(() => elsewhere.locator('.files-preview').textContent()).toContain(text);
  await elsewhere.getByRole('button', { name: t('workshop.in.add') }).click();
  await elsewhere.getByRole('link', { name: t('workshop.in.open.strategy') }).click();
  await expectWords(elsewhere);
  await other.close();
  expect(alerts).toEqual([]);
});

type Refused = 'foreign' | 'not-json' | 'too-large' | 'newer' | 'link-damaged' | 'link-cut';

/** Makes a link to the document that is open. */
async function makeLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: t('workshop.out.open') }).click();
  await page.getByRole('button', { name: t('workshop.out.link'), exact: true }).click();
  return page.getByLabel(t('workshop.out.link.label'), { exact: true }).inputValue();
}

test('files and links that cannot be read are refused with a sentence, and the projects stay', async ({
  page,
}, info) => {
  await startProject(page, 'it', client);
  await fieldAt(page, 'context/offer').fill('Pane e focacce di grano duro');
  await waitStored(page);
  const whole = readFileSync(await saveProjectFile(page, 'it'), 'utf8');
  const link = await makeLink(page);
  const [home = '', packed = ''] = link.split('#');
  await page.goto(pageRoute('workshop', 'it'));
  const names = page.locator('.projects-list h3');
  await expect(names).toHaveText([client]);
  const expectRefused = async (code: Refused) => {
    await expect(page.locator('.files-said')).toHaveText(t(`workshop.in.refused.${code}`));
    await expect(page.locator('.files-preview')).toHaveCount(0);
    await expect(names).toHaveText([client]);
  };
  const files = [
    ['foreign', '{"format": "another-program", "notes": []}'],
    ['not-json', whole.slice(0, whole.length / 2)],
    ['too-large', `{"format": "${'x'.repeat(25_000_000)}"}`],
    ['newer', JSON.stringify({ ...(JSON.parse(whole) as object), schema: 99 })],
  ] as const;
  for (const [code, text] of files) {
    const file = info.outputPath(`${code}.json`);
    writeFileSync(file, text);
    await page.getByLabel(t('workshop.in.file')).setInputFiles(file);
    await expectRefused(code);
  }
  const cut = `#${packed.slice(0, packed.length / 2)}`;
  const middle = packed.length - 20;
  const spoilt = `#${packed.slice(0, middle)}${packed[middle] === 'A' ? 'B' : 'A'}${packed.slice(middle + 1)}`;
  for (const [code, fragment] of [
    ['link-damaged', spoilt],
    ['link-cut', cut],
  ] as const) {
    await page.getByLabel(t('workshop.in.link')).fill(`${home}${fragment}`);
    await page.getByRole('button', { name: t('workshop.in.look') }).click();
    await expectRefused(code);
  }
  await page.goto('about:blank');
  await page.goto(`${home}${cut}`);
  await expectRefused('link-cut');
  await openTool(page, 'strategy', 'it');
  await expect(fieldAt(page, 'context/offer')).toHaveValue('Pane e focacce di grano duro');
});

test('a link to a canvas opens elsewhere as a preview, and is there once accepted', async ({ page, browser }) => {
  await startProject(page, 'it', client);
  await openTool(page, 'canvas', 'it');
  await page.locator('#tile-origin').click();
  await fieldAt(page, 'origin/story').fill('Nel 1974 un forno a legna');
  await waitStored(page);
  const link = await makeLink(page);

  const other = await browser.newContext();
  const elsewhere = await other.newPage();
  await elsewhere.goto(link);
  await expect(elsewhere.getByRole('heading', { name: t('workshop.in.preview', { name: client }) })).toBeVisible();
  await expect(elsewhere.locator('.files-preview')).toContainText('Nel 1974 un forno a legna');
  await expect(elsewhere.locator('.projects-list')).toHaveCount(0);
  await elsewhere.getByRole('button', { name: t('workshop.in.add') }).click();
  await expect(elsewhere.locator('.projects-list h3')).toHaveText([client]);
  await elsewhere.getByRole('link', { name: t('workshop.in.open.canvas') }).click();
  await elsewhere.locator('#tile-origin').click();
  await expect(fieldAt(elsewhere, 'origin/story')).toHaveValue('Nel 1974 un forno a legna');
  await other.close();
});
