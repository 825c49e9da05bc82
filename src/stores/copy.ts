import { noteBackup } from '#storage/backup-time.ts';
import { measurePictures } from '#storage/pictures.ts';
import { readWorkshop } from '#storage/read-workshop.ts';
import { readSettings } from '#storage/settings.ts';
import { browserClock } from './clock.ts';
import { createCopy } from './create-copy.ts';
import { offerFile } from './offer-file.ts';
import { progress } from './progress.ts';
import { connection, progressChannel } from './world.ts';

/** «Salva una copia», on any page: loaded when it is asked for, with all it needs, in little. */
export const { saveBackup, measureCopy, saveUnreadable } = createCopy({
  progress,
  clock: browserClock,
  channel: progressChannel,
  readSettings,
  readWorkshop: (pictures) => readWorkshop(connection, pictures),
  measurePictures: () => measurePictures(connection),
  noteBackup: (at) => noteBackup(connection, at),
  offerFile,
});
