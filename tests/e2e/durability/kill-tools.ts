import { expect, type Page } from '@playwright/test';
import { createMessages } from '#i18n/messages.ts';
import { pageRoute } from '#i18n/routes.ts';
import { openLibrary } from '#library/library.ts';
import { shiftFiles } from '#library/shift-data.ts';
import { readToEnd } from '../browser-test.ts';
import { drawPicture, fileField, openMedia, startPost } from '../picture-hand.ts';
import { firstLesson, lessonAddress } from '../site.ts';
import { fieldAt, startProject, waitStored } from '../workshop-hand.ts';
import { makeWords } from './chance.ts';
import { readStore } from './raw-store.ts';

const t = createMessages('it');

/** What the page says of itself: where it says that something is stored, and what that is. */
export interface Watch {
  /** Is there, with this text if one is given, exactly while the page says «stored». */
  said: string;
  saidText?: string;
  /** What is stored: the value of a field, which only grows; how wide a picture is, wider each time; the numbers of notes. */
  what: string;
  kind: 'text' | 'width' | 'numbers';
}

export interface KillTool {
  name: string;
  trials: number;
  /** Makes what is written in, once. */
  begin(page: Page): Promise<void>;
  /** Goes there in a new browser, and waits until what was kept is shown. */
  open(page: Page): Promise<void>;
  /** Goes on writing until there is no browser. */
  write(page: Page, chance: () => number): Promise<void>;
  watch: Watch;
  /** Where it is looked for afterwards, if not where it was shown. */
  kept?: (page: Page) => Promise<string>;
}

const stored = '.keeping[data-state="stored"]';

async function typeAtEnd(page: Page, field: ReturnType<Page['locator']>, chance: () => number): Promise<void> {
  await field.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(` ${makeWords(chance, 60)}`, { delay: 8 + chance() * 60 });
}

/** A field of the strategy or of the canvas. */
function fieldTool(name: string, trials: number, tool: 'strategy' | 'canvas', hash: string, path: string): KillTool {
  const open = async (page: Page) => {
    await page.goto(`${pageRoute(tool, 'it')}${tool === 'strategy' ? `#${hash}` : ''}`);
    // By keyboard: a cell that opens below moves the page.
    if (tool === 'canvas') await page.locator(`#tile-${hash}`).press('Enter');
    await expect(fieldAt(page, path)).toBeVisible();
    await waitStored(page);
  };
  return {
    name,
    trials,
    begin: (page) => startProject(page, 'it', 'Forno Lisetta').then(() => waitStored(page)),
    open,
    write: (page, chance) => typeAtEnd(page, fieldAt(page, path), chance),
    watch: { said: stored, what: `[id="field-${path}"]`, kind: 'text' },
  };
}

/** Each note has a number of its own. */
let note = 100;

/** Each picture is wider than the one before. */
let width = 300;

/** The address of the post that is open, kept from one browser to the next. */
let post = '';
const postText = (page: Page) => page.locator('[id^="field-posts/posts/"][id$="/text"]');

async function beginPost(page: Page): Promise<void> {
  await startPost(page, 'it');
  await waitStored(page);
  post = page.url();
}

const [replyShift] = shiftFiles(openLibrary(), 'it')
  .map(({ body }) => body.shift)
  .filter(({ kind }) => kind === 'reply');
const community = pageRoute('community', 'it');

async function resumeShift(page: Page): Promise<void> {
  await page.goto(community);
  await page
    .getByRole('button', { name: t('shift.kept.resume') })
    .first()
    .click();
  await expect(page.locator('.desk-grid')).toBeVisible();
}

/** The numbers of the notes that the shifts hold, whichever conversation they are in. */
async function readNotes(page: Page): Promise<string> {
  const shifts = (await readStore(page, 'shifts')) as { shift: { log: { type: string; text?: string }[] } }[]; // as the site writes them
  const notes = shifts.flatMap(({ shift }) => shift.log.filter(({ type }) => type === 'note'));
  return notes.map(({ text }) => /\d+/.exec(text ?? '')?.[0] ?? '').join();
}

export const killTools: KillTool[] = [
  {
    name: 'a written exercise of a lesson',
    trials: 9,
    begin: async () => {},
    async open(page) {
      await page.goto(lessonAddress(firstLesson, 'it'));
      await readToEnd(page);
      await page.locator('.written textarea').first().scrollIntoViewIfNeeded();
    },
    write: (page, chance) => typeAtEnd(page, page.locator('.written textarea').first(), chance),
    watch: { said: '.written-state', saidText: t('written.stored'), what: '.written textarea', kind: 'text' },
  },
  fieldTool('a field of the strategy', 9, 'strategy', 'context', 'context/offer'),
  fieldTool('a cell of the canvas', 7, 'canvas', 'origin', 'origin/story'),
  fieldTool('the words of the voice', 7, 'canvas', 'words', 'words/yes'),
  {
    name: 'the text of a post of the plan',
    trials: 7,
    begin: beginPost,
    async open(page) {
      await page.goto(post);
      await expect(postText(page)).toBeVisible();
      await waitStored(page);
    },
    write: (page, chance) => typeAtEnd(page, postText(page), chance),
    watch: { said: stored, what: '[id^="field-posts/posts/"][id$="/text"]', kind: 'text' },
  },
  {
    name: 'the acts of a shift',
    trials: 6,
    async begin(page) {
      await page.goto(`${community}?case=${replyShift?.id}&seed=7`);
      await page.getByLabel(t('shift.goal')).fill('Nessuno senza risposta');
      await page.getByRole('button', { name: t('shift.begin') }).click();
      await expect(page.locator('.desk-grid')).toBeVisible();
    },
    async open(page) {
      await resumeShift(page);
      await page.locator('.desk-row').first().click();
    },
    async write(page, chance) {
      const acts = page.locator('.desk-acts');
      if ((await acts.getAttribute('open')) === null) await acts.locator('summary').click();
      for (let nth = 0; nth < 40; nth += 1) {
        note += 1;
        await page.locator('#desk-note').fill(`nota ${note}`);
        await page.locator('#desk-note').press('Enter');
        await expect(page.locator('.said-act', { hasText: `nota ${note}` })).toBeVisible({ timeout: 20_000 });
        // A day has as many minutes as it has: not all of them go in the first trial.
        await page.waitForTimeout(100 + chance() * 400);
      }
    },
    // A note is shown in its conversation once it is stored.
    watch: { said: '.desk-grid', what: '.said-act', kind: 'numbers' },
    // The conversation that comes first may be another afterwards: the notes are looked for where they are.
    kept: readNotes,
  },
  {
    name: 'the pictures of posts',
    trials: 5,
    begin: beginPost,
    async open(page) {
      await page.goto(post);
      await openMedia(page, 'it');
      await waitStored(page);
    },
    async write(page) {
      for (let nth = 0; nth < 20; nth += 1) {
        width += 1;
        const buffer = await drawPicture(page, width, 200, 'image/png', 90);
        await fileField(page)
          .first()
          .setInputFiles({ name: `${width}.png`, mimeType: 'image/png', buffer });
        await expect(page.locator('.picture-field > .picture-stage img')).toHaveAttribute('width', String(width));
        await waitStored(page);
      }
    },
    watch: { said: stored, what: '.picture-field > .picture-stage img', kind: 'width' },
  },
];
