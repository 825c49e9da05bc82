import type { ReadableAtom } from 'nanostores';
import { newId } from '#storage/new-id.ts';
import { createProgressStorage } from '#storage/progress.ts';
import { browserClock } from './clock.ts';
import { createProgress } from './create-progress.ts';
import { onLeave } from './leave.ts';
import { connection, onReturn, progressChannel } from './world.ts';

export type { Keeping } from './create-keeper.ts';
export { createProgress } from './create-progress.ts';

/** The progress of this browser. Nothing is read until somebody looks, and nothing at all on the server. */
export const progress = createProgress({
  storage: createProgressStorage(connection),
  clock: browserClock,
  random: newId,
  channel: progressChannel,
  persist: requestPersistence,
});

export const { $progress, $keeping, $backup, $away, $waiting } = progress;
export const { answerQuestion, showAnswer, retryQuestion, openLesson, finishLesson, writeText, chooseText } = progress;
export const { drawQuestions } = progress;
export const { setAliases } = progress;

if (typeof document !== 'undefined') {
  for (const $store of [$progress, $keeping, $backup, $away]) startWhenWatched($store);
  onLeave(() => progress.flush());
  onReturn(() => void progress.reload());
}

/** Asks the browser not to delete what is stored by itself; `false` where it will not say. */
export async function requestPersistence(): Promise<boolean> {
  try {
    return (await navigator.storage?.persist?.()) ?? false;
  } catch {
    return false;
  }
}

/** Starts reading with the first look. The whole of nanostores' `onMount` would cost every page 250 bytes. */
function startWhenWatched($store: Pick<ReadableAtom, 'listen'>): void {
  const { listen } = $store;
  $store.listen = (...listener) => {
    void progress.start();
    return listen(...listener);
  };
}
