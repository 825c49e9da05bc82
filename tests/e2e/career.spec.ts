import { createMessages } from '#i18n/messages.ts';
import { expect, test } from './browser-test.ts';
import { createHand } from './keys.ts';
import { findAxeViolations } from './page-checks.ts';
import { fieldAt, openTool, startProject, waitStored } from './workshop-hand.ts';

const t = createMessages('it');

test.use({ locale: 'it-IT' });

test('from hours to a price to a quote by keyboard alone, and paper holds the quote and nothing else', async ({
  page,
}) => {
  test.slow();
  await startProject(page, 'it', 'Tornio Lento');
  await openTool(page, 'career', 'it', 'hours');
  const hand = createHand(page);
  const fill = async (path: string, text: string) => {
    await hand.tabTo(fieldAt(page, path));
    await hand.type(text);
  };

  for (const [name, hours, per] of [
    ['Contenuti', '8', t('option.per.week')],
    ['Report', '5', t('option.per.month')],
  ] as const) {
    await hand.activate(page.locator('[id="add-hours/tasks"]'));
    const item = page.locator('fieldset[id^="field-hours/tasks/"]').last();
    await expect(item.locator('input').first()).toBeFocused();
    await hand.type(name);
    await hand.press('Tab');
    await hand.type(hours);
    await hand.press('Tab');
    await hand.type(per.slice(0, 3));
    await expect(item.locator('select')).toHaveValue(per === t('option.per.week') ? 'week' : 'month');
  }
  await fill('hours/fee', '600');
  await fill('hours/rate', '25');
  const truth = page.locator('[aria-labelledby="truth"]');
  for (const said of ['39,7 ore', '15,13 €', '991,67 €', '24 ore']) await expect(truth).toContainText(said);

  await hand.activate(page.locator('.step-nav a').last());
  await expect(page.locator('#step')).toBeFocused();
  await expect(page.locator('#step')).toHaveText(t('career.step.quote'));
  await hand.activate(page.getByRole('button', { name: t('career.versions') }));
  const options = page.locator('fieldset[id^="field-quote/options/"]');
  await expect(options).toHaveCount(3);
  await expect(options.nth(1)).toContainText(
    t('career.option.sum', { hours: '39,7', price: '992,50 €', hourly: '25 €' }),
  );
  await fill('quote/payment', 'A fine mese');
  await hand.tabTo(fieldAt(page, 'quote/inItaly'));
  await hand.press('Space');

  const paper = page.locator('.beside .document');
  for (const said of ['992,50 € al mese', 'A fine mese', 'legge 14 gennaio 2013, n. 4'])
    await expect(paper).toContainText(said);
  await waitStored(page);
  await page.emulateMedia({ media: 'print' });
  await expect(paper).toBeVisible();
  for (const hidden of ['.form', '.tool-bar', '.findings', '.steps']) await expect(page.locator(hidden)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  expect(await findAxeViolations(page)).toEqual([]);
});

test('the year of the lesson is on the screen to the cent, and stops past its limit', async ({ page }) => {
  await startProject(page, 'it', 'Nadia');
  await openTool(page, 'career', 'it', 'year');
  await fieldAt(page, 'year/takings').fill('21600');
  await fieldAt(page, 'year/start').selectOption('new');
  const sums = page.locator('[aria-labelledby="sums"]');
  for (const said of ['16.848 €', '4392,27 €', '622,79 €', '16.584,94 €', '1382,08 €', '10,7'])
    await expect(sums).toContainText(said);
  expect(await findAxeViolations(page)).toEqual([]);
  await fieldAt(page, 'year/takings').fill('90000');
  await expect(sums).toContainText(t('career.limits'));
  await expect(sums).toContainText('85.000 €');
  await waitStored(page);
});
