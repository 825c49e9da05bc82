import { atom } from 'nanostores';
import { countWorkshop, unreadableOf } from '#domain/project/count-workshop.ts';
import { noRecords, ownersOf, type WorkshopRecords } from '#domain/project/workshop-records.ts';
import type { Done } from '#storage/database.ts';
import { createRestore } from './create-restore.ts';
import type { DataWorld, Stored } from './data-world.ts';

export function createData({ progress, channel, workshop, upkeep, settings, survey }: DataWorld) {
  const $stored = atom<Stored | undefined>(undefined);
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

    ...createRestore({ progress, channel, workshop, upkeep, settings, refresh }),

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
