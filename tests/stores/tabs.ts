import { lessonOf } from '#domain/lesson-progress.ts';
import { isRevision } from '#domain/merge.ts';
import type { ProgressEvent } from '#domain/progress.ts';
import { noRecords } from '#domain/project/workshop-records.ts';
import type { StorageProblem } from '#storage/database.ts';
import type { ProgressStorage } from '#storage/progress.ts';
import { createCopy } from '#stores/create-copy.ts';
import { createData } from '#stores/create-data.ts';
import { createProgress } from '#stores/create-progress.ts';
import type { Channel, Clock } from '#stores/world.ts';

/** A clock that moves when told to. */
export function createFakeClock(start = 1_790_000_000_000) {
  let now = start;
  let waiting: { at: number; run: () => void }[] = [];
  const clock: Clock = {
    now: () => now,
    after(delayMs, run) {
      const timer = { at: now + delayMs, run };
      waiting.push(timer);
      return () => {
        waiting = waiting.filter((other) => other !== timer);
      };
    },
  };
  return {
    ...clock,
    pass(ms: number) {
      now += ms;
      const due = waiting.filter(({ at }) => at <= now);
      waiting = waiting.filter(({ at }) => at > now);
      for (const { run } of due) run();
    },
  };
}

/** What tabs tell each other: each channel hears the others, never itself. */
export function createEars(): () => Channel {
  const ears: { channel: Channel; hear: () => void }[] = [];
  return () => {
    const channel: Channel = {
      post() {
        for (const ear of ears) if (ear.channel !== channel) ear.hear();
      },
      listen: (hear) => void ears.push({ channel, hear }),
    };
    return channel;
  };
}

/** One browser: a store shared by its tabs, a channel between them, and a disk that may fail. */
export function createBrowser(clock = createFakeClock()) {
  const disk = new Map<string, ProgressEvent>();
  const unreadable: unknown[] = [];
  const files: { name: string; file: Blob }[] = [];
  const openChannel = createEars();
  const browser = {
    clock,
    disk,
    unreadable,
    files,
    backupAt: undefined as number | undefined,
    problem: undefined as StorageProblem | undefined,
    /** Of the workshop alone, which nobody uses here. */
    workshopProblem: undefined as StorageProblem | undefined,
    writes: 0,
    ids: 0,
    openTab,
  };

  async function attempt<T>(task: () => T) {
    await Promise.resolve();
    if (browser.problem) return { ok: false as const, code: browser.problem };
    return { ok: true as const, ...task() };
  }

  function openTab(persist?: () => Promise<unknown>) {
    const channel = openChannel();
    const storage: ProgressStorage = {
      read: () =>
        attempt(() => ({ events: [...disk.values()], unreadable: [...unreadable], backupAt: browser.backupAt })),
      write: (events) =>
        attempt(() => {
          browser.writes += 1;
          write(events);
        }),
    };
    const random = () => {
      browser.ids += 1;
      return `id${browser.ids}`;
    };
    const write = (events: readonly ProgressEvent[]) => {
      for (const event of events) {
        const known = disk.get(event.id);
        if (!known || isRevision(event, known)) disk.set(event.id, event);
      }
    };
    const readWorkshop = async () =>
      browser.workshopProblem ? { ok: false as const, code: browser.workshopProblem } : attempt(noRecords);
    const noteBackup = (at: number) =>
      attempt(() => {
        browser.backupAt = at;
      });
    const progress = createProgress({ storage, clock, random, channel, ...(persist && { persist }) });
    const copy = createCopy({
      progress,
      clock,
      channel,
      readSettings: () => ({ theme: 'dark' }),
      readWorkshop,
      measurePictures: () => attempt(() => ({ count: 0, bytes: 0 })),
      noteBackup,
      offerFile: (name, file) => void files.push({ name, file }),
    });
    const data = createData({
      progress,
      channel,
      workshop: { read: readWorkshop, tell: () => undefined, close: () => undefined },
      upkeep: {
        restore: (restored) =>
          attempt(() => {
            write(restored.events);
            unreadable.push(...restored.unreadable);
          }),
        noteBackup,
        clearWorkshop: () => attempt(() => undefined),
        remove: (isOut) =>
          attempt(() => {
            for (const event of disk.values()) if (isOut(lessonOf(event))) disk.delete(event.id);
          }),
        clear: () =>
          attempt(() => {
            disk.clear();
            unreadable.splice(0);
          }),
      },
      settings: { read: () => ({ theme: 'dark' }), write: () => undefined },
      survey: async () => ({ bytes: 4321, isPersisted: false }),
    });
    return { ...progress, data: { ...data, ...copy } };
  }

  return browser;
}

/** Lets everything that is under way come to an end. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
}
