import type { Page } from '@playwright/test';
import type { Locale } from '#i18n/locales.ts';
import { createMessages } from '#i18n/messages.ts';
import { expect } from './browser-test.ts';
import { addItem, beginPost, openTool, startProject } from './workshop-hand.ts';

type Picked = { name: string; mimeType: string; buffer: Buffer };

/** A post of a plan of March 2027 on Instagram, open at its media; gives the path of one that is added. */
export async function startPost(page: Page, locale: Locale): Promise<string> {
  await startProject(page, locale, 'Forno Lisetta');
  await openTool(page, 'plan', locale);
  const post = await beginPost(page, locale);
  await page.locator(`[id="field-${post}/channel"]`).selectOption('instagram');
  await openMedia(page, locale);
  return addItem(page, `${post}/media`);
}

/** By keyboard: a pointer may miss a line that what the checks find pushes down at that moment. */
export function openMedia(page: Page, locale: Locale): Promise<void> {
  return page.locator('summary', { hasText: createMessages(locale)('plan.group.media') }).press('Enter');
}

/**
 * A picture drawn in the page: a light sky over dark ground, and as many spots as make it heavy. Packed at once: `toBlob`
 * waits for the page to be idle, which a busy machine may never let it be.
 */
export async function drawPicture(
  page: Page,
  width: number,
  height: number,
  type: string,
  spots: number,
): Promise<Buffer> {
  const text = await page.evaluate(
    (asked) => {
      const canvas = document.createElement('canvas');
      canvas.width = asked.width;
      canvas.height = asked.height;
      const context = canvas.getContext('2d');
      if (!context) throw new Error('This browser does not draw.');
      context.fillStyle = 'white';
      context.fillRect(0, 0, asked.width, asked.height / 2);
      context.fillStyle = 'black';
      context.fillRect(0, asked.height / 2, asked.width, asked.height);
      for (let spot = 0; spot < asked.spots; spot += 1) {
        context.fillStyle = `hsl(${(spot * 47) % 360} 70% ${20 + ((spot * 31) % 60)}%)`;
        context.fillRect((spot * 7919) % asked.width, (spot * 104_729) % asked.height, 3 + (spot % 9), 3 + (spot % 7));
      }
      const address = canvas.toDataURL(asked.type, 0.95);
      return address.slice(address.indexOf(',') + 1);
    },
    { width, height, type, spots },
  );
  return Buffer.from(text, 'base64');
}

export const secret = 'GPS 41.9028 N 12.4964 E';

/** A JPEG with a note in its head, as a camera leaves who took it and where. */
function withNote(jpeg: Buffer): Buffer {
  const note = Buffer.from(`Exif\0\0${secret}`);
  const length = Buffer.from([0, note.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xe1]), length, note, jpeg.subarray(2)]);
}

export const fileField = (page: Page) => page.locator('.picture-field input[type="file"]');
export const picture = (page: Page) => page.locator('.picture-field > .picture-stage img');

/** What the browser keeps of pictures. */
export function readKept(
  page: Page,
): Promise<{ type: string; width: number; height: number; bytes: number; data: string }[]> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('bottega');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('pictures').objectStore('pictures').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result.map((record) => record.picture));
          };
        };
      }),
  );
}

/** Drawn once for all the tests of a process: so large a picture takes seconds. */
let large: Buffer | undefined;

export async function pickPhoto(page: Page): Promise<Picked> {
  large ??= withNote(await drawPicture(page, 2400, 3600, 'image/jpeg', 60_000));
  const photo = { name: 'pane-di-ieri.jpg', mimeType: 'image/jpeg', buffer: large };
  await fileField(page).setInputFiles(photo);
  await expect(picture(page)).toBeVisible();
  return photo;
}
