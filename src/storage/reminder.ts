import type { ProgressEvent } from '#domain/progress.ts';
import type { Connection, Failure } from './database.ts';
import { readProgress } from './read-progress.ts';

/** Not among the settings, which go with copies: who asked one browser for silence did not ask another. */
const silenceKey = 'bottega.reminder';

/** Whether somebody asked not to be reminded of copies. */
export function isSilenced(): boolean {
  try {
    return localStorage.getItem(silenceKey) === 'off';
  } catch {
    return false;
  }
}

/** Never reminds of copies again in this browser; where it keeps nothing, not on this page. */
export function silence(): void {
  try {
    localStorage.setItem(silenceKey, 'off');
  } catch {
    // The line goes from the page all the same.
  }
}

/** What was done here, as it is stored, and when a copy was last saved. */
export async function readWork(connection: Connection): Promise<
  | {
      ok: true;
      backupAt: number | undefined;
      events: ProgressEvent[];
      projects: unknown[];
      cells: unknown[];
      shifts: unknown[];
    }
  | Failure
> {
  const progress = await readProgress(connection);
  if (!progress.ok) return progress;
  const result = await connection.use((database) => {
    const transaction = database.transaction(['projects', 'cells', 'shifts']);
    return Promise.all([
      transaction.objectStore('projects').getAll(),
      transaction.objectStore('cells').getAll(),
      transaction.objectStore('shifts').getAll(),
    ] as const);
  });
  if (!result.ok) return result;
  const [projects, cells, shifts] = result.value;
  const { events, backupAt } = progress;
  return { ok: true, backupAt, events, projects, cells, shifts };
}
