import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Locale } from '#i18n/locales.ts';
import { locales } from '#i18n/locales.ts';
import { createMessages } from '#i18n/messages.ts';
import { expect, test } from './browser-test.ts';
import { createHand } from './keys.ts';
import { openTool, startProject } from './workshop-hand.ts';

type FileGiven = { name: string; mimeType: string; buffer: Buffer } | string;

const csv = (text: string, name = 'foglio.csv'): FileGiven => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

async function startPlan(page: Page, locale: Locale): Promise<void> {
  const t = createMessages(locale);
  await startProject(page, locale, 'Tornio Lento');
  await openTool(page, 'plan', locale);
  await page.getByLabel(t('plan.f.about.from'), { exact: true }).fill('2027-03-01');
  await page.getByLabel(t('plan.f.about.to'), { exact: true }).fill('2027-04-25');
  await page.getByRole('button', { name: t('plan.first.empty') }).click();
  await expect(page.getByRole('grid')).toBeVisible();
}

/** What the import is driven by, with the mouse. */
function importOf(page: Page, locale: Locale) {
  const t = createMessages(locale);
  const dialog = page.getByRole('dialog', { name: t('plan.in.title') });
  const button = (key: Parameters<typeof t>[0], values = {}) =>
    dialog.getByRole('button', { name: t(key, values), exact: true });
  return {
    t,
    dialog,
    button,
    status: dialog.getByRole('status'),
    heading: dialog.getByRole('heading', { level: 3 }),
    async pick(file: FileGiven) {
      if (!(await dialog.isVisible())) await page.getByRole('button', { name: t('plan.in.open') }).click();
      await dialog.getByLabel(t('plan.in.file')).setInputFiles(file);
    },
    async check() {
      await button('plan.in.check').click();
    },
    async add() {
      await button('plan.in.add').click();
      await button('plan.in.see').click();
      await expect(dialog).toBeHidden();
    },
  };
}

/** The plan as one of the files it goes out as. */
async function saveAs(page: Page, locale: Locale, form: string): Promise<string> {
  const t = createMessages(locale);
  await page.getByRole('button', { name: t('plan.out.open') }).click();
  const dialog = page.getByRole('dialog', { name: t('plan.out.title') });
  await dialog.getByLabel(t('plan.out.form')).selectOption(form);
  const saving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: t('plan.out.save.one') }).click();
  const file = await saving;
  const path = join(mkdtempSync(join(tmpdir(), 'bottega-')), file.suggestedFilename());
  await file.saveAs(path);
  await dialog.getByRole('button', { name: t('workshop.out.close'), exact: true }).click();
  return path;
}

const undo = (page: Page, locale: Locale) =>
  page.getByRole('button', { name: createMessages(locale)('workshop.undo'), exact: true }).click();

const broken = [
  'Data;Canale;Testo;Umore',
  '13/03/2027 9:30;Instagram;"Pane di farro,\ncon «quotes» e ""virgolette""";allegro',
  '40/03/2027;MySpace;Due;serio',
  '28/03/2027 02:30;Blog;Tre;',
  '15/03/2027;MySpace;Quattro;',
  '16/03/2027;Blog;;',
  '',
].join('\r\n');

