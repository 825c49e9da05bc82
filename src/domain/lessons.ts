import { type Aliases, renameId } from './aliases.ts';
import type { ProgressEvent, ProgressState } from './progress.ts';

/** The part of the progress that home and course pages need. */
export type LessonsState = Pick<ProgressState, 'finished' | 'opened' | 'lastLesson'>;

/**
 * When lessons were opened and finished. The order of the events and repeated ids make no difference: the first
 * finish and the last opening stand.
 */
export function foldLessons(events: Iterable<ProgressEvent>, aliases: Aliases = {}): LessonsState {
  const state: LessonsState = { finished: new Map(), opened: new Map(), lastLesson: undefined };
  for (const event of events) {
    if (event.kind !== 'opened' && event.kind !== 'finished') continue;
    const lesson = renameId(event.lesson, aliases);
    const { at } = event;
    if (event.kind === 'finished') state.finished.set(lesson, Math.min(at, state.finished.get(lesson) ?? at));
    else state.opened.set(lesson, Math.max(at, state.opened.get(lesson) ?? at));
  }
  for (const [lesson, at] of state.opened) {
    const last = state.lastLesson;
    if (!last || at > last.at || (at === last.at && lesson > last.lesson)) state.lastLesson = { lesson, at };
  }
  return state;
}

/** When the last thing happened, in ms; none where nothing did. */
export function findLastMoment(events: ProgressEvent[]): number | undefined {
  return events.length === 0 ? undefined : events.reduce((last, event) => Math.max(last, event.at), 0);
}
