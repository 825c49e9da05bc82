import { expect, type Page } from '@playwright/test';
import { readNumber } from '#domain/number-text.ts';
import { type DocumentShape, type Field, findField } from '#domain/project/fields.ts';
import type { Hand } from './keys.ts';

/** A document as it is to be written: nested as its shape is, references by the place of what they name. */
export type Wanted = Record<string, unknown>;

/** More presses than a step of the longest form takes. */
const mostPresses = 900;

interface Focus {
  /** The path of the field that has focus, `''` for something else. */
  path: string;
  /** The list whose «add» button has focus. */
  list: string;
  tag: string;
  type: string;
  /** What a box or a step of a scale stands for: its place among those of its field. */
  place: number;
}

/** Fills the fields one meets going on with Tab, as the document says, until `isEnd` has focus. */
export async function fillByKeys(
  page: Page,
  hand: Hand,
  form: { shape: DocumentShape; wanted: Wanted; locale: 'it' | 'en'; isEnd: () => Promise<boolean> },
): Promise<void> {
  const seen = new Set<string>();
  for (let presses = 0; presses < mostPresses; presses += 1) {
    const focus = await readFocus(page);
    // What was just added has focus: it is looked at before going on.
    if (focus.list && (await addItem(page, hand, form.wanted, focus.list))) continue;
    if (focus.path && !seen.has(`${focus.path} ${focus.place}`)) {
      seen.add(`${focus.path} ${focus.place}`);
      await fill(page, hand, form, focus);
    }
    await hand.press('Tab');
    if (await form.isEnd()) return;
  }
  throw new Error('Tab never reached the end of the form.');
}

function readFocus(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    const none = { path: '', list: '', tag: '', type: '', place: 0 };
    if (!(focused instanceof HTMLElement)) return none;
    if (focused.id.startsWith('add-')) return { ...none, list: focused.id.slice(4) };
    const field = focused.closest('[id^="field-"]');
    const isControl = focused.matches('input, select, textarea');
    if (!field || !isControl) return none;
    const boxes = [...field.querySelectorAll('input')];
    return {
      ...none,
      path: field.id.slice(6),
      tag: focused.tagName,
      type: focused instanceof HTMLInputElement ? focused.type : '',
      place: field === focused ? 0 : boxes.indexOf(focused as HTMLInputElement), // the control of a group is an input
    };
  });
}

/** Where a path leads in the wanted document: ids of items, which nobody knows before, stand for their places. */
async function wantedAt(page: Page, wanted: Wanted, path: string): Promise<unknown> {
  const parts = path.split('/');
  let value: unknown = wanted;
  for (const [at, part] of parts.entries()) {
    if (Array.isArray(value)) {
      const list = parts.slice(0, at).join('/');
      value = value[await placeOf(page, list, part)];
    } else value = (value as Wanted | undefined)?.[part]; // what is not a list is a section or an item
  }
  return value;
}

function placeOf(page: Page, list: string, id: string): Promise<number> {
  return page.evaluate(
    ([list, id]) => {
      const items = [...document.querySelectorAll(`fieldset[id^="field-${list}/"]`)]
        .map((item) => item.id.slice(`field-${list}/`.length))
        .filter((rest) => !rest.includes('/'));
      return items.indexOf(id ?? '');
    },
    [list, id],
  );
}

/** Adds an item while the wanted list is longer; says whether it did. */
async function addItem(page: Page, hand: Hand, wanted: Wanted, list: string): Promise<boolean> {
  const items = await wantedAt(page, wanted, list);
  const there = await page.evaluate(
    (list) =>
      [...document.querySelectorAll(`fieldset[id^="field-${list}/"]`)].filter(
        (item) => !item.id.slice(`field-${list}/`.length).includes('/'),
      ).length,
    list,
  );
  if (!Array.isArray(items) || there >= items.length) return false;
  await hand.press('Enter');
  await expect.poll(async () => (await readFocus(page)).path).not.toBe('');
  await hand.expectFocusSeen();
  return true;
}

