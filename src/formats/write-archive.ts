import { deflated, endBytes, endMark, entryBytes, entryMark, fileMark, headBytes, stored } from './archive-layout.ts';
import { checksum } from './checksum.ts';

export interface NamedFile {
  /** ASCII. */
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A file as it stands in an archive. `sum`: CRC-32 of what it unpacks to, 0 where nobody will ask. */
export interface LaidFile {
  name: string;
  packed: Uint8Array<ArrayBuffer>;
  method: typeof stored | typeof deflated;
  sum: number;
  /** Bytes it unpacks to. */
  size: number;
}

/** The version of the format that reads it (2.0: compressed files). */
const neededVersion = 20;

/**
 * A ZIP archive of files, compressed by the browser; as they are where it cannot. Every file says its checksum, so that
 * who opens it knows whether a letter has changed. The same files and moment give the same archive.
 * @param savedAt in ms: when the files say they were made.
 */
export async function packArchive(files: readonly NamedFile[], savedAt: number): Promise<Blob> {
  const packed: LaidFile[] = [];
  for (const { name, bytes } of files) {
    const small = await deflate(bytes);
    const own = { name, sum: checksum(bytes), size: bytes.length };
    if (small !== undefined && small.length < bytes.length) packed.push({ ...own, packed: small, method: deflated });
    else packed.push({ ...own, packed: bytes, method: stored });
  }
  return new Blob(joinArchive(packed, savedAt), { type: 'application/zip' });
}

/**
 * The pieces of a ZIP archive of files already packed, in their order.
 * @param savedAt in ms: when the files say they were made.
 */
export function joinArchive(files: readonly LaidFile[], savedAt: number): Uint8Array<ArrayBuffer>[] {
  const moment = dosMoment(savedAt);
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  for (const own of files) {
    const name = new TextEncoder().encode(own.name);
    const placed = { ...own, nameBytes: name.length, start: at };
    pieces.push(describe(placed, fileMark, headBytes, 4, moment), name, own.packed);
    directory.push(describe(placed, entryMark, entryBytes, 6, moment), name);
    at += headBytes + name.length + own.packed.length;
  }
  const size = directory.reduce((sum, piece) => sum + piece.length, 0);
  return [...pieces, ...directory, endOf(files.length, size, at)];
}

/** What stands before a file, and of it in the directory: the same fields, `from` a different byte. */
function describe(
  file: LaidFile & { nameBytes: number; start: number },
  mark: number,
  length: number,
  from: number,
  [time, day]: readonly [time: number, day: number],
): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, mark, true);
  if (mark === entryMark) {
    view.setUint16(4, neededVersion, true);
    view.setUint32(42, file.start, true);
  }
  view.setUint16(from, neededVersion, true);
  view.setUint16(from + 4, file.method, true);
  view.setUint16(from + 6, time, true);
  view.setUint16(from + 8, day, true);
  view.setUint32(from + 10, file.sum, true);
  view.setUint32(from + 14, file.packed.length, true);
  view.setUint32(from + 18, file.size, true);
  view.setUint16(from + 22, file.nameBytes, true);
  return bytes;
}

function endOf(count: number, size: number, start: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(endBytes);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, endMark, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, start, true);
  return bytes;
}

/** The hour and the day as these archives write them: two seconds to a step, years from 1980; in universal time. */
function dosMoment(at: number): [time: number, day: number] {
  const date = new Date(at);
  const time = (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1);
  const year = Math.min(127, Math.max(0, date.getUTCFullYear() - 1980));
  return [time, (year << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate()];
}

/** Nothing where this browser cannot compress. */
async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    return undefined;
  }
}
