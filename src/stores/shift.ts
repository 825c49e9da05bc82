import { isObject } from '#domain/progress-record.ts';
import type { OwnShiftBase } from '#domain/shift/own-shift.ts';
import type { ShiftFile } from '#domain/shift/shift-file.ts';
import type { ShiftRecord } from '#domain/shift/shift-record.ts';
import type { StorageProblem } from '#storage/database.ts';
import { newId } from '#storage/new-id.ts';
import { deleteShift, putShift, readShifts } from '#storage/shifts.ts';
import { modelVersion } from '#worker/model-version.ts';
import { browserClock } from './clock.ts';
import { createObservation } from './create-observation.ts';
import { createShift, type ShiftWorld } from './create-shift.ts';
import { connection } from './world.ts';

async function fetchOwn(address: string): Promise<unknown> {
  const response = await fetch(address);
  return response.ok ? response.json() : undefined;
}

/** What a shift is lived with in this browser. */
export const shiftWorld: ShiftWorld = {
  async fetchFile(address) {
    const body = await fetchOwn(address);
    if (!isObject(body) || !isObject(body['shift']) || !isObject(body['bank'])) throw new Error('no file');
    return body as unknown as ShiftFile; // our own file, made with the site: enough to tell it from another's
  },
  async fetchBase(address) {
    const body = await fetchOwn(address);
    if (!isObject(body) || !isObject(body['shift']) || !isObject(body['bank'])) throw new Error('no file');
    return body as unknown as OwnShiftBase; // as above
  },
  async openDesk() {
    const { createDeskClient, createDeskWorker } = await import('#worker/desk-client.ts');
    return createDeskClient(createDeskWorker());
  },
  put: (id, shift) => putShift(connection, id, shift),
  clock: browserClock,
  newId,
  modelVersion,
};

/** The one shift of the page. */
export const {
  $shift,
  $writing,
  start: startShift,
  resume: resumeShift,
  act: actAtDesk,
  showModel,
  tryBranch,
  write: writeOfShift,
  leave: leaveShift,
} = createShift(shiftWorld);

/** The observation of the page. */
export const observation = createObservation({
  put: (id, shift) => putShift(connection, id, shift),
  clock: browserClock,
  newId,
});

export type KeptShifts =
  | { type: 'loading' }
  | { type: 'ready'; shifts: readonly ShiftRecord[]; unreadable: number }
  | { type: 'failed'; code: StorageProblem };

/** The shifts of this browser, the latest first. */
export async function readKeptShifts(): Promise<KeptShifts> {
  const read = await readShifts(connection);
  if (!read.ok) return { type: 'failed', code: read.code };
  return { type: 'ready', shifts: read.shifts, unreadable: read.unreadable.length };
}

export async function forgetShift(id: string): Promise<void> {
  await deleteShift(connection, id);
}
