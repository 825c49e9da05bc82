import type { Aliases } from '#domain/aliases.ts';
import { findLastMoment, foldLessons, type LessonsState } from '#domain/lessons.ts';
import { readProgress } from '#storage/read-progress.ts';
import { connection, onReturn, progressChannel } from './world.ts';

/** What the home page shows: less than the whole progress, and without what it takes to change it. */
export interface LessonsView extends LessonsState {
  /** When the last thing happened, in ms; none where nothing is stored. */
  lastAt: number | undefined;
}

/** Shows the state of the lessons now, and again whenever a tab changes it. Shows nothing where nothing is kept. */
export async function watchLessons(show: (view: LessonsView) => void, aliases: Aliases = {}): Promise<void> {
  async function read() {
    const result = await readProgress(connection);
    if (result.ok) show({ ...foldLessons(result.events, aliases), lastAt: findLastMoment(result.events) });
  }
  progressChannel.listen(() => void read());
  onReturn(() => void read());
  await read();
}
