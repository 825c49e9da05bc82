import { closeSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { locales } from '#i18n/locales.ts';
import { createMessages } from '#i18n/messages.ts';
import { pageRoute } from '#i18n/routes.ts';
import { expect, test } from './browser-test.ts';
import { findAxeViolations } from './page-checks.ts';
import { drawPicture, fileField, openMedia, pickPhoto, picture, readKept, secret, startPost } from './picture-hand.ts';
import { openTool, waitStored } from './workshop-hand.ts';

for (const locale of locales)
  test.describe(`the picture of a post (${locale})`, () => {
    test.use({ locale: locale === 'it' ? 'it-IT' : 'en-GB', contextOptions: { reducedMotion: 'reduce' } });

    test('is kept small and without its notes, seen in its frame and under a text, and comes back', async ({
      page,
    }) => {
      test.setTimeout(120_000);
      const t = createMessages(locale);
      const scripts: string[] = [];
      page.on('request', (request) => void scripts.push(request.url()));
      const path = await startPost(page, locale);
      expect(scripts.filter((url) => url.includes('PictureField'))).toHaveLength(1);
      const photo = await pickPhoto(page);
      const field = page.locator('.picture-field');
      const shape = t('plan.picture.originalSize', {
        width: locale === 'it' ? '2400' : '2,400',
        height: locale === 'it' ? '3600' : '3,600',
        across: '2',
        down: 3,
      });
      await expect(field).toContainText(shape.slice(0, -1));
      await expect(page.locator(`[id="field-${path}/kind"]`)).toHaveValue('image');
      await expect(page.locator(`[id="field-${path}/name"]`)).toHaveValue('pane-di-ieri.jpg');
      await waitStored(page);
      const [kept] = await readKept(page);
      expect(kept).toMatchObject({ type: 'image/jpeg', width: 1067, height: 1600 });
      expect(kept?.bytes).toBeLessThanOrEqual(600_000);
      expect(photo.buffer.includes(secret)).toBe(true);
      expect(Buffer.from(kept?.data ?? '', 'base64').includes(secret)).toBe(false);

      await field.locator('summary', { hasText: t('plan.picture.crop') }).click();
      await expect(field).toContainText(t('plan.picture.shown.cut', { channel: 'Instagram' }));
      // 2:3 to 4:5: 1 − (2/3) / (4/5).
      await expect(field.getByText(t('plan.picture.crop.ends', { share: '17' }))).toBeVisible();
      await field.getByRole('radio', { name: t('plan.picture.frame.wide') }).check();
      await expect(field.getByText(t('plan.picture.crop.ends', { share: '65' }))).toBeVisible();

      await field.locator('summary', { hasText: t('plan.picture.contrast') }).click();
      await expect(field.getByText(t('plan.picture.contrast.none'))).toBeVisible();
      const cover = field.getByLabel(t('plan.picture.contrast.opacity', { share: '0' }));
      await cover.focus();
      await page.keyboard.press('End');
      await expect(field.getByText(t('plan.picture.contrast.all'))).toBeVisible();
      // By keyboard and by pointer, the box moves; it never leaves the picture.
      const across = field.getByLabel(t('plan.picture.contrast.x'));
      await across.focus();
      await page.keyboard.press('End');
      await expect(across).toHaveValue('20');
      await field.locator('.text-box').hover({ position: { x: 20, y: 20 } });
      await page.mouse.down();
      await page.mouse.move(1, 500, { steps: 4 });
      await page.mouse.up();
      await expect(across).toHaveValue('0');

      expect(await findAxeViolations(page, '.picture-field')).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.setViewportSize({ width: 1280, height: 900 });

      await page.reload();
      await openMedia(page, locale);
      await expect(picture(page)).toBeVisible();
      await expect(picture(page)).toHaveAttribute('alt', t('plan.picture.noAlt'));
      await page.getByRole('button', { name: t('plan.picture.remove') }).click();
      await expect(picture(page)).toHaveCount(0);
      await page.getByRole('button', { name: t('workshop.undo') }).click();
      await expect(picture(page)).toBeVisible();
    });
  });

const t = createMessages('it');

test('a file that is no picture of ours is refused with a sentence, and the one before stays', async ({
  page,
}, info) => {
  test.setTimeout(120_000);
  await startPost(page, 'it');
  const { buffer: jpeg } = await pickPhoto(page);
  const before = await picture(page).getAttribute('src');
  const png = await drawPicture(page, 300, 200, 'image/png', 50);
  const vast = Buffer.from(png);
  vast.writeUInt32BE(40_000, 16);
  vast.writeUInt32BE(40_000, 20);
  const files = [
    ['not-a-picture', 'foto.jpg', 'Questo è un testo che si chiama come una foto.'],
    ['not-a-picture', 'vuota.png', ''],
    ['broken', 'mezza.jpg', jpeg.subarray(0, jpeg.length / 2)],
    ['broken', 'mezza.png', png.subarray(0, png.length - 40)],
    ['broken', 'guasta.png', Buffer.concat([png.subarray(0, 60), Buffer.alloc(200, 7), png.subarray(-12)])],
    ['too-many-pixels', 'immensa.png', vast],
    ['svg', 'logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['svg', 'logo.png', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['unread-here', 'IMG_1.HEIC', '\x00\x00\x00\x10ftypheic\x00\x00\x00\x00'],
  ] as const;
  const alert = page.locator('.picture-field [role="alert"]');
  for (const [code, name, content] of files) {
    await fileField(page).setInputFiles({ name, mimeType: 'image/jpeg', buffer: Buffer.from(content) });
    await expect(alert, name).toHaveText(t(`plan.picture.refused.${code}`));
  }
  // 200 MB of a file that begins as a photo: refused before a byte of it is read.
  const large = info.outputPath('enorme.jpg');
  const file = openSync(large, 'w');
  writeSync(file, jpeg);
  ftruncateSync(file, 200_000_000);
  closeSync(file);
  await fileField(page).setInputFiles(large);
  await expect(alert).toHaveText(t('plan.picture.refused.too-heavy'));

  await expect(picture(page)).toHaveAttribute('src', before ?? '');
  expect(await readKept(page)).toHaveLength(1);
  await fileField(page).setInputFiles({ name: 'piccola.png', mimeType: 'image/png', buffer: png });
  await expect(alert).toHaveText('');
  await expect.poll(() => readKept(page)).toMatchObject([{}, {}]);
  const small = (await readKept(page)).find(({ width }) => width === 300);
  expect(small).toMatchObject({ type: 'image/png', height: 200 });
});

test('a picture is dropped, and another pasted', async ({ page }) => {
  const path = await startPost(page, 'it');
  const png = await drawPicture(page, 320, 200, 'image/png', 90);
  const give = (kind: 'drop' | 'paste', name: string) =>
    page.locator('.picture-field').evaluate(
      (field, given) => {
        const carried = new DataTransfer();
        const bytes = Uint8Array.from(atob(given.text), (letter) => letter.charCodeAt(0));
        carried.items.add(new File([bytes], given.name, { type: 'image/png' }));
        const options = { bubbles: true, cancelable: true };
        if (given.kind === 'drop') field.dispatchEvent(new DragEvent('drop', { ...options, dataTransfer: carried }));
        else field.dispatchEvent(new ClipboardEvent('paste', { ...options, clipboardData: carried }));
      },
      { kind, name, text: png.toString('base64') },
    );
  await give('drop', 'trascinata.png');
  await expect(page.locator(`[id="field-${path}/name"]`)).toHaveValue('trascinata.png');
  await give('paste', 'incollata.png');
  await expect(page.locator(`[id="field-${path}/name"]`)).toHaveValue('incollata.png');
  await expect(picture(page)).toBeVisible();
});

test('of two pictures put in one place in two tabs the later stands, and the other is offered', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  await startPost(page, 'it');
  await waitStored(page);
  const place = page.url();
  // This tab tells nobody what it stores: the other one picks before it has heard.
  await page.addInitScript(() => {
    BroadcastChannel.prototype.postMessage = () => {};
  });
  const beside = await context.newPage();
  for (const tab of [page, beside]) {
    await tab.goto('about:blank');
    await tab.goto(place);
    await openMedia(tab, 'it');
    await waitStored(tab);
  }
  const [first, second] = [
    await drawPicture(page, 320, 200, 'image/png', 9),
    await drawPicture(page, 500, 400, 'image/png', 9),
  ];
  await fileField(page).setInputFiles({ name: 'prima.png', mimeType: 'image/png', buffer: first });
  await expect(picture(page)).toHaveAttribute('width', '320');
  await waitStored(page);
  await fileField(beside).setInputFiles({ name: 'seconda.png', mimeType: 'image/png', buffer: second });
  const other = beside.locator('.picture-field .other-version');
  await expect(other.locator('img')).toHaveAttribute('width', '320');
  await expect(picture(beside)).toHaveAttribute('width', '500');
  await other.getByRole('button', { name: t('workshop.useOther') }).click();
  await expect(picture(beside)).toHaveAttribute('width', '320');
  await expect(beside.locator('.other-version')).toHaveCount(0);
  await expect(beside.locator('[id$="/name"]')).toHaveValue('prima.png');
  await expect(beside.locator('.picture-field')).toContainText('320 × 200');
});

test('where the disk is full the picture stays out, the post stays whole, and trying again works', async ({ page }) => {
  test.setTimeout(120_000);
  await page.addInitScript(() => {
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...record) {
      if ('isFull' in globalThis && this.name === 'pictures') throw new DOMException('no room', 'QuotaExceededError');
      return add.apply(this, record);
    };
  });
  const path = await startPost(page, 'it');
  const alt = page.locator(`[id="field-${path}/alt"]`);
  await alt.fill('Tre pagnotte con la data scritta a gesso');
  const png = await drawPicture(page, 320, 200, 'image/png', 90);
  const file = { name: 'pagnotte.png', mimeType: 'image/png', buffer: png };
  await page.evaluate(() => Object.assign(globalThis, { isFull: true }));
  await fileField(page).setInputFiles(file);
  await expect(page.locator('.picture-field [role="alert"]')).toHaveText(t('plan.picture.refused.full'));
  await expect(alt).toHaveValue('Tre pagnotte con la data scritta a gesso');
  await expect(picture(page)).toHaveCount(0);
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'isFull'));
  await fileField(page).setInputFiles(file);
  await expect(picture(page)).toHaveAttribute('alt', 'Tre pagnotte con la data scritta a gesso');
});

