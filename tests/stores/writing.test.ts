import { describe, expect, it } from 'vitest';
import { createBrowser, settle } from './tabs.ts';

const lesson = 'what-makes-a-community';
const path = `${lesson}/why`;

type Tab = ReturnType<ReturnType<typeof createBrowser>['openTab']>;
const textsOf = (tab: Tab) => {
  const text = tab.$progress.get().texts.get(path);
  return [text?.text, ...(text?.others.map((other) => other.text) ?? [])];
};

describe('a text being typed', () => {
  it('is kept within 400 ms, as one event revised in place', async () => {
    const browser = createBrowser();
    const tab = browser.openTab();
    await tab.start();
    for (const text of ['P', 'Pe', 'Per']) {
      tab.writeText(lesson, 'why', text);
      browser.clock.pass(130);
    }
    expect(browser.disk.size).toBe(0);
    browser.clock.pass(10);
    await settle();
    tab.writeText(lesson, 'why', 'Perché');
    browser.clock.pass(400);
    await settle();
    expect([...browser.disk.values()]).toMatchObject([{ kind: 'wrote', text: 'Perché', over: [] }]);
  });

  it('is kept at once when the page is about to go', async () => {
    const browser = createBrowser();
    const tab = browser.openTab();
    tab.writeText(lesson, 'why', 'a metà di una fra');
    tab.flush();
    await settle();
    expect([...browser.disk.values()]).toMatchObject([{ text: 'a metà di una fra' }]);
  });

  it('is written, in the next visit, over the version it began from', async () => {
    const browser = createBrowser();
    browser.openTab().writeText(lesson, 'why', 'prima visita');
    browser.clock.pass(400);
    await settle();
    const next = browser.openTab();
    await next.start();
    next.writeText(lesson, 'why', 'seconda visita');
    browser.clock.pass(400);
    await settle();
    expect(textsOf(next)).toEqual(['seconda visita']);
    expect(browser.disk.size).toBe(2);
  });

  it('makes no event when it says what already stands', async () => {
    const browser = createBrowser();
    const tab = browser.openTab();
    await tab.start();
    tab.writeText(lesson, 'why', '');
    browser.clock.pass(400);
    await settle();
    expect(browser.disk.size).toBe(0);
  });

  it('keeps both texts when two tabs change one field', async () => {
    const browser = createBrowser();
    const [left, right_] = [browser.openTab(), browser.openTab()];
    await Promise.all([left.start(), right_.start()]);
    left.writeText(lesson, 'why', 'scritto a sinistra');
    right_.writeText(lesson, 'why', 'scritto a destra');
    browser.clock.pass(400);
    await settle();
    for (const tab of [left, right_]) {
      expect(textsOf(tab).toSorted()).toEqual(['scritto a destra', 'scritto a sinistra']);
    }
  });

  it('lets the later hand stand, though its text was kept first', async () => {
    const browser = createBrowser();
    const [left, right_] = [browser.openTab(), browser.openTab()];
    await Promise.all([left.start(), right_.start()]);
    left.writeText(lesson, 'why', 'prima');
    browser.clock.pass(70);
    right_.writeText(lesson, 'why', 'dopo');
    right_.flush();
    await settle();
    browser.clock.pass(400);
    await settle();
    for (const tab of [left, right_]) expect(textsOf(tab)).toEqual(['dopo', 'prima']);
  });

  it('keeps what one tab was typing while the other wrote over its earlier version', async () => {
    const browser = createBrowser();
    const [left, right_] = [browser.openTab(), browser.openTab()];
    await Promise.all([left.start(), right_.start()]);
    left.writeText(lesson, 'why', 'comune');
    browser.clock.pass(400);
    await settle();
    left.writeText(lesson, 'why', 'comune, e poi a sinistra');
    right_.writeText(lesson, 'why', 'comune, e poi a destra');
    browser.clock.pass(400);
    await settle();
    expect(textsOf(left).toSorted()).toEqual(['comune, e poi a destra', 'comune, e poi a sinistra']);
    expect(textsOf(right_)).toEqual(textsOf(left));
  });

  it('goes on from the other tab’s version once that is what the field shows', async () => {
    const browser = createBrowser();
    const [left, right_] = [browser.openTab(), browser.openTab()];
    await Promise.all([left.start(), right_.start()]);
    for (const [tab, text] of [
      [left, 'uno'],
      [right_, 'uno due'],
      [left, 'uno due tre'],
    ] as const) {
      tab.writeText(lesson, 'why', text);
      browser.clock.pass(400);
      await settle();
    }
    expect(textsOf(right_)).toEqual(['uno due tre']);
  });

  it('stands alone, with the others dismissed, once it is chosen', async () => {
    const browser = createBrowser();
    const [left, right_] = [browser.openTab(), browser.openTab()];
    await Promise.all([left.start(), right_.start()]);
    left.writeText(lesson, 'why', 'scritto a sinistra');
    right_.writeText(lesson, 'why', 'scritto a destra');
    browser.clock.pass(400);
    await settle();
    const other = left.$progress.get().texts.get(path)?.others[0];
    left.chooseText(lesson, 'why', other?.id ?? '');
    await settle();
    for (const tab of [left, right_]) expect(textsOf(tab)).toEqual([other?.text]);
    left.writeText(lesson, 'why', 'e da lì in avanti');
    browser.clock.pass(400);
    await settle();
    for (const tab of [left, right_]) expect(textsOf(tab)).toEqual(['e da lì in avanti']);
  });
});
