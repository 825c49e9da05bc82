import { currentSchema } from '#domain/progress-record.ts';
import { planWorkshop, type WorkshopPlan } from '#domain/project/restore-workshop.ts';
import { countRecords, noRecords, ownersOf } from '#domain/project/workshop-records.ts';
import { planRestore } from '#domain/restore.ts';
import { emptyTally, type Tally, tallyEvents } from '#domain/restore-tally.ts';
import type { Settings } from '#domain/settings.ts';
import { type OpenedBackup, openBackup } from '#formats/open-backup.ts';
import type { Done } from '#storage/database.ts';
import type { RestoredCopy } from '#storage/restore-copy.ts';
import type { DataWorld } from './data-world.ts';

/** What restoring would add to the workshop. */
export type WorkshopNews = Pick<WorkshopPlan, 'added' | 'grown' | 'orphans'>;
/** A kind of thing a copy holds, as a person knows it. `rest`: what could not be read where it was made. */
export type RestoreKind = 'answers' | 'texts' | keyof WorkshopPlan['tally'] | 'rest';
export type RestoreProblem = Extract<OpenedBackup, { ok: false }>['code'] | 'unread-here';

export type Preview =
  | {
      type: 'preview';
      savedAt: number | undefined;
      newEvents: number;
      alreadyHere: number;
      unreadable: number;
      lessons: { id: string; newEvents: number }[];
      workshop: WorkshopNews;
      /** What becomes of the things of each kind. */
      tally: Record<RestoreKind, Tally>;
      /** How many projects come or gain something, while this browser can keep none. */
      homeless: number;
    }
  /** `unread-here`: what is here cannot be read, so that nobody can say what would change. */
  | { type: 'refused'; code: RestoreProblem };

type RestoreWorld = Omit<DataWorld, 'survey'> & {
  /** Counts again what is here. */
  refresh(): Promise<void>;
};

/** A copy read, what it would change shown, and only then merged. */
export function createRestore({ progress, channel, workshop, upkeep, settings, refresh }: RestoreWorld) {
  /** `savedAt`: where nothing was here, all that is here then is in the file, since that moment. */
  let waiting: { copy: RestoredCopy; settings: Settings; savedAt: number | undefined } | undefined;

  return {
    /** Reads a file and says what restoring it would add. Changes nothing. */
    async previewRestore(file: Pick<Blob, 'size' | 'arrayBuffer'>): Promise<Preview> {
      waiting = undefined;
      const read = await openBackup(file);
      if (!read.ok) return { type: 'refused', code: read.code };
      const { backup } = read;
      progress.flush();
      await progress.start();
      const events = progress.events();
      const plan = planRestore(events, backup.events, progress.aliases());
      const clashing = plan.clashing.map((event) => ({ schema: currentSchema, event }));
      const unreadable = [...backup.unreadable, ...clashing];
      const records = backup.workshop ?? noRecords();
      const shelf = await workshop.read();
      if (!shelf.ok && shelf.code !== 'unavailable' && backup.workshop) return { type: 'refused', code: 'unread-here' };
      const here = shelf.ok ? shelf : noRecords();
      const { added, grown, orphans, tally: own } = planWorkshop(here, records);
      const tally = {
        ...tallyEvents(events, backup.events, plan, progress.aliases()),
        ...own,
        rest: { ...emptyTally(), unreadable: backup.unreadable.length },
      };
      const isFirst = events.length + countRecords(here) === 0;
      waiting = {
        copy: { events: plan.added, unreadable, workshop: records },
        settings: backup.settings,
        savedAt: isFirst ? backup.savedAt : undefined,
      };
      return {
        type: 'preview',
        savedAt: backup.savedAt,
        newEvents: plan.added.length,
        alreadyHere: plan.alreadyHere,
        unreadable: Object.values(tally).reduce((sum, one) => sum + one.unreadable, 0),
        lessons: [...plan.lessons].map(([id, newEvents]) => ({ id, newEvents })),
        workshop: { added, grown, orphans },
        tally,
        homeless: shelf.ok ? 0 : added.length,
      };
    },

    /**
     * Adds what the last preview showed to what is here, all or nothing; settings only where none was chosen. Where
     * nothing can be stored, the events live in this page.
     */
    async applyRestore(): Promise<Done & { newEvents?: number }> {
      if (!waiting) return { ok: true, newEvents: 0 };
      const { copy, settings: saved, savedAt } = waiting;
      waiting = undefined;
      const result = await upkeep.restore(copy);
      if (result.ok) {
        channel.post();
        workshop.tell(ownersOf(copy.workshop));
        if (savedAt !== undefined) await upkeep.noteBackup(savedAt);
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
  };
}