async function fill(
  page: Page,
  hand: Hand,
  { shape, wanted, locale }: { shape: DocumentShape; wanted: Wanted; locale: 'it' | 'en' },
  focus: Focus,
): Promise<void> {
  const own = findField(shape, focus.path);
  const value = await wantedAt(page, wanted, focus.path);
  if (!own || value === undefined) return;
  await hand.expectFocusSeen();
  await fillers[own.kind]?.(page, hand, { own, value, focus, locale });
}

interface Filling {
  own: Field;
  value: unknown;
  focus: Focus;
  locale: 'it' | 'en';
}
type Fill = (page: Page, hand: Hand, filling: Filling) => Promise<void>;

const type: Fill = async (_page, hand, { value }) => {
  await hand.press('ControlOrMeta+a');
  for (const [at, line] of (Array.isArray(value) ? value.map(String) : String(value).split('\n')).entries()) {
    if (at > 0) await hand.press('Enter');
    await hand.type(line);
  }
};

/** Down to the option of a value, or of a place among what may be named. */
const select: Fill = async (page, hand, { value }) => {
  const isChosen = () =>
    page.evaluate((value) => {
      const list = document.activeElement as HTMLSelectElement; // a select has focus: its field is one
      return typeof value === 'number' ? list.selectedIndex === value + 1 : list.value === value;
    }, value);
  for (let steps = 0; steps < 40 && !(await isChosen()); steps += 1) await hand.press('ArrowDown');
  expect(await isChosen(), `choosing ${value}`).toBe(true);
};

const fillers: Partial<Record<Field['kind'], Fill>> = {
  text: type,
  long: type,
  lines: type,
  format: async (page, hand, filling) => (filling.focus.tag === 'SELECT' ? select : type)(page, hand, filling),
  number: async (_page, hand, { value, locale }) => {
    const text = locale === 'it' ? String(value).replace('.', ',') : String(value);
    expect(readNumber(text, locale, '')).toEqual({ type: 'number', value });
    await hand.press('ControlOrMeta+a');
    await hand.type(text);
  },
  choice: select,
  channel: select,
  /** What is not there yet is added from where one is. */
  ref: async (page, hand, filling) => {
    const there = await page.evaluate(
      () => [...(document.activeElement as HTMLSelectElement).options].map((option) => option.value), // a select has focus
    );
    if (there[Number(filling.value) + 1] !== undefined && there[Number(filling.value) + 1] !== '+')
      return select(page, hand, filling);
    for (let steps = 0; steps < there.length; steps += 1) await hand.press('ArrowDown');
    await hand.type(`${filling.own.kind} ${filling.value}`);
    await hand.press('Enter');
    await expect.poll(() => readFocus(page)).toMatchObject({ path: filling.focus.path, tag: 'SELECT' });
  },
  date: async (page, hand, { value }) => {
    const [year, month, day] = String(value).split('-');
    const isThere = () => page.evaluate((day) => (document.activeElement as HTMLInputElement).value === day, value); // a date has focus
    // The browser, not the page, says in which order a day is written.
    await hand.type(`${day}${month}${year}`);
    if (await isThere()) return;
    for (let steps = 0; steps < 3; steps += 1) await hand.press('ArrowLeft');
    await hand.type(`${month}${day}${year}`);
    expect(await isThere(), `typing the day ${value}`).toBe(true);
  },
  flag: async (_page, hand, { value }) => {
    if (value === true) await hand.press('Space');
  },
  picks: async (_page, hand, { own, value, focus }) => {
    const option = own.kind === 'picks' ? own.options[focus.place] : undefined;
    if (Array.isArray(value) && value.includes(option)) await hand.press('Space');
  },
  refs: async (_page, hand, { value, focus }) => {
    if (Array.isArray(value) && value.includes(focus.place)) await hand.press('Space');
  },
  level: async (_page, hand, { own, value, focus }) => {
    if (own.kind !== 'level' || focus.place !== 0) return;
    await hand.press('Space');
    for (let step = own.min; step < Number(value); step += 1) await hand.press('ArrowDown');
  },
};
