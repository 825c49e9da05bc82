import { currentSchema } from '#domain/progress-record.ts';
import { countRecords, noRecords, workshopStores } from '#domain/project/workshop-records.ts';
import { gatherEvents } from '#domain/restore.ts';
import { type Backup, type BackupProblem, largestBackup, parseBackup, type ReadBackup } from './backup.ts';
import { checksum } from './checksum.ts';
import { inflate, openArchive } from './open-archive.ts';
import { mostTexts } from './pack-backup.ts';

/**
 * `cut`: an archive that is cut short or damaged. `unread`: the browser could not read the file at all, or lacks what
 * opening it takes.
 */
export type OpenedBackup = ReadBackup | { ok: false; code: 'cut' | 'unread' };

/** Bytes: of a file, and of all that it unpacks to. */
export const largestFile = largestBackup * mostTexts;

const zipStart = [0x50, 0x4b];
const gzipStart = [0x1f, 0x8b];

/**
 * Reads a file of a copy: the archive as it is saved, the JSON that was in it (every copy of before was one), or that
 * compressed by another program. Told apart by what is in them.
 */
export async function openBackup(file: Pick<Blob, 'size' | 'arrayBuffer'>): Promise<OpenedBackup> {
  if (file.size > largestFile) return refuse('too-large');
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined,
  );
  if (!bytes) return refuse('unread');
  if (beginsWith(bytes, zipStart)) return await openZip(bytes);
  if (!beginsWith(bytes, gzipStart)) return parseText(bytes);
  if (!canUnpack()) return refuse('unread');
  const whole = await inflate(bytes, largestFile, 'gzip');
  if (typeof whole !== 'string') return parseText(whole);
  return refuse(whole === 'tooBig' ? 'too-large' : 'cut');
}

function refuse(code: BackupProblem | 'cut' | 'unread'): OpenedBackup {
  return { ok: false, code };
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, place) => bytes[place] === byte);
}

function canUnpack(): boolean {
  return typeof DecompressionStream !== 'undefined';
}

function parseText(bytes: Uint8Array): ReadBackup {
  return parseBackup(new TextDecoder().decode(bytes));
}

/** All that is ours in the archive, merged; other files in it are nobody's business. */
async function openZip(bytes: Uint8Array<ArrayBuffer>): Promise<OpenedBackup> {
  if (!canUnpack()) return refuse('unread');
  const opened = await openArchive(bytes, (name) => /^(?!__MACOSX).*\.json$/i.test(name), largestFile);
  if (!opened.ok) return refuse(opened.code === 'tooBig' ? 'too-large' : 'cut');
  const files = [...opened.files.values()];
  if (files.some((file) => checksum(file.bytes) !== file.sum)) return refuse('cut');
  const read = files.map((file) => parseText(file.bytes));
  const ours = read.filter((one) => one.ok || one.code !== 'foreign');
  const failed = ours.find((one) => !one.ok);
  if (failed) return failed;
  const backups = ours.flatMap((one) => (one.ok ? [one.backup] : []));
  return backups.length > 0 ? { ok: true, backup: joinBackups(backups) } : refuse('foreign');
}

/** Several texts of one copy as one. */
function joinBackups(backups: readonly Backup[]): Backup {
  const workshop = noRecords();
  for (const own of backups)
    for (const store of workshopStores) for (const record of own.workshop?.[store] ?? []) workshop[store].push(record);
  const moments = backups.flatMap(({ savedAt }) => (savedAt === undefined ? [] : [savedAt]));
  const { events, clashing } = gatherEvents(backups.flatMap((own) => own.events));
  return {
    savedAt: moments.length > 0 ? Math.max(...moments) : undefined,
    events,
    settings: Object.assign({}, ...backups.map(({ settings }) => settings)),
    unreadable: [
      ...backups.flatMap(({ unreadable }) => unreadable),
      ...clashing.map((event) => ({ schema: currentSchema, event })),
    ],
    ...(countRecords(workshop) > 0 && { workshop }),
  };
}
