import { describe, expect, it, vi } from 'vitest';
import type { ProgressEvent } from '#domain/progress.ts';
import { createBrowser, settle } from './tabs.ts';

const lesson = 'what-makes-a-community';
const question = `${lesson}/three-markers`;
const wrong = { kind: 'single', option: 'a-logo' } as const;
const right = { kind: 'single', option: 'a-ritual' } as const;

describe('what a learner does', () => {
  it('is shown at once, stored, and there in the next visit', async () => {
    const browser = createBrowser();
    const tab = browser.openTab();
    tab.answerQuestion(question, wrong, 'wrong');
    tab.finishLesson(lesson);
    expect(tab.$progress.get().questions.get(question)?.phase).toBe('hinted');
    expect(tab.$progress.get().finished.has(lesson)).toBe(true);
    await settle();
    expect(tab.$keeping.get()).toEqual({ type: 'stored' });
    const next = browser.openTab();
    await next.start();
    expect(next.$progress.get()).toEqual(tab.$progress.get());
  });

  it('is read from the disk before it is said to be stored', async () => {
    const tab = createBrowser().openTab();
    expect(tab.$keeping.get()).toEqual({ type: 'loading' });
    await tab.start();
    expect(tab.$keeping.get()).toEqual({ type: 'stored' });
  });

  it('is not said to be stored while the disk does not have it', async () => {
    const tab = createBrowser().openTab();
    await tab.start();
    tab.finishLesson(lesson);
    expect(tab.$progress.get().finished.has(lesson)).toBe(true);
    expect(tab.$waiting.get()).toBe(true);
    await settle();
    expect(tab.$waiting.get()).toBe(false);
  });

  it('is seen by the other tab at once', async () => {
    const browser = createBrowser();
    const [left, right_] = [browser.openTab(), browser.openTab()];
    await Promise.all([left.start(), right_.start()]);
    left.finishLesson(lesson);
    await settle();
    expect(right_.$progress.get().finished.has(lesson)).toBe(true);
  });

  it('is not lost when two tabs do something at the same moment', async () => {
    const browser = createBrowser();
    const [left, right_] = [browser.openTab(), browser.openTab()];
    left.answerQuestion(question, wrong, 'wrong');
    right_.finishLesson('the-platforms-today');
    await settle();
    for (const tab of [left, right_]) {
      expect(tab.$progress.get().questions.get(question)?.tries).toHaveLength(1);
      expect([...tab.$progress.get().finished.keys()]).toEqual(['the-platforms-today']);
    }
  });

  it('keeps its order though the clock stands still', async () => {
    const tab = createBrowser().openTab();
    tab.answerQuestion(question, wrong, 'wrong');
    tab.showAnswer(question);
    tab.retryQuestion(question);
    tab.answerQuestion(question, right, 'right');
    await settle();
    const progress = tab.$progress.get().questions.get(question);
    expect(progress?.tries.map(({ outcome }) => outcome)).toEqual(['wrong', 'right']);
    expect(progress).toMatchObject({ phase: 'settled', shown: false });
  });

  it('comes after what another device did, though its clock was ahead', async () => {
    const browser = createBrowser();
    const ahead = browser.clock.now() + 3_600_000;
    browser.disk.set('far', { id: 'far', at: ahead, kind: 'retried', question });
    const tab = browser.openTab();
    await tab.start();
    tab.answerQuestion(question, right, 'right');
    expect(tab.$progress.get().questions.get(question)?.phase).toBe('settled');
  });

  it('finishes a lesson once, and asks the browser to keep it the first time only', async () => {
    const persist = vi.fn(async () => true);
    const browser = createBrowser();
    const tab = browser.openTab(persist);
    tab.finishLesson(lesson);
    tab.finishLesson(lesson);
    await settle();
    expect([...browser.disk.values()].filter(({ kind }) => kind === 'finished')).toHaveLength(1);
    tab.finishLesson('the-platforms-today');
    await settle();
    expect(persist).toHaveBeenCalledTimes(1);
  });

  it('opens a lesson anew after an hour, or after another lesson, not at every reload', async () => {
    const browser = createBrowser();
    const opened = () => [...browser.disk.values()].filter(({ kind }) => kind === 'opened').length;
    for (const [id, minutes, expected] of [
      [lesson, 0, 1],
      [lesson, 25, 1],
      [lesson, 70, 2],
      ['roles', 3, 3],
      [lesson, 4, 4],
    ] as const) {
      browser.clock.pass(minutes * 60_000);
      browser.openTab().openLesson(id);
      await settle();
      expect(opened()).toBe(expected);
    }
  });

  it('under an old name counts under the new one', async () => {
    const browser = createBrowser();
    browser.disk.set('e1', { id: 'e1', at: 7, kind: 'finished', lesson: 'old-name' });
    const tab = browser.openTab();
    tab.setAliases({ 'old-name': lesson });
    await tab.start();
    expect([...tab.$progress.get().finished.keys()]).toEqual([lesson]);
  });
});

