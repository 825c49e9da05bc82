import { atom } from 'nanostores';
import { currentSchema } from '#domain/progress-record.ts';
import { planRestore, type RestorePlan } from '#domain/restore.ts';
import type { Settings } from '#domain/settings.ts';
import { type BackupProblem, largestBackup, parseBackup } from '#formats/backup.ts';
import type { Done } from '#storage/database.ts';
import type { ProgressStore } from './create-progress.ts';
import type { Channel } from './world.ts';

/** What is stored, for the learner to read. */
export interface Stored {
  /** Lessons opened, and of those finished. */
  opened: number;
  finished: number;
  answers: number;
  texts: number;
  events: number;
  unreadable: number;
  /** What the whole site takes up here; not every browser says. */
  bytes: number | undefined;
  /** Whether the browser has promised not to delete it by itself; not every browser says. */
  isPersisted: boolean | undefined;
}

export type Preview =
  | {
      type: 'preview';
      savedAt: number | undefined;
      newEvents: number;
      alreadyHere: number;
      unreadable: number;
      lessons: { id: string; newEvents: number }[];
    }
  | { type: 'refused'; code: BackupProblem };

export interface DataWorld {
  progress: ProgressStore;
  channel: Channel;
  upkeep: {
    keep(unreadable: unknown[]): Promise<Done>;
    remove(matches: (lesson: string) => boolean): Promise<Done>;
    clear(): Promise<Done>;
  };
  settings: { read(): Settings; write(change: Settings): unknown };
  /** What the browser says of its own storage. */
  survey(): Promise<Pick<Stored, 'bytes' | 'isPersisted'>>;
}

export function createData({ progress, channel, upkeep, settings, survey }: DataWorld) {
  const $stored = atom<Stored | undefined>(undefined);
  let waiting: { plan: RestorePlan; unreadable: unknown[]; settings: Settings } | undefined;

  async function refresh(): Promise<void> {
    await progress.start();
    const told = await survey();
    const events = progress.events();
    const state = progress.$progress.get();
    $stored.set({
      opened: state.opened.size,
      finished: state.finished.size,
      answers: events.filter((event) => event.kind === 'answered').length,
      texts: state.texts.size,
      events: events.length,
      unreadable: progress.unreadable().length,
      ...told,
    });
  }

  /** Deletes what is stored, then what is shown. Where nothing is stored at all, that is enough. */
  async function reset(isOut: (lesson: string) => boolean, remove: () => Promise<Done>): Promise<Done> {
    progress.forget(isOut);
    const result = await remove();
    await progress.reload();
    channel.post();
    await refresh();
    return !result.ok && result.code !== 'unavailable' ? result : { ok: true };
  }

  return {
    $stored,
    refresh,

    /** Reads a file and says what restoring it would add. Changes nothing. */
    async previewRestore(file: Pick<Blob, 'size' | 'text'>): Promise<Preview> {
      waiting = undefined;
      if (file.size > largestBackup) return { type: 'refused', code: 'too-large' };
      const text = await file.text().catch(() => '');
      const read = parseBackup(text);
      if (!read.ok) return { type: 'refused', code: read.code };
      progress.flush();
      await progress.start();
      const plan = planRestore(progress.events(), read.backup.events, progress.aliases());
      const clashing = plan.clashing.map((event) => ({ schema: currentSchema, event }));
      const unreadable = [...read.backup.unreadable, ...clashing];
      waiting = { plan, unreadable, settings: read.backup.settings };
      return {
        type: 'preview',
        savedAt: read.backup.savedAt,
        newEvents: plan.added.length,
        alreadyHere: plan.alreadyHere,
        unreadable: unreadable.length,
        lessons: [...plan.lessons].map(([id, newEvents]) => ({ id, newEvents })),
      };
    },

    /** Adds what the last preview showed to what is here; settings only where none was chosen. */
    async applyRestore(): Promise<Done & { newEvents?: number }> {
      if (!waiting) return { ok: true, newEvents: 0 };
      const { plan, unreadable, settings: saved } = waiting;
      waiting = undefined;
      const added = await progress.addAll(plan.added);
      const kept: Done = unreadable.length > 0 ? await upkeep.keep(unreadable) : { ok: true };
      if (Object.keys(saved).length > 0) settings.write({ ...saved, ...settings.read() });
      if (kept.ok) await progress.reload();
      await refresh();
      const failure = [added, kept].find((result) => !result.ok);
      return failure && !failure.ok ? failure : { ok: true, newEvents: plan.added.length };
    },

    cancelRestore(): void {
      waiting = undefined;
    },

    resetLesson(lesson: string): Promise<Done> {
      const isOut = (id: string) => id === lesson;
      return reset(isOut, () => upkeep.remove(isOut));
    },

    /** `ids`: the lessons of the course, and the course's own id for its quiz. */
    resetCourse(ids: string[]): Promise<Done> {
      const isOut = (id: string) => ids.includes(id);
      return reset(isOut, () => upkeep.remove(isOut));
    },

    /** Deletes everything, what cannot be read included. How the site is shown (theme, language) stays. */
    resetAll(): Promise<Done> {
      progress.$backup.set(undefined);
      return reset(() => true, upkeep.clear);
    },
  };
}
