import { chooseReminder, countWork } from '#domain/backup-reminder.ts';
import { isSilenced, readWork } from '#storage/reminder.ts';
import { connection } from './world.ts';

export { silence } from '#storage/reminder.ts';

/** Which line, if any, a page reminds of a copy with. `isWarned`: it says already that what is here may go. */
export async function readReminder(isWarned: boolean): Promise<'never' | 'since' | undefined> {
  const isDismissed = isSilenced();
  if (isDismissed || isWarned) return undefined;
  const read = await readWork(connection);
  if (!read.ok) return undefined;
  const { backupAt } = read;
  return chooseReminder(countWork(read, backupAt), { backupAt, isDismissed, isWarned });
}
