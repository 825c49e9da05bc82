import type { WorkshopCounts } from '#domain/project/count-workshop.ts';
import type { WorkshopRecords } from '#domain/project/workshop-records.ts';
import type { Settings } from '#domain/settings.ts';
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

/** What the page of one’s data works with. */
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
    /** Notes that all that is here was in a copy of that moment. */
    noteBackup(at: number): Promise<Done>;
    remove(matches: (lesson: string) => boolean): Promise<Done>;
    clear(): Promise<Done>;
    clearWorkshop(): Promise<Done>;
  };
  settings: { read(): Settings; write(change: Settings): unknown };
  /** What the browser says of its own storage. */
  survey(): Promise<Pick<Stored, 'bytes' | 'isPersisted'>>;
}
