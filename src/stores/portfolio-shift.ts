import type { ClosedShift } from '#domain/portfolio/kept-shifts.ts';
import type { ShiftRecord } from '#domain/shift/shift-record.ts';
import { readShifts } from '#storage/shifts.ts';
import { createShift, type ShiftState } from './create-shift.ts';
import { shiftWorld } from './shift.ts';
import { connection } from './world.ts';

export type LivedShift =
  | { type: 'ended'; state: Extract<ShiftState, { type: 'ended' }> }
  | { type: 'absent'; reason: 'failed' | 'old' };

/**
 * Lives a closed shift again, to read its debrief: in a desk of its own, and nothing is written. One lived with another
 * model is left alone: its debrief would be of another community.
 */
export async function liveAgain({ file, record }: Pick<ClosedShift, 'file' | 'record'>): Promise<LivedShift> {
  const desk = createShift({ ...shiftWorld, put: async () => ({ ok: true }) });
  try {
    await desk.resume(file, record);
    const state = desk.$shift.get();
    if (state.type === 'ended') return { type: 'ended', state };
    return { type: 'absent', reason: state.type === 'old' ? 'old' : 'failed' };
  } finally {
    desk.leave();
  }
}

/** The shifts kept in this browser; none where they cannot be read. */
export async function keptShifts(): Promise<readonly ShiftRecord[]> {
  const read = await readShifts(connection);
  return read.ok ? read.shifts : [];
}