test('where nothing is kept the picture lasts as long as the page, which says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { get: () => undefined });
  });
  await page.goto(pageRoute('plan', 'it'));
  await page.locator('#first-name').fill('Officina Brezza');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: t('plan.first.empty') }).click();
  await page.getByRole('button', { name: t('plan.new'), exact: true }).click();
  await page.locator('[id^="field-posts/posts/"][id$="/title"]').fill('Pane di ieri');
  await openMedia(page, 'it');
  await page.locator('[id^="add-posts/posts/"][id$="/media"]').click();
  const png = await drawPicture(page, 320, 200, 'image/png', 90);
  await fileField(page).setInputFiles({ name: 'pagnotte.png', mimeType: 'image/png', buffer: png });
  await expect(picture(page)).toBeVisible();
  await expect(page.getByText(t('plan.picture.work.temporary'))).toBeVisible();
});

test('a copy says what it weighs with and without pictures, and brings back what it has', async ({ page, browser }) => {
  test.setTimeout(120_000);
  await startPost(page, 'it');
  await pickPhoto(page);
  await waitStored(page);
  await page.goto(pageRoute('data', 'it'));
  const choice = page.getByLabel(t('data.copy.pictures'));
  await expect(choice).toBeChecked();
  await expect(page.locator('#copy-size')).toContainText(/MB|kB/);
  const save = async () => {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: t('data.copy.save') }).click();
    return (await saving).path();
  };
  const whole = await save();
  await choice.uncheck();
  const bare = await save();
  await expect(page.getByText(t('data.copy.savedBare').split('{')[0] ?? '')).toBeVisible();
  expect(readFileSync(whole).length - readFileSync(bare).length).toBeGreaterThan(200_000);

  const context = await browser.newContext({ baseURL: new URL(page.url()).origin, locale: 'it-IT' });
  const there = await context.newPage();
  const restore = async (copy: string) => {
    await there.goto(pageRoute('data', 'it'));
    await there.getByLabel(t('data.restore.file')).setInputFiles(copy);
    await there.getByRole('button', { name: t('data.restore.merge') }).click();
    await expect(there.locator('.data-preview')).toHaveCount(0);
    await openTool(there, 'plan', 'it');
    await there.locator('.post').first().click();
    await openMedia(there, 'it');
  };
  await restore(bare);
  await expect(there.getByText(t('plan.picture.missing'))).toBeVisible();
  await restore(whole);
  await expect(picture(there)).toBeVisible();
  await expect(there.getByText(t('plan.picture.missing'))).toHaveCount(0);
  await context.close();
});
