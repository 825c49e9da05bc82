import { atom } from 'nanostores';
import { currentSchema } from '#domain/progress-record.ts';
import { countWorkshop, unreadableOf, type WorkshopCounts } from '#domain/project/count-workshop.ts';
import { planWorkshop, type WorkshopPlan } from '#domain/project/restore-workshop.ts';
import { noRecords, ownersOf, type WorkshopRecords } from '#domain/project/workshop-records.ts';
import { planRestore } from '#domain/restore.ts';
import type { Settings } from '#domain/settings.ts';
import { type BackupProblem, largestBackup, parseBackup } from '#formats/backup.ts';
import type { Done, Failure } from '#storage/database.ts';
import type { RestoredCopy } from '#storage/restore-copy.ts';
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
  /** Of the lessons and of the workshop. */
  unreadable: number;
  /** Where nothing can be read of it, nothing is told. */
  workshop: WorkshopCounts | undefined;
  /** What the whole site takes up here; not every browser says. */
  bytes: number | undefined;
  /** Whether the browser has promised not to delete it by itself; not every browser says. */
  isPersisted: boolean | undefined;
}

/** What restoring would add to the workshop. */
export type WorkshopNews = Pick<WorkshopPlan, 'added' | 'grown' | 'versions' | 'pictures' | 'shifts' | 'orphans'>;

export type Preview =
  | {
      type: 'preview';
      savedAt: number | undefined;
      newEvents: number;
      alreadyHere: number;
      unreadable: number;
      lessons: { id: string; newEvents: number }[];
      workshop: WorkshopNews;
      /** How many projects come or gain something, while this browser can keep none. */
      homeless: number;
    }
  /** `unread-here`: what is here cannot be read, so that nobody can say what would change. */
  | { type: 'refused'; code: BackupProblem | 'unread-here' };

export interface DataWorld {
  progress: ProgressStore;
  channel: Channel;
  workshop: {
    read(): Promise<({ ok: true } & WorkshopRecords) | Failure>;
    /** Tells the other tabs that these projects are not what they were. */
    tell(projects: string[]): void;
    /** Forgets which project was open. */
    close(): void;
  };
  upkeep: {
    restore(copy: RestoredCopy): Promise<Done>;
    remove(matches: (lesson: string) => boolean): Promise<Done>;
    clear(): Promise<Done>;
    clearWorkshop(): Promise<Done>;
  };
  settings: { read(): Settings; write(change: Settings): unknown };
  /** What the browser says of its own storage. */
  survey(): Promise<Pick<Stored, 'bytes' | 'isPersisted'>>;
}

export function createData({ progress, channel, workshop, upkeep, settings, survey }: DataWorld) {
  const $stored = atom<Stored | undefined>(undefined);
  let waiting: { copy: RestoredCopy; settings: Settings } | undefined;

  async function refresh(): Promise<void> {
    await progress.start();
    const [told, shelf] = await Promise.all([survey(), workshop.read()]);
    const events = progress.events();
    const state = progress.$progress.get();
    const counts = shelf.ok ? countWorkshop(shelf) : undefined;
    $stored.set({
      opened: state.opened.size,
      finished: state.finished.size,
      answers: events.filter((event) => event.kind === 'answered').length,
      texts: state.texts.size,
      events: events.length,
      unreadable: progress.unreadable().length + (counts?.unreadable ?? 0),
      workshop: counts,
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

  /** Deletes the workshop, and has the other tabs look again at every document that was there. */
  async function removeWorkshop(remove: () => Promise<Done>): Promise<Done> {
    const shelf = await workshop.read();
    const result = await remove();
    if (result.ok) {
      workshop.close();
      workshop.tell(shelf.ok ? ownersOf(shelf) : []);
    }
    return result;
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
      const { backup } = read;
      progress.flush();
      await progress.start();
      const plan = planRestore(progress.events(), backup.events, progress.aliases());
      const clashing = plan.clashing.map((event) => ({ schema: currentSchema, event }));
      const unreadable = [...backup.unreadable, ...clashing];
      const records = backup.workshop ?? noRecords();
      const shelf = await workshop.read();
      if (!shelf.ok && shelf.code !== 'unavailable' && backup.workshop) return { type: 'refused', code: 'unread-here' };
      const { added, grown, versions, pictures, shifts, orphans, ...rest } = planWorkshop(
        shelf.ok ? shelf : noRecords(),
        records,
      );
      waiting = { copy: { events: plan.added, unreadable, workshop: records }, settings: backup.settings };
      return {
        type: 'preview',
        savedAt: backup.savedAt,
        newEvents: plan.added.length,
        alreadyHere: plan.alreadyHere,
        unreadable: unreadable.length + rest.unreadable,
        lessons: [...plan.lessons].map(([id, newEvents]) => ({ id, newEvents })),
        workshop: { added, grown, versions, pictures, shifts, orphans },
        homeless: shelf.ok ? 0 : added.length,
      };
    },

    /**
     * Adds what the last preview showed to what is here, all or nothing; settings only where none was chosen. Where
     * nothing can be stored, the events live in this page.
     */
    async applyRestore(): Promise<Done & { newEvents?: number }> {
      if (!waiting) return { ok: true, newEvents: 0 };
      const { copy, settings: saved } = waiting;
      waiting = undefined;
      const result = await upkeep.restore(copy);
      if (result.ok) {
        channel.post();
        workshop.tell(ownersOf(copy.workshop));
      } else if (result.code === 'unavailable') await progress.addAll(copy.events);
      else return result;
      if (Object.keys(saved).length > 0) settings.write({ ...saved, ...settings.read() });
      await progress.reload();
      await refresh();
      return result.ok ? { ok: true, newEvents: copy.events.length } : result;
    },

    cancelRestore(): void {
      waiting = undefined;
    },

    /** The records of the workshop that cannot be read, as they are. */
    async readUnreadable(): Promise<WorkshopRecords> {
      const shelf = await workshop.read();
      return shelf.ok ? unreadableOf(shelf) : noRecords();
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

    /** Deletes every project with its documents and versions, and leaves the lessons alone. */
    resetWorkshop(): Promise<Done> {
      return reset(
        () => false,
        () => removeWorkshop(upkeep.clearWorkshop),
      );
    },

    /** Deletes everything, what cannot be read included. How the site is shown (theme, language) stays. */
    resetAll(): Promise<Done> {
      progress.$backup.set(undefined);
      return reset(
        () => true,
        () => removeWorkshop(upkeep.clear),
      );
    },
  };
}
