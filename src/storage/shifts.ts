import { readShiftRecord, type Shift, type ShiftRecord, shiftSchema } from '#domain/shift/shift-record.ts';
import { type Connection, type Done, type Failure, strict } from './database.ts';

/** Writes a shift under its id, over what was there. */
export function putShift(connection: Connection, id: string, shift: Shift): Promise<Done> {
  return connection.use(async (database) => {
    const transaction = database.transaction('shifts', 'readwrite', strict);
    const record: ShiftRecord = { schema: shiftSchema, id, shift };
    await Promise.all([transaction.store.put(record), transaction.done]);
  });
}

/** Every shift that can be read, the latest first, and how many cannot: these stay where they are. */
export async function readShifts(
  connection: Connection,
): Promise<{ ok: true; shifts: ShiftRecord[]; unreadable: unknown[] } | Failure> {
  const result = await connection.use((database) => database.getAll('shifts'));
  if (!result.ok) return result;
  const shifts: ShiftRecord[] = [];
  const unreadable: unknown[] = [];
  for (const raw of result.value) {
    const record = readShiftRecord(raw);
    if (record) shifts.push(record);
    else unreadable.push(raw);
  }
  shifts.sort((one, other) => other.shift.changedAt - one.shift.changedAt);
  return { ok: true, shifts, unreadable };
}

export function deleteShift(connection: Connection, id: string): Promise<Done> {
  return connection.use(async (database) => {
    const transaction = database.transaction('shifts', 'readwrite', strict);
    await Promise.all([transaction.store.delete(id), transaction.done]);
  });
}
