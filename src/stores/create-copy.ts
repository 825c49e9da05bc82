import type { Settings } from '#domain/settings.ts';
import { writeBackup } from '#formats/write-backup.ts';
import type { Done } from '#storage/database.ts';
import type { ProgressStore } from './create-progress.ts';
import type { Channel, Clock } from './world.ts';

export interface CopyWorld {
  progress: ProgressStore;
  clock: Clock;
  channel: Channel;
  readSettings(): Settings;
  noteBackup(at: number): Promise<Done>;
  /** Hands a file to the learner. */
  offerFile(name: string, text: string): void;
}

/** Copies of what is here, as files. */
export function createCopy({ progress, clock, channel, readSettings, noteBackup, offerFile }: CopyWorld) {
  return {
    /** Hands over a copy of everything, also of what could not be stored, and notes when. */
    async saveBackup(): Promise<{ name: string }> {
      progress.flush();
      await progress.start();
      await progress.reload();
      const savedAt = clock.now();
      const name = `bottega-${dayOf(savedAt)}.json`;
      const unreadable = progress.unreadable();
      offerFile(name, writeBackup({ savedAt, events: progress.events(), settings: readSettings(), unreadable }));
      progress.$backup.set(savedAt);
      const result = await noteBackup(savedAt);
      if (result.ok) channel.post();
      return { name };
    },

    /** Hands over, as a copy that holds nothing else, the records that cannot be read. */
    saveUnreadable(): { name: string } {
      const savedAt = clock.now();
      const name = `bottega-${dayOf(savedAt)}-unreadable.json`;
      offerFile(name, writeBackup({ savedAt, events: [], settings: {}, unreadable: progress.unreadable() }));
      return { name };
    },
  };
}

/** The learner's day, `2026-11-23`. */
function dayOf(at: number): string {
  const date = new Date(at);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
