import type { Page } from '@playwright/test';
import { createMessages } from '#i18n/messages.ts';
import { pageRoute } from '#i18n/routes.ts';
import { expect, readToEnd, test } from '../browser-test.ts';
import { firstLesson, lessonAddress } from '../site.ts';
import { fieldAt, openTool, startProject, waitStored } from '../workshop-hand.ts';
import { tellRow } from './chance.ts';
import { readStore } from './raw-store.ts';

const t = createMessages('it');

// The stand-in for a full disk throws where a browser would break the transaction off: that alone is not caught.
test.use({ expectedErrors: [/no room/] });
const lesson = lessonAddress(firstLesson, 'it');

/** How browsers refuse: no such thing, an error at once, an error when it is opened. */
const refusals: Record<string, () => void> = {
  'no IndexedDB': () => Object.defineProperty(globalThis, 'indexedDB', { get: () => undefined }),
  'a security error': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  },
  'no local storage either': () => {
    Object.defineProperty(globalThis, 'indexedDB', { get: () => undefined });
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  },
};

/** Each place with the sentence it says where nothing is kept. */
const sentences: [string, string, (page: Page) => Promise<unknown>][] = [
  [lesson, t('keep.memory'), async () => {}],
  [pageRoute('workshop', 'it'), t('workshop.projects.memoryWhat'), async () => {}],
  [pageRoute('strategy', 'it'), t('workshop.keeping.memory'), async () => {}],
  [pageRoute('canvas', 'it'), t('workshop.keeping.memory'), async () => {}],
  [pageRoute('plan', 'it'), t('workshop.keeping.memory'), async () => {}],
  [pageRoute('data', 'it'), t('data.keeping.memory'), async () => {}],
  [
    `${pageRoute('community', 'it')}?case=observation`,
    t('shift.notKept'),
    async (page) => {
      await page.getByRole('button', { name: t('shift.observe.begin') }).click();
      await page.locator('#observe-unknown').fill('Chi sono');
    },
  ],
];

for (const [name, refuse] of Object.entries(refusals))
  test(`where storage is refused (${name}) every page says so and works`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.addInitScript(refuse);
    const wrong: string[] = [];
    for (const [route, sentence, act] of sentences) {
      await page.goto(route);
      await act(page);
      await expect(page.getByText(sentence).filter({ visible: true }).first())
        .toBeVisible()
        .catch(() => wrong.push(route));
    }
    tellRow({
      what: `storage refused: ${name}`,
      trials: sentences.length,
      losses: wrong.length,
      note: wrong.map((route) => `${route} says nothing`).join('; '),
    });
    expect(wrong).toEqual([]);
  });

/** From now on nothing more goes into the store, as on a full disk. */
async function fill(page: Page, isFull: boolean): Promise<void> {
  await page.evaluate((full) => Object.assign(globalThis, { isFull: full }), isFull);
}

test('where the disk is full every page says so, keeps what is typed, and stores it when there is room', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.addInitScript(() => {
    const { add, put } = IDBObjectStore.prototype;
    const orFull = (own: typeof put) =>
      function (this: IDBObjectStore, ...record: Parameters<typeof put>) {
        if ((globalThis as { isFull?: boolean }).isFull) throw new DOMException('no room', 'QuotaExceededError'); // set below
        return own.apply(this, record);
      };
    IDBObjectStore.prototype.add = orFull(add);
    IDBObjectStore.prototype.put = orFull(put);
  });
  const wrong: string[] = [];
  const expectSaid = (what: string, words: string) =>
    expect(page.getByText(words).filter({ visible: true }).first())
      .toBeVisible()
      .catch(() => wrong.push(`${what} does not say that there is no room`));
  const expectKept = async (what: string, store: string, words: string) =>
    expect
      .poll(async () => JSON.stringify(await readStore(page, store)).includes(words))
      .toBe(true)
      .catch(() => wrong.push(`${what}: «${words}» is not stored once there is room`));

  // A text and a finished lesson.
  await page.goto(lesson);
  await readToEnd(page);
  await fill(page, true);
  const field = page.locator('.written textarea').first();
  await field.fill('Scritto a disco pieno');
  await page.getByRole('button', { name: t('lesson.finish') }).click();
  await expectSaid('the lesson', t('keep.failed'));
  await fill(page, false);
  await field.fill('Scritto a disco pieno, e dopo');
  await expectKept('the lesson', 'events', 'Scritto a disco pieno, e dopo');
  await expectKept('the lesson', 'events', '"finished"');

  // The three documents.
  await startProject(page, 'it', 'Forno Lisetta');
  await waitStored(page);
  for (const [part, tile, path] of [
    ['strategy', '', 'context/offer'],
    ['canvas', '#tile-origin', 'origin/story'],
  ] as const) {
    await openTool(page, part, 'it');
    if (tile) await page.locator(tile).press('Enter');
    await waitStored(page);
    await fill(page, true);
    await fieldAt(page, path).fill(`Pane ${part}`);
    await expectSaid(part, t('workshop.keeping.full'));
    if ((await fieldAt(page, path).inputValue()) !== `Pane ${part}`) wrong.push(`${part}: the field lost its text`);
    await fill(page, false);
    await fieldAt(page, path).fill(`Pane ${part} e focacce`);
    await waitStored(page);
    await expectKept(part, 'cells', `Pane ${part} e focacce`);
  }
  await openTool(page, 'plan', 'it');
  await page.getByRole('button', { name: t('plan.first.empty') }).click();
  await waitStored(page);
  await fill(page, true);
  await page.getByRole('button', { name: t('plan.new'), exact: true }).click();
  await page.locator('[id^="field-posts/posts/"][id$="/title"]').fill('Pane di ieri');
  await expectSaid('the plan', t('workshop.keeping.full'));
  await fill(page, false);
  await page.locator('[id^="field-posts/posts/"][id$="/title"]').fill('Pane di ieri l’altro');
  await waitStored(page);
  await expectKept('the plan', 'cells', 'Pane di ieri l’altro');

  // A shift, and a project that cannot be made.
  await page.goto(`${pageRoute('community', 'it')}?case=observation`);
  await page.getByRole('button', { name: t('shift.observe.begin') }).click();
  await fill(page, true);
  await page.locator('#observe-unknown').fill('Chi sono');
  await expectSaid('the shift', t('shift.notKept'));
  await fill(page, false);
  await page.locator('#observe-unknown').fill('Chi sono, e da quando');
  await expectKept('the shift', 'shifts', 'Chi sono, e da quando');
  await page.goto(pageRoute('workshop', 'it'));
  await page.getByLabel(t('workshop.projects.name')).fill('Un altro');
  await fill(page, true);
  await page.getByRole('button', { name: t('workshop.projects.create') }).click();
  await expectSaid('a new project', t('workshop.projects.failed.full'));
  tellRow({ what: 'disk full: five stores', trials: 13, losses: wrong.length, note: wrong.join('; ') });
  expect(wrong).toEqual([]);
});
