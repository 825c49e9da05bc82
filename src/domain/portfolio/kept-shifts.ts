import { observationId } from '#domain/shift/observation.ts';
import { isClosed, type ShiftRecord } from '#domain/shift/shift-record.ts';

/** A shift as the site offers it. */
export interface KnownCase {
  id: string;
  title: string;
  days: number;
  /** The address of what it is taken with. */
  file: string;
}

/** A closed shift whose debrief can be lived again. */
export interface ClosedShift {
  id: string;
  title: string;
  at: number;
  file: string;
  record: ShiftRecord;
}

/**
 * The shifts that were closed and still have what they are lived with, the latest first. What one only observed has no
 * debrief. `gone`: how many are of cases that have left the site.
 * @param ownFile what a shift on one's own project is taken with.
 */
export function closedShifts(
  records: readonly ShiftRecord[],
  cases: readonly KnownCase[],
  ownFile: string,
): { shifts: ClosedShift[]; gone: number } {
  const known = new Map(cases.map((own) => [own.id, own]));
  const found = records.flatMap((record): ClosedShift[] => {
    const { id, shift } = record;
    if (shift.case === observationId) return [];
    const own = shift.own
      ? { title: shift.own.name, days: 1, file: ownFile }
      : (known.get(shift.case) ?? { title: '', days: 1, file: '' });
    return isClosed(shift, own.days) ? [{ id, title: own.title, at: shift.changedAt, file: own.file, record }] : [];
  });
  const shifts = found.filter(({ file }) => file !== '');
  return { shifts: shifts.sort((one, other) => other.at - one.at), gone: found.length - shifts.length };
}

/** The shift chosen, where it is still there; else the latest. */
export function chosenShift(shifts: readonly ClosedShift[], chosen: string): ClosedShift | undefined {
  return shifts.find(({ id }) => id === chosen) ?? shifts[0];
}
