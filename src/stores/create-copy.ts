import { dayOf } from '#domain/day.ts';
import type { WorkshopRecords } from '#domain/project/workshop-records.ts';
import type { Settings } from '#domain/settings.ts';
import { writeBackup, writeBackups } from '#formats/write-backup.ts';
import type { Done, Failure } from '#storage/database.ts';
import type { ProgressStore } from './create-progress.ts';
import type { Channel, Clock } from './world.ts';

export interface CopyWorld {
  progress: ProgressStore;
  clock: Clock;
  channel: Channel;
  readSettings(): Settings;
  readWorkshop(): Promise<({ ok: true } & WorkshopRecords) | Failure>;
  noteBackup(at: number): Promise<Done>;
  /** Hands a file to the learner. */
  offerFile(name: string, text: string): void;
}

/** `isWhole`: false where the workshop is here and could not be read: the lessons are in the copy, the projects are not. */
export interface SavedCopy {
  name: string;
  isWhole: boolean;
}

/** Copies of what is here, as files. */
export function createCopy(world: CopyWorld) {
  const { progress, clock, channel, readSettings, readWorkshop, noteBackup, offerFile } = world;

  async function note(savedAt: number): Promise<void> {
    progress.$backup.set(savedAt);
    const result = await noteBackup(savedAt);
    if (result.ok) channel.post();
  }

  return {
    /**
     * Hands over a copy of everything, also of what could not be stored, and notes when it is whole. More than one file, each
     * numbered, only where one would be too large to be restored: `name` says them all.
     */
    async saveBackup(): Promise<SavedCopy> {
      progress.flush();
      await progress.start();
      await progress.reload();
      const stored = await readWorkshop();
      const savedAt = clock.now();
      const texts = writeBackups({
        savedAt,
        events: progress.events(),
        settings: readSettings(),
        unreadable: progress.unreadable(),
        ...(stored.ok && { workshop: recordsOf(stored) }),
      });
      const number = (place: number) => (texts.length > 1 ? `-${place + 1}` : '');
      const names = texts.map((_, place) => `bottega-${dayOf(savedAt)}${number(place)}.json`);
      texts.forEach((text, place) => {
        offerFile(names[place] ?? '', text);
      });
      const isWhole = stored.ok || stored.code === 'unavailable';
      if (isWhole) await note(savedAt);
      return { name: names.join(', '), isWhole };
    },

    /** Hands over, as a copy that holds nothing else, the records that cannot be read. */
    saveUnreadable(workshop: WorkshopRecords): { name: string } {
      const savedAt = clock.now();
      const name = `bottega-${dayOf(savedAt)}-unreadable.json`;
      const unreadable = progress.unreadable();
      offerFile(name, writeBackup({ savedAt, events: [], settings: {}, unreadable, workshop }));
      return { name };
    },
  };
}

function recordsOf({ projects, cells, snapshots }: WorkshopRecords): WorkshopRecords {
  return { projects, cells, snapshots };
}
