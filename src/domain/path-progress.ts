import type { LessonsState } from './lessons.ts';

export interface CourseProgress {
  /** In the order of the course: which lessons are finished. */
  finished: boolean[];
  count: number;
  /** The first lesson not finished yet. */
  next: string | undefined;
}

/** How far a course is; `lessonIds` in its order. */
export function summariseCourse(state: LessonsState, lessonIds: string[]): CourseProgress {
  const finished = lessonIds.map((id) => state.finished.has(id));
  return { finished, count: finished.filter(Boolean).length, next: lessonIds.find((id) => !state.finished.has(id)) };
}

/**
 * The lesson «Riprendi da qui» points to. `courses`: the lesson ids of each course, in the order of the path.
 * The unfinished lesson opened last; else the first unfinished one after the lesson finished last, going round to
 * the start of the path; nothing where nothing was begun, or where all is done.
 */
export function resumeLesson(state: LessonsState, courses: string[][]): string | undefined {
  const path = courses.flat();
  const begun = latest(path, (id) => (state.finished.has(id) ? undefined : state.opened.get(id)));
  if (begun !== undefined) return begun;
  const done = latest(path, (id) => state.finished.get(id));
  if (done === undefined) return undefined;
  const place = path.indexOf(done);
  return [...path.slice(place + 1), ...path.slice(0, place)].find((id) => !state.finished.has(id));
}

function latest(ids: string[], when: (id: string) => number | undefined): string | undefined {
  let best: { id: string; at: number } | undefined;
  for (const id of ids) {
    const at = when(id);
    if (at !== undefined && (best === undefined || at > best.at)) best = { id, at };
  }
  return best?.id;
}
