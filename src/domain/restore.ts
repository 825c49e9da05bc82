import type { Aliases } from './aliases.ts';
import { lessonOf } from './lesson-progress.ts';
import { isRevision, mergeEvents, placeOf } from './merge.ts';
import type { ProgressEvent } from './progress.ts';

export interface RestorePlan {
  /** Not here yet, or later revisions of texts that are here. */
  added: ProgressEvent[];
  alreadyHere: number;
  /** Under the id of something else that is here: put aside, for two things cannot have one id. */
  clashing: ProgressEvent[];
  /** The lessons the added events belong to, with how many each. */
  lessons: Map<string, number>;
}

/** What adding a file's events to those that are here would change. Nothing that is here is ever taken away. */
export function planRestore(here: ProgressEvent[], file: ProgressEvent[], aliases: Aliases = {}): RestorePlan {
  const known = new Map(here.map((event) => [event.id, event]));
  const plan: RestorePlan = { added: [], alreadyHere: 0, clashing: [], lessons: new Map() };
  for (const event of file) {
    const own = known.get(event.id);
    if (own && placeOf(own) !== placeOf(event)) plan.clashing.push(event);
    else if (own && !isRevision(event, own)) plan.alreadyHere += 1;
    else {
      plan.added.push(event);
      const lesson = lessonOf(event, aliases);
      plan.lessons.set(lesson, (plan.lessons.get(lesson) ?? 0) + 1);
    }
  }
  return plan;
}

/**
 * The events of a copy, once each. Of two under one id that are no revisions of one text only one can stand: the other
 * comes out beside them, to be put aside, for only a file made by hand has such.
 */
export function gatherEvents(all: readonly ProgressEvent[]): { events: ProgressEvent[]; clashing: ProgressEvent[] } {
  const events = mergeEvents(all);
  const standing = new Map(events.map((event) => [event.id, event]));
  const clashing = all.filter((event) => {
    const stands = standing.get(event.id);
    if (!stands || stands === event || isRevision(stands, event)) return false;
    return JSON.stringify(stands) !== JSON.stringify(event);
  });
  return { events, clashing };
}
