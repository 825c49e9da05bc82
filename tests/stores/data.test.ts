import { describe, expect, it } from 'vitest';
import type { ProgressEvent } from '#domain/progress.ts';
import { noRecords } from '#domain/project/workshop-records.ts';
import { largestFile } from '#formats/open-backup.ts';
import { textOfCopy } from '../formats/open-copy.ts';
import { createBrowser, settle } from './tabs.ts';

const lesson = 'what-makes-a-community';
const other = 'the-platforms-today';
const question = `${lesson}/three-markers`;
const right = { kind: 'single', option: 'a-ritual' } as const;
const fileOf = (text: string) => new Blob([text]);

/** A browser with two lessons begun, and a tab open in it. */
async function createUsedBrowser() {
  const browser = createBrowser();
  const tab = browser.openTab();
  await tab.start();
  tab.answerQuestion(question, right, 'right');
  tab.finishLesson(lesson);
  tab.finishLesson(other);
  tab.writeText(other, 'why', 'una frase');
  browser.clock.pass(400);
  await settle();
  return { browser, tab };
}

describe('a copy', () => {
  it('restores in an empty browser everything that was in the first, and in the first changes nothing', async () => {
    const { browser, tab } = await createUsedBrowser();
    const { name } = await tab.data.saveBackup();
    expect(name).toMatch(/^bottega-2026-\d\d-\d\d\.zip$/);
    expect(browser.backupAt).toBe(browser.clock.now());
    expect(tab.$backup.get()).toBe(browser.clock.now());
    const file = browser.files[0]?.file ?? new Blob();

    const elsewhere = createBrowser().openTab();
    const preview = await elsewhere.data.previewRestore(file);
    expect(preview).toMatchObject({ type: 'preview', newEvents: 4, alreadyHere: 0, unreadable: 0 });
    expect(preview.type === 'preview' && preview.lessons).toEqual([
      { id: lesson, newEvents: 2 },
      { id: other, newEvents: 2 },
    ]);
    expect(elsewhere.$progress.get().finished.size).toBe(0);
    expect(await elsewhere.data.applyRestore()).toEqual({ ok: true, newEvents: 4 });
    expect(elsewhere.$progress.get()).toEqual(tab.$progress.get());

    const before = [...browser.disk];
    expect(await tab.data.previewRestore(file)).toMatchObject({ newEvents: 0, alreadyHere: 4 });
    await tab.data.applyRestore();
    expect([...browser.disk]).toEqual(before);
  });

  it('holds also what could not be stored', async () => {
    const browser = createBrowser();
    browser.problem = 'unavailable';
    const tab = browser.openTab();
    tab.finishLesson(lesson);
    tab.writeText(lesson, 'why', 'appena scritto');
    await tab.data.saveBackup();
    const { events } = JSON.parse(await textOfCopy(browser.files[0]?.file));
    expect(events.map((event: ProgressEvent) => event.kind)).toEqual(['finished', 'wrote']);
  });

  it('is merged with what is here: of one text both versions stay', async () => {
    const { browser, tab } = await createUsedBrowser();
    await tab.data.saveBackup();
    const away = createBrowser(browser.clock);
    away.ids = 100;
    const there = away.openTab();
    await there.start();
    there.writeText(other, 'why', 'un’altra frase');
    away.clock.pass(400);
    await settle();
    await there.data.previewRestore(browser.files[0]?.file ?? new Blob());
    await there.data.applyRestore();
    const text = there.$progress.get().texts.get(`${other}/why`);
    expect([text?.text, text?.others[0]?.text]).toEqual(['un’altra frase', 'una frase']);
  });

  it.each([
    ['not-json', 'Caro diario'],
    ['foreign', '{"cards":[]}'],
    ['newer', '{"format":"bottega-backup","schema":99,"events":[]}'],
    ['damaged', '{"format":"bottega-backup","schema":1,"events":12}'],
  ])('that is %s is refused, and nothing changes', async (code, text) => {
    const { browser, tab } = await createUsedBrowser();
    const before = [...browser.disk];
    expect(await tab.data.previewRestore(fileOf(text))).toEqual({ type: 'refused', code });
    expect(await tab.data.applyRestore()).toEqual({ ok: true, newEvents: 0 });
    expect([...browser.disk]).toEqual(before);
  });

  it('that is too large is refused without being read', async () => {
    const tab = createBrowser().openTab();
    const file = { size: largestFile + 1, arrayBuffer: () => Promise.reject(new Error('read')) };
    expect(await tab.data.previewRestore(file)).toEqual({ type: 'refused', code: 'too-large' });
  });

  it('restores what it can of a file with bad events, and keeps the rest aside', async () => {
    const browser = createBrowser();
    const tab = browser.openTab();
    const good = { id: 'g1', at: 1_790_000_000_777, kind: 'finished', lesson };
    const bad = { id: 'b1', at: 1_790_000_000_888, kind: 'danced', lesson };
    const text = JSON.stringify({ format: 'bottega-backup', schema: 1, events: [bad, good] });
    expect(await tab.data.previewRestore(fileOf(text))).toMatchObject({ newEvents: 1, unreadable: 1 });
    await tab.data.applyRestore();
    expect([...browser.disk.keys()]).toEqual(['g1']);
    expect(browser.unreadable).toEqual([{ schema: 1, event: bad }]);
    expect(tab.data.$stored.get()).toMatchObject({ unreadable: 1, events: 1 });
    await tab.data.saveUnreadable(noRecords());
    expect(JSON.parse(await textOfCopy(browser.files[0]?.file))).toMatchObject({
      events: [],
      unreadable: [{ event: bad }],
    });
  });

  it('does nothing once it is cancelled', async () => {
    const { browser, tab } = await createUsedBrowser();
    await tab.data.saveBackup();
    const empty = createBrowser();
    const there = empty.openTab();
    await there.data.previewRestore(browser.files[0]?.file ?? new Blob());
    there.data.cancelRestore();
    await there.data.applyRestore();
    expect(empty.disk.size).toBe(0);
  });

  it('restored on a full disk changes nothing, says so, and may be tried again', async () => {
    const { browser, tab } = await createUsedBrowser();
    await tab.data.saveBackup();
    const full = createBrowser();
    const there = full.openTab();
    const file = browser.files[0]?.file ?? new Blob();
    await there.data.previewRestore(file);
    full.problem = 'full';
    expect(await there.data.applyRestore()).toEqual({ ok: false, code: 'full' });
    expect([full.disk.size, there.$progress.get().finished.size]).toEqual([0, 0]);
    full.problem = undefined;
    await there.data.previewRestore(file);
    expect(await there.data.applyRestore()).toEqual({ ok: true, newEvents: 4 });
  });

  it('restored where nothing is kept lives in the page, and says so', async () => {
    const { browser, tab } = await createUsedBrowser();
    await tab.data.saveBackup();
    const secret = createBrowser();
    secret.problem = 'unavailable';
    const there = secret.openTab();
    await there.data.previewRestore(browser.files[0]?.file ?? new Blob());
    expect(await there.data.applyRestore()).toEqual({ ok: false, code: 'unavailable' });
    expect(there.$progress.get().finished.size).toBe(2);
  });

  it('holds the lessons where the workshop cannot be read, says so, and does not pass for a whole one', async () => {
    const { browser, tab } = await createUsedBrowser();
    browser.workshopProblem = 'failed';
    expect(await tab.data.saveBackup()).toMatchObject({ isWhole: false });
    expect(JSON.parse(await textOfCopy(browser.files[0]?.file)).events).toHaveLength(4);
    expect([browser.backupAt, tab.$backup.get()]).toEqual([undefined, undefined]);
  });
});

