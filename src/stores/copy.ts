import { noteBackup } from '#storage/backup-time.ts';
import { readSettings } from '#storage/settings.ts';
import { browserClock } from './clock.ts';
import { createCopy } from './create-copy.ts';
import { progress } from './progress.ts';
import { connection, progressChannel } from './world.ts';

/** Long enough for the slowest browser to begin reading the file. */
const forgetFileAfterMs = 60_000;

/** «Salva una copia», on any page: small enough to come with it, so that it works offline and on a failing disk. */
export const { saveBackup, saveUnreadable } = createCopy({
  progress,
  clock: browserClock,
  channel: progressChannel,
  readSettings,
  noteBackup: (at) => noteBackup(connection, at),
  offerFile(name, text) {
    const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    browserClock.after(forgetFileAfterMs, () => URL.revokeObjectURL(address));
  },
});
