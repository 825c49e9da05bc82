import { dayOf } from '#domain/day.ts';
import type { WorkshopRecords } from '#domain/project/workshop-records.ts';
import type { Settings } from '#domain/settings.ts';
import { packBackup } from '#formats/pack-backup.ts';
import { type Backup, writeBackup, writeBackups } from '#formats/write-backup.ts';
import type { Done, Failure } from '#storage/database.ts';
import type { ProgressStore } from './create-progress.ts';
import type { Channel, Clock } from './world.ts';

export interface CopyWorld {
  progress: ProgressStore;
  clock: Clock;
  channel: Channel;
  readSettings(): Settings;
  readWorkshop(pictures: 'keys' | 'whole'): Promise<({ ok: true } & WorkshopRecords) | Failure>;
  measurePictures(): Promise<{ ok: true; count: number; bytes: number } | Failure>;
  noteBackup(at: number): Promise<Done>;
  /** Hands a file to the learner. */
  offerFile(name: string, file: Blob): void;
}

/**
 * `isWhole`: false where the workshop is here and could not be read: the lessons are in the copy, the projects are not.
 * `isBare`: there are pictures here, and the person left them out.
 */
export interface SavedCopy {
  name: string;
  isWhole: boolean;
  isBare: boolean;
}

/** What a copy would weigh, in bytes: without pictures, and how many these are and what they add. */
export interface CopySize {
  bare: number;
  pictures: { count: number; bytes: number };
}

/** Copies of what is here, as files. */
export function createCopy(world: CopyWorld) {
  const { progress, clock, channel, readSettings, readWorkshop, measurePictures, noteBackup, offerFile } = world;

  async function note(savedAt: number): Promise<void> {
    progress.$backup.set(savedAt);
    const result = await noteBackup(savedAt);
    if (result.ok) channel.post();
  }

  async function gather(
    withPictures: boolean,
  ): Promise<{ backup: Backup & { savedAt: number } } & Pick<SavedCopy, 'isWhole' | 'isBare'>> {
    const stored = await readWorkshop(withPictures ? 'whole' : 'keys');
    const backup = {
      savedAt: clock.now(),
      events: progress.events(),
      settings: readSettings(),
      unreadable: progress.unreadable(),
      ...(stored.ok && { workshop: recordsOf(stored, withPictures) }),
    };
    return {
      backup,
      isWhole: stored.ok || stored.code === 'unavailable',
      isBare: !withPictures && stored.ok && stored.pictures.length > 0,
    };
  }

  /** Hands over the texts of a copy as files, and gives what these are called. */
  async function offer(texts: readonly string[], name: string, savedAt: number): Promise<string> {
    const files = await packBackup(texts, name, savedAt);
    for (const own of files) offerFile(own.name, own.file);
    return files.map((own) => own.name).join(', ');
  }

  return {
    /**
     * Hands over a copy of everything, also of what could not be stored, and notes when it is whole. More than one file, each
     * numbered, only where one would be too large to be restored: `name` says them all. Without its pictures, which can be
     * most of it, where the person chose so.
     */
    async saveBackup({ withPictures = true } = {}): Promise<SavedCopy> {
      progress.flush();
      await progress.start();
      await progress.reload();
      const { backup, isWhole, isBare } = await gather(withPictures);
      const { savedAt } = backup;
      const name = await offer(writeBackups(backup), `bottega-${dayOf(savedAt)}`, savedAt);
      if (isWhole) await note(savedAt);
      return { name, isWhole, isBare };
    },

    /** Says what a copy would weigh, before it is made. Nothing where there are no pictures to choose about. */
    async measureCopy(): Promise<CopySize | undefined> {
      const measured = await measurePictures();
      if (!measured.ok || measured.count === 0) return undefined;
      const { backup } = await gather(false);
      const files = await packBackup(writeBackups(backup), 'bottega', backup.savedAt);
      const bare = files.reduce((sum, { file }) => sum + file.size, 0);
      // A picture is compressed already: its letters shrink back to the bytes they stand for.
      return { bare, pictures: { count: measured.count, bytes: measured.bytes } };
    },

    /** Hands over, as a copy that holds nothing else, the records that cannot be read. */
    async saveUnreadable(workshop: WorkshopRecords): Promise<{ name: string }> {
      const savedAt = clock.now();
      const unreadable = progress.unreadable();
      const text = writeBackup({ savedAt, events: [], settings: {}, unreadable, workshop });
      return { name: await offer([text], `bottega-${dayOf(savedAt)}-unreadable`, savedAt) };
    },
  };
}

function recordsOf(
  { projects, cells, snapshots, pictures, shifts }: WorkshopRecords,
  withPictures: boolean,
): WorkshopRecords {
  return { projects, cells, snapshots, pictures: withPictures ? pictures : [], shifts };
}
