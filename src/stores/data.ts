import { onMount } from 'nanostores';
import { lessonOf } from '#domain/lesson-progress.ts';
import { noteBackup } from '#storage/backup-time.ts';
import { forgetOpenProject } from '#storage/open-project.ts';
import { readWorkshop } from '#storage/read-workshop.ts';
import { restoreCopy } from '#storage/restore-copy.ts';
import { readSettings, writeSettings } from '#storage/settings.ts';
import { clearEverything, clearWorkshop, removeEvents } from '#storage/upkeep.ts';
import { saveUnreadable as saveUnreadableRecords } from './copy.ts';
import { createData } from './create-data.ts';
import type { DataWorld } from './data-world.ts';
import { progress } from './progress.ts';
import { openProjectsChannel, tellWorkshop } from './workshop-channels.ts';
import { connection, progressChannel } from './world.ts';

/** What the data page may do, besides saving copies. */
const data = createData({
  progress,
  channel: progressChannel,
  workshop: { read: () => readWorkshop(connection), tell: tellWorkshop, close: forgetOpenProject },
  upkeep: {
    restore: (copy) => restoreCopy(connection, copy),
    noteBackup: (at) => noteBackup(connection, at),
    remove: (isOut) => removeEvents(connection, (event) => isOut(lessonOf(event, progress.aliases()))),
    clear: () => clearEverything(connection),
    clearWorkshop: () => clearWorkshop(connection),
  },
  settings: { read: readSettings, write: writeSettings },
  survey,
});

export const { $stored, previewRestore, applyRestore, cancelRestore } = data;
export const { resetLesson, resetCourse, resetWorkshop, resetAll, refresh } = data;
export { measureCopy, saveBackup } from './copy.ts';
export type { CopySize, SavedCopy } from './create-copy.ts';
export type { Preview, RestoreKind } from './create-restore.ts';
export type { Stored } from './data-world.ts';

/** Hands over, as a copy that holds nothing else, the records that cannot be read. */
export async function saveUnreadable(): Promise<{ name: string }> {
  return saveUnreadableRecords(await data.readUnreadable());
}

if (typeof document !== 'undefined') {
  onMount($stored, () => progress.$progress.subscribe(() => void refresh()));
  openProjectsChannel().listen(() => void refresh());
}

async function survey(): ReturnType<DataWorld['survey']> {
  const told: Awaited<ReturnType<DataWorld['survey']>> = { bytes: undefined, isPersisted: undefined };
  try {
    told.bytes = (await navigator.storage?.estimate?.())?.usage;
    told.isPersisted = await navigator.storage?.persisted?.();
  } catch {
    // The browser will not say: the page does not either.
  }
  return told;
}