for (const locale of locales)
  test.describe(`a sheet comes in (${locale})`, () => {
    test.use({ locale: locale === 'it' ? 'it-IT' : 'en-GB', contextOptions: { reducedMotion: 'reduce' } });

    test('broken, is mended in place and brought in with the keyboard alone', async ({ page }) => {
      await startPlan(page, locale);
      const { t, dialog, button, status, heading } = importOf(page, locale);
      const hand = createHand(page);
      const choosing = page.waitForEvent('filechooser');
      await hand.activate(page.getByRole('button', { name: t('plan.in.open') }));
      await expect(dialog.getByRole('heading', { name: t('plan.in.title') })).toBeFocused();
      await hand.tabTo(dialog.getByLabel(t('plan.in.file')));
      await hand.press('Space');
      await (await choosing).setFiles(csv(broken));
      await expect(heading).toBeFocused();
      await expect(status).toContainText('foglio.csv');
      // Nothing that is written is lost: the column that was not recognised goes into the notes.
      await hand.activate(button('plan.in.keepThem'));
      await hand.activate(button('plan.in.check'));
      await expect(heading).toBeFocused();
      await expect(heading).toHaveText(t('plan.in.step.problems'));
      await expect(status).toHaveText(t('plan.in.problems.other', { count: 5 }));

      const first = page.locator('#repair-2-0-noSuchDay');
      await hand.tabTo(first);
      await hand.press('Control+a');
      await hand.type('boh');
      await hand.press('Enter');
      const again = page.locator('#repair-2-0-badDate');
      await expect(again).toBeFocused();
      await expect(status).toHaveText(t('plan.in.problems.other', { count: 5 }));
      await hand.press('Control+a');
      await hand.type('14/03/2027');
      await hand.press('Enter');
      const channel = page.locator('#repair-2-1-unknownChannel');
      await expect(channel).toBeFocused();
      await hand.type('Threads');
      await hand.activate(dialog.getByRole('button', { name: t('plan.in.mendAlike.one') }).first());
      // An hour that the clocks of Rome jump over.
      await expect(page.locator('#repair-3-0-noSuchHour')).toBeFocused();
      await hand.expectFocusSeen();
      await hand.press('Control+a');
      await hand.type('28/03/2027 03:30');
      await hand.press('Enter');
      await expect(page.locator('#repair-5-2-noText')).toBeFocused();
      await expect(status).toHaveText(t('plan.in.problems.one', { count: 1 }));
      await hand.tabTo(button('plan.in.leaveProblems'));
      await hand.press('Enter');

      await expect(heading).toBeFocused();
      await expect(status).toHaveText(`${t('plan.in.count.added.other', { count: 4 })}.`);
      await expect(page.locator('.post')).toHaveCount(0);
      await hand.activate(button('plan.in.add'));
      await expect(heading).toBeFocused();
      await hand.activate(button('plan.in.see'));
      const tile = page.locator('[data-day="2027-03-13"] .post');
      await expect(tile).toBeFocused();
      await expect(tile).toContainText('Pane di farro, con «quotes»');
      await hand.press('Enter');
      await expect(page.locator('textarea[id$="/text"]')).toHaveValue('Pane di farro,\ncon «quotes» e "virgolette"');
      await expect(page.locator('textarea[id$="/notes"]')).toHaveValue('Umore: allegro');
      await hand.press('Escape');
      await expect(page.locator('[data-day="2027-03-28"]')).toContainText('03:30');
      await expect(page.locator('.post')).toHaveCount(4);
      await hand.press('Control+z');
      await expect(page.locator('.post')).toHaveCount(0);
      await hand.press('Control+Shift+z');
      await expect(page.locator('.post')).toHaveCount(4);
    });
  });