describe('days away', () => {
  it('are counted up to the last thing done before this visit', async () => {
    const browser = createBrowser();
    browser.disk.set('e1', { id: 'e1', at: browser.clock.now() - 6.5 * 86_400_000, kind: 'opened', lesson });
    const tab = browser.openTab();
    tab.openLesson('the-platforms-today');
    await settle();
    expect(tab.$away.get()).toBe(6);
  });
});

describe('when nothing can be stored', () => {
  it('works in memory in a private window, and says so', async () => {
    const browser = createBrowser();
    browser.problem = 'unavailable';
    const tab = browser.openTab();
    await tab.start();
    tab.finishLesson(lesson);
    await settle();
    expect(tab.$keeping.get()).toEqual({ type: 'memory' });
    expect(tab.$progress.get().finished.has(lesson)).toBe(true);
  });

  it('keeps in memory what a full disk refuses, says so, and stores all of it once there is room', async () => {
    const browser = createBrowser();
    const tab = browser.openTab();
    await tab.start();
    browser.problem = 'full';
    tab.finishLesson(lesson);
    tab.answerQuestion(question, right, 'right');
    await settle();
    expect(tab.$keeping.get()).toEqual({ type: 'failed', code: 'full' });
    expect(tab.$progress.get().questions.get(question)?.phase).toBe('settled');
    expect(browser.disk.size).toBe(0);
    browser.problem = undefined;
    tab.showAnswer(question);
    await settle();
    expect(tab.$keeping.get()).toEqual({ type: 'stored' });
    expect([...browser.disk.values()].map(({ kind }) => kind).toSorted()).toEqual(['answered', 'finished', 'shown']);
  });

  it('keeps what is not stored yet when another tab makes it read again', async () => {
    const browser = createBrowser();
    const tab = browser.openTab();
    await tab.start();
    browser.problem = 'full';
    tab.finishLesson(lesson);
    await settle();
    browser.problem = undefined;
    browser.openTab().finishLesson('the-platforms-today');
    await settle();
    expect([...tab.$progress.get().finished.keys()].toSorted()).toEqual(['the-platforms-today', lesson]);
    expect(browser.disk.size).toBe(2);
    expect(tab.$keeping.get()).toEqual({ type: 'stored' });
  });

  it('reads what was there as soon as the disk answers', async () => {
    const browser = createBrowser();
    const earlier: ProgressEvent = { id: 'e1', at: 7, kind: 'finished', lesson: 'roles' };
    browser.disk.set('e1', earlier);
    browser.problem = 'failed';
    const tab = browser.openTab();
    await tab.start();
    expect(tab.$keeping.get()).toEqual({ type: 'failed', code: 'failed' });
    browser.problem = undefined;
    tab.finishLesson(lesson);
    await settle();
    expect([...tab.$progress.get().finished.keys()].toSorted()).toEqual(['roles', lesson]);
  });
});
