import { type ElementHandle, expect, type Locator, type Page } from '@playwright/test';
import type { Question } from '#domain/question.ts';
import type { Messages } from '#i18n/messages.ts';
import { bestPath, writeNumber } from './answers.ts';

/** Longer than any lesson's round of links and fields: past it, what was looked for cannot be reached. */
const mostPresses = 200;

/**
 * A hand on the keyboard and nothing else. After every press that moves focus it asks that what has focus is seen:
 * inside the window, not under the header, with an outline.
 */
export function createHand(page: Page) {
  async function expectFocusSeen(): Promise<void> {
    // A page that is still scrolling to it is given the time to arrive, and no more.
    await expect.poll(() => page.evaluate(readFocusFault), { intervals: [50], timeout: 1_000 }).toBe('');
  }

  async function press(key: string): Promise<void> {
    await page.keyboard.press(key);
  }

  /** Goes on with Tab, or back, until the target has focus. */
  async function tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const isFocused = createFocusQuestion(target);
    for (let presses = 0; presses < mostPresses; presses += 1) {
      await press(key);
      if (await isFocused()) return expectFocusSeen();
    }
    throw new Error(`${key} never reached ${target}`);
  }

  async function activate(target: Locator, key = 'Enter'): Promise<void> {
    await tabTo(target);
    await press(key);
  }

  return { press, tabTo, activate, expectFocusSeen, type: (text: string) => page.keyboard.type(text) };
}

/** Runs in the page. @returns what is wrong with how the focus is seen, `''` for nothing. */
function readFocusFault(): string {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return 'nothing has focus';
  const { top, left, width, height } = focused.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + Math.min(height / 2, 20)];
  const met = document.elementFromPoint(x, y);
  const name = `${focused.tagName} ${focused.className} «${focused.textContent?.trim().slice(0, 40)}»`;
  if (!met || !(focused.contains(met) || met.contains(focused))) return `${name} is not in view`;
  // The ring may be drawn around what the control fills: the whole of its cell, or its label.
  const label = focused.closest('label');
  const rings = [getComputedStyle(focused), getComputedStyle(focused, '::after')];
  if (label) rings.push(getComputedStyle(label));
  const isSeen = rings.some(
    ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
  );
  return isSeen ? '' : `${name} has no visible focus`;
}

export type Hand = ReturnType<typeof createHand>;

/** Answers a question rightly with the keyboard alone, and sees where focus lands. */
export async function answerByKeys(hand: Hand, place: Locator, question: Question, t: Messages): Promise<void> {
  const button = (name: string) => place.getByRole('button', { name, exact: true });
  switch (question.kind) {
    case 'single': {
      const right = question.options.find(({ correct }) => correct);
      await choose(hand, place.getByRole('radio'), place.getByRole('radio', { name: right?.text ?? '', exact: true }));
      await hand.activate(button(t(question.role === 'guess' ? 'question.guess.keep' : 'question.check')));
      break;
    }
    case 'multiple':
      // In the order of the page: Tab goes one way.
      for (const box of await place.getByRole('checkbox').all()) {
        await hand.tabTo(box);
        const name = (await box.locator('xpath=..').textContent())?.trim();
        if (question.options.some(({ correct, text }) => correct && text === name)) await hand.press('Space');
      }
      await hand.activate(button(t('question.check')));
      break;
    case 'order':
      await hand.tabTo(place.locator('.q-handle').first());
      for (const [target, { text }] of question.items.entries()) {
        const shown = await place.locator('.q-text').allTextContents();
        const from = shown.indexOf(text);
        const handle = place.locator('.q-item', { hasText: text }).locator('.q-handle');
        if (from === target) continue;
        await walkTo(hand, handle);
        for (let at = from; at > target; at -= 1) await hand.press('Alt+ArrowUp');
        await expect(handle).toBeFocused();
        await hand.expectFocusSeen();
      }
      await hand.activate(button(t('question.check')));
      break;
    case 'match':
      for (const { id, left } of question.pairs) {
        const select = place.getByRole('combobox', { name: left, exact: true });
        await hand.tabTo(select);
        for (let steps = 0; steps < 10 && (await select.inputValue()) !== id; steps += 1) await hand.press('ArrowDown');
        await expect(select).toHaveValue(id);
      }
      await hand.activate(button(t('question.check')));
      break;
    case 'numeric':
      await hand.tabTo(place.getByRole('textbox'));
      await hand.type(writeNumber(question.value, 'it'));
      await hand.press('Enter');
      break;
    case 'short':
      await hand.tabTo(place.getByRole('textbox'));
      await hand.type(question.model);
      await hand.activate(button(t('question.short.compare')));
      for (const box of await place.getByRole('checkbox').all()) {
        await hand.tabTo(box);
        if (!(await box.isChecked())) await hand.press('Space');
      }
      await hand.activate(button(t('question.short.confirm')));
      break;
    case 'rate':
      for (const { label, score } of question.criteria) {
        const scores = place.getByRole('group', { name: label, exact: true }).getByRole('radio');
        await choose(hand, scores, scores.nth(score - 1));
      }
      await hand.activate(button(t('question.rate.compare')));
      break;
    case 'branch':
      for (const id of bestPath(question)) {
        const choice = question.turns.flatMap(({ choices }) => choices).find((each) => each.id === id);
        await hand.activate(button(choice?.text ?? ''));
        await expect(place.locator(':focus')).toBeVisible();
        await hand.expectFocusSeen();
      }
      break;
  }
  await expect(place.locator('[data-phase="settled"]')).toBeVisible();
  await expect(place.locator(':focus')).toBeVisible();
  await hand.expectFocusSeen();
}

/** Into a group of radios with Tab, to the one wanted with the arrows. */
async function choose(hand: Hand, radios: Locator, wanted: Locator): Promise<void> {
  await hand.tabTo(radios.first());
  await hand.press('Space');
  for (let steps = 0; steps < (await radios.count()) && !(await wanted.isChecked()); steps += 1)
    await hand.press('ArrowDown');
  await expect(wanted).toBeChecked();
  await expect(wanted).toBeFocused();
  await hand.expectFocusSeen();
}

/** To a control before or after where focus is. */
async function walkTo(hand: Hand, target: Locator): Promise<void> {
  const isFocused = createFocusQuestion(target);
  for (const key of ['Tab', 'Shift+Tab'])
    for (let presses = 0; presses < 40; presses += 1) {
      if (await isFocused()) return hand.expectFocusSeen();
      await hand.press(key);
    }
  throw new Error(`Neither way reaches ${target}`);
}

/**
 * Asks, as often as one likes, whether the target has focus. It is looked for once, and again when the page has drawn
 * another in its place: to look for it takes four times as long as to ask.
 */
export function createFocusQuestion(target: Locator): () => Promise<boolean> {
  let element: ElementHandle | undefined;
  return async function ask(): Promise<boolean> {
    const isFocused = await element
      ?.evaluate((node) => (node.isConnected ? node === document.activeElement : undefined))
      .catch(() => undefined); // Its page is gone.
    if (isFocused !== undefined) return isFocused;
    element = (await target.elementHandle()) ?? undefined;
    return ask();
  };
}
