import type { Cells, Value } from './cells.ts';

/**
 * One thing done to a document, undone and redone as a whole. Written by the page in which it was done, together with
 * the cells it changed; read by every page of the document; the oldest go when there are more than `mostSteps`.
 */
export interface Step {
  id: string;
  /** In ms, when it was last added to; steps are in this order. */
  at: number;
  changes: readonly Change[];
  isUndone: boolean;
}

export interface Change {
  path: string;
  before: Value;
  after: Value;
}

export const mostSteps = 200;
/** Letters typed into one field are one step while they follow each other this closely, and for this long in all. */
const pauseMs = 1200;
const longestTypingMs = 8000;

/** The changes that really change something, each with what was there before. */
export function changesFor(cells: Cells, wanted: Iterable<readonly [string, Value]>): Change[] {
  const changes: Change[] = [];
  for (const [path, after] of wanted) {
    const before = cells.get(path)?.value ?? null;
    if (before !== after && !(before === null && after === '')) changes.push({ path, before, after });
  }
  return changes;
}

/** Adds to the history: what was undone is given up; typing goes on in the last step. */
export function addStep(steps: readonly Step[], step: Step, startedAt: number): { steps: Step[]; given: string[] } {
  const given = steps.filter(({ isUndone }) => isUndone).map(({ id }) => id);
  const done = steps.filter(({ isUndone }) => !isUndone);
  const last = done.at(-1);
  if (last && given.length === 0 && isSameTyping(last, step, startedAt)) {
    const [change] = step.changes;
    const [first] = last.changes;
    if (change && first)
      return {
        steps: [...done.slice(0, -1), { ...last, at: step.at, changes: [{ ...first, after: change.after }] }],
        given,
      };
  }
  const all = [...done, step];
  return { steps: all.slice(-mostSteps), given: [...given, ...all.slice(0, -mostSteps).map(({ id }) => id)] };
}

function isSameTyping(last: Step, next: Step, startedAt: number): boolean {
  const [before] = last.changes;
  const [after] = next.changes;
  if (last.changes.length !== 1 || next.changes.length !== 1 || before?.path !== after?.path) return false;
  const isText = typeof before?.after === 'string' && typeof after?.after === 'string';
  return isText && next.at - last.at <= pauseMs && next.at - startedAt <= longestTypingMs;
}

/** The step that «Annulla» takes back, and the one that «Ripeti» does again. */
export function nextUndo(steps: readonly Step[]): Step | undefined {
  return steps.findLast(({ isUndone }) => !isUndone);
}

export function nextRedo(steps: readonly Step[]): Step | undefined {
  const done = steps.findLastIndex(({ isUndone }) => !isUndone);
  return steps[done + 1];
}
