import { pathToFileURL } from 'node:url';
import { createMessages } from '#i18n/messages.ts';
import { pageRoute } from '#i18n/routes.ts';
import { expect, test } from './browser-test.ts';
import { createHand } from './keys.ts';
import { findAxeViolations } from './page-checks.ts';
import { fieldAt, waitStored } from './workshop-hand.ts';

for (const locale of ['it', 'en'] as const)
  test(`a dossier chosen by keyboard is one file that needs neither script nor network (${locale})`, async ({
    page,
    browser,
  }) => {
    const t = createMessages(locale);
    const hand = createHand(page);
    const name = (part: 'strategy' | 'canvas' | 'plan') => t(`portfolio.part.${part}`);
    await page.goto(pageRoute('portfolio', locale));
    await page.locator('.first-project .acts button').last().click();
    await expect(page.locator('#doc-plan')).toBeVisible();
    await hand.press('Tab');
    await page.getByRole('checkbox', { name: name('canvas') }).focus();
    await hand.expectFocusSeen();
    await hand.press('Space');
    await expect(page.locator('#doc-canvas')).toHaveCount(0);
    await page.getByRole('button', { name: t('workshop.moveUp', { name: name('plan') }) }).press('Enter');
    await expect(page.locator('.portfolio-parts > li').nth(1)).toHaveAttribute('data-part', 'plan');
    await fieldAt(page, 'cover/author').focus();
    await hand.type('Marta <b>Colnaghi</b>');
    await expect(page.locator('.document > header')).toContainText('Marta <b>Colnaghi</b>');
    await waitStored(page);

    await page.getByRole('button', { name: t('workshop.out.open') }).press('Enter');
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: t('workshop.out.html') }).press('Enter');
    const download = await saving;
    expect(download.suggestedFilename()).toMatch(/^(dossier-di-lavoro|portfolio)-.*\.html$/);
    const file = test.info().outputPath('dossier.html');
    await download.saveAs(file);

    for (const javaScriptEnabled of [false, true]) {
      const context = await browser.newContext({ javaScriptEnabled, offline: true, bypassCSP: javaScriptEnabled });
      const opened = await context.newPage();
      const asked: string[] = [];
      opened.on('request', (request) => asked.push(request.url()));
      await opened.goto(pathToFileURL(file).href);
      expect(asked).toEqual([pathToFileURL(file).href]);
      const titles = [t('portfolioDoc.part.about'), name('strategy'), name('plan')].map(
        (own, at) => `${at + 1}. ${own}`,
      );
      await expect(opened.getByRole('main').getByRole('heading', { level: 2 })).toHaveText(titles);
      await expect(opened.getByRole('banner')).toContainText('Marta <b>Colnaghi</b>');
      await expect(opened.getByText(t('portfolioDoc.about.example'))).toBeVisible();
      if (javaScriptEnabled && locale === 'it') expect(await findAxeViolations(opened)).toEqual([]);
      await context.close();
    }
  });