test.describe('a file', () => {
  test.use({ locale: 'it-IT', contextOptions: { reducedMotion: 'reduce' } });

  const posts = Array.from({ length: 8 }, (_, place) => [
    `${place + 2}/04/2027 9:1${place}`,
    ['Instagram', 'LinkedIn', 'X', 'Threads'][place % 4],
    `Titolo ${place}`,
    `"@brezza 👨‍👩‍👧‍👦 ""${place}""; uno\n- due"`,
    `#Pane #N${place}`,
    `https://lisetta.example/${place}`,
    'Approvato',
    `${place + 20}`,
  ]);
  const sheet = `Data;Canale;Titolo;Testo;Hashtag;Link;Stato;Minuti\n${posts.map((row) => row.join(';')).join('\n')}\n`;

  test('that the page wrote gives the same posts when it is read back, and is never doubled unasked', async ({
    page,
  }) => {
    await startPlan(page, 'it');
    const into = importOf(page, 'it');
    const { t, status, button } = into;
    await into.pick(csv(sheet.replace('13/04', '20/04')));
    await page.locator('#plan-in-order').selectOption('dayFirst');
    await into.check();
    await into.add();
    const before = readFileSync(await saveAs(page, 'it', 'csv'), 'utf8');
    const files = [await saveAs(page, 'it', 'xlsx'), await saveAs(page, 'it', 'metricool')];
    for (const file of files) {
      await into.pick(file);
      await into.check();
      await expect(status).toHaveText(`${t('plan.in.count.same.other', { count: 8 })}.`);
      await expect(button('plan.in.add')).toHaveCount(0);
      await button('plan.in.cancel').click();
    }
    // A post moved in the file since: it is shown beside the one that is there.
    await into.pick(csv(sheet.replace('2/04/2027 9:10', '22/04/2027 9:10')));
    await into.check();
    await expect(into.dialog.getByText(t('plan.in.like.one', { count: 1 }))).toBeVisible();
    await button('plan.in.like.leave').click();
    await expect(status).toHaveText(`${t('plan.in.count.same.other', { count: 7 })}.`);
    await button('plan.in.cancel').click();
    await page.keyboard.press('Escape');

    await undo(page, 'it');
    await expect(page.locator('.post')).toHaveCount(0);
    await into.pick(files[0] ?? '');
    await into.check();
    await into.add();
    expect(readFileSync(await saveAs(page, 'it', 'csv'), 'utf8')).toBe(before);
  });

  test('with hostile cells gives texts and runs nothing', async ({ page, context }) => {
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    page.on('dialog', (own) => asked.push(own.message()));
    await startPlan(page, 'it');
    const into = importOf(page, 'it');
    const cells = [
      '=HYPERLINK("https://evil.example","x")',
      '@brezza ciao',
      '<img src=//evil.example/i onerror=alert(1)>',
      "'=1+1",
    ];
    const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
    const rows = cells.map((cell, place) => `2027-03-0${place + 2} 09:00,X,${quoted(cell)},javascript:alert(${place})`);
    await into.pick(csv(`Data,Canale,Testo,Link\n${rows.join('\n')}\n`));
    await into.check();
    await into.add();
    for (const [place, cell] of cells.entries()) {
      await page.locator(`[data-day="2027-03-0${place + 2}"] .post`).click();
      await expect(page.locator('textarea[id$="/text"]')).toHaveValue(cell);
      await page.keyboard.press('Escape');
    }
    await expect(page.locator('a[href^="javascript:"]')).toHaveCount(0);
    // Out again for people they are guarded, all but the one that is no formula.
    const people = readFileSync(await saveAs(page, 'it', 'csv'), 'utf8');
    for (const cell of cells) expect(people).toContain(quoted(cell.startsWith('<') ? cell : `'${cell}`));
    expect(asked.filter((said) => said.includes('evil') || !said.startsWith('http'))).toEqual([]);
  });

  test('that is no table is refused, and one of two thousand rows comes in', async ({ page }) => {
    await startPlan(page, 'it');
    const into = importOf(page, 'it');
    const { t, dialog, button, heading } = into;
    const huge = join(mkdtempSync(join(tmpdir(), 'bottega-')), 'enorme.csv');
    writeFileSync(huge, 'Testo\n'.repeat(10_000_000));
    for (const [file, code] of [
      [csv('%PDF-1.7\n1 0 obj\n', 'falso.csv'), 'notATable'],
      [csv(''), 'empty'],
      [huge, 'tooBig'],
    ] as const) {
      await into.pick(file);
      await expect(dialog.getByRole('alert')).toHaveText(t(`plan.in.failed.${code}`));
    }
    const line = (place: number) => `${(place % 28) + 1}/03/2027 ${8 + (place % 12)}:00;Blog;Post ${place} di prova`;
    await into.pick(csv(`Data;Canale;Testo\n${Array.from({ length: 2000 }, (_, place) => line(place)).join('\n')}\n`));
    await expect(heading).toHaveText(t('plan.in.matched'));
    await button('plan.in.check').click();
    await expect(heading).toHaveText(t('plan.in.step.ready'));
    await button('plan.in.add').click();
    await expect(into.status).toContainText(t('plan.in.count.added.other', { count: '2000' }));
  });
});