describe('a reset', () => {
  it('of a lesson takes that lesson and leaves the other, and the other tab sees it', async () => {
    const { browser, tab } = await createUsedBrowser();
    const beside = browser.openTab();
    await beside.start();
    expect(await tab.data.resetLesson(lesson)).toEqual({ ok: true });
    await settle();
    for (const open of [tab, beside]) {
      expect([...open.$progress.get().finished.keys()]).toEqual([other]);
      expect(open.$progress.get().questions.size).toBe(0);
      expect(open.$progress.get().texts.size).toBe(1);
    }
    expect([...browser.disk.values()].map(({ kind }) => kind)).toEqual(['finished', 'wrote']);
  });

  it('of a course takes its lessons, and of everything takes all, what cannot be read and the last copy too', async () => {
    const { browser, tab } = await createUsedBrowser();
    browser.unreadable.push('???');
    await tab.data.saveBackup();
    await tab.data.resetCourse([other, 'roles']);
    expect([...tab.$progress.get().finished.keys()]).toEqual([lesson]);
    expect(browser.unreadable).toHaveLength(1);
    await tab.data.resetAll();
    expect([browser.disk.size, browser.unreadable.length, tab.$progress.get().finished.size]).toEqual([0, 0, 0]);
    expect(tab.data.$stored.get()).toMatchObject({ events: 0, unreadable: 0 });
  });

  it('takes also what was being typed and had not been kept yet', async () => {
    const { browser, tab } = await createUsedBrowser();
    tab.writeText(lesson, 'why', 'da buttare');
    await tab.data.resetLesson(lesson);
    browser.clock.pass(400);
    await settle();
    expect([...browser.disk.values()].filter((event) => event.kind === 'wrote')).toHaveLength(1);
  });

  it('that the disk refuses changes nothing, and says so', async () => {
    const { browser, tab } = await createUsedBrowser();
    browser.problem = 'failed';
    expect(await tab.data.resetAll()).toEqual({ ok: false, code: 'failed' });
    browser.problem = undefined;
    await tab.reload();
    expect(tab.$progress.get().finished.size).toBe(2);
  });

  it('works in a private window, where there is only the page to empty', async () => {
    const browser = createBrowser();
    browser.problem = 'unavailable';
    const tab = browser.openTab();
    tab.finishLesson(lesson);
    await settle();
    expect(await tab.data.resetAll()).toEqual({ ok: true });
    expect(tab.$progress.get().finished.size).toBe(0);
  });
});

describe('what is stored', () => {
  it('is counted in words a learner knows', async () => {
    const { tab } = await createUsedBrowser();
    for (const id of [lesson, other, 'roles']) {
      tab.openLesson(id);
      await settle();
    }
    await tab.data.refresh();
    expect(tab.data.$stored.get()).toEqual({
      opened: 3,
      finished: 2,
      answers: 1,
      texts: 1,
      events: 7,
      unreadable: 0,
      workshop: { projects: 0, thrownAway: 0, versions: 0, pictures: 0, shifts: 0, unreadable: 0 },
      bytes: 4321,
      isPersisted: false,
    });
  });
});
