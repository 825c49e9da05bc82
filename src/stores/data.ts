import { onMount } from 'nanostores';
import { lessonOf } from '#domain/lesson-progress.ts';
import { readSettings, writeSettings } from '#storage/settings.ts';
import { clearProgress, keepUnreadable, removeEvents } from '#storage/upkeep.ts';
import { createData, type DataWorld } from './create-data.ts';
import { progress } from './progress.ts';
import { connection, progressChannel } from './world.ts';

/** What the data page may do, besides saving copies. */
const data = createData({
  progress,
  channel: progressChannel,
  upkeep: {
    keep: (unreadable) => keepUnreadable(connection, unreadable),
    remove: (isOut) => removeEvents(connection, (event) => isOut(lessonOf(event, progress.aliases()))),
    clear: () => clearProgress(connection),
  },
  settings: { read: readSettings, write: writeSettings },
  survey,
});

export const { $stored, previewRestore, applyRestore, cancelRestore } = data;
export const { resetLesson, resetCourse, resetAll, refresh } = data;
export { saveBackup, saveUnreadable } from './copy.ts';
export type { Preview, Stored } from './create-data.ts';

if (typeof document !== 'undefined') onMount($stored, () => progress.$progress.subscribe(() => void refresh()));

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
