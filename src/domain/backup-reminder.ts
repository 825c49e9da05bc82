import type { ProgressEvent } from './progress.ts';
import { isFilled } from './project/filled.ts';
import { readRecords } from './project/record.ts';
import { readShiftRecord } from './shift/shift-record.ts';

/** What somebody has done here, as far as it would be missed. */
export interface Work {
  /** Lessons finished. */
  finished: number;
  /** Fields of projects written by hand: what an example or a file brought is not among them. */
  fields: number;
  /** Shifts with a day closed. */
  shifts: number;
}

/** The records of a browser, as they are stored. */
export interface WorkRecords {
  events: readonly ProgressEvent[];
  projects: readonly unknown[];
  cells: readonly unknown[];
  shifts: readonly unknown[];
}

/** What is enough to speak of a copy: before the first one, and after one, when the work is much more again. */
const enough: Record<'never' | 'since', Work> = {
  never: { finished: 3, fields: 12, shifts: 1 },
  since: { finished: 6, fields: 40, shifts: 3 },
};

/** Counts what was done after a moment, in ms. */
export function countWork({ events, projects, cells, shifts }: WorkRecords, since = 0): Work {
  const finished = new Set(events.flatMap((own) => (own.kind === 'finished' && own.at > since ? [own.lesson] : [])));
  const made = new Map(readRecords('project', projects).readable.map(({ id, project }) => [id, project.createdAt]));
  const fields = readRecords('cell', cells).readable.filter(({ project, cell }) => {
    const from = Math.max(since, made.get(project) ?? Number.POSITIVE_INFINITY);
    return cell.at > from && typeof cell.value === 'string' && isFilled(cell.value);
  });
  const closed = shifts.map(readShiftRecord).filter((own) => {
    return own !== undefined && own.shift.changedAt > since && own.shift.log.some(({ type }) => type === 'close');
  });
  return { finished: finished.size, fields: fields.length, shifts: closed.length };
}

/**
 * Which line, if any, reminds of a copy: after real work that was never in one, or not for much more work.
 * `isWarned`: the page already says that this browser may delete what is here (see `eviction.ts`): one line, not two.
 */
export function chooseReminder(
  work: Work,
  { backupAt, isDismissed, isWarned }: { backupAt: number | undefined; isDismissed: boolean; isWarned: boolean },
): 'never' | 'since' | undefined {
  if (isDismissed || isWarned) return undefined;
  const which = backupAt === undefined ? 'never' : 'since';
  const { finished, fields, shifts } = enough[which];
  return work.finished >= finished || work.fields >= fields || work.shifts >= shifts ? which : undefined;
}
