import {
  deflated,
  endBytes,
  endMark,
  entryBytes,
  entryMark,
  fileMark,
  headBytes,
  longestComment,
  stored,
} from './archive-layout.ts';

/** `broken`: cut, or not holding together. `tooBig`: it unpacks to more than was asked for. */
export type ArchiveProblem = 'broken' | 'tooBig';
type Refused = { ok: false; code: ArchiveProblem };

interface Entry {
  name: string;
  method: number;
  /** CRC-32 of what it unpacks to, as the archive says. */
  sum: number;
  packed: Uint8Array<ArrayBuffer>;
}

/** A file of an archive, with the checksum the archive says it has. */
export interface PackedFile {
  bytes: Uint8Array<ArrayBuffer>;
  sum: number;
}

/**
 * The files of a ZIP archive, unpacked by the browser itself.
 * @param wanted which of the files to unpack, by name.
 * @param most bytes in all: what the files unpack to is not asked of the archive, unpacking stops there.
 */
export async function openArchive(
  bytes: Uint8Array<ArrayBuffer>,
  wanted: (name: string) => boolean,
  most: number,
): Promise<{ ok: true; files: Map<string, PackedFile> } | Refused> {
  const entries = readEntries(bytes);
  if (!entries) return { ok: false, code: 'broken' };
  const files = new Map<string, PackedFile>();
  let left = most;
  for (const { name, method, sum, packed } of entries.filter((entry) => wanted(entry.name))) {
    if (method !== stored && method !== deflated) return { ok: false, code: 'broken' };
    const file = method === stored ? packed : await inflate(packed, left);
    if (typeof file === 'string') return { ok: false, code: file };
    left -= file.length;
    if (left < 0) return { ok: false, code: 'tooBig' };
    files.set(name, { bytes: file, sum });
  }
  return { ok: true, files };
}

/** What the directory at the end of the archive lists; nothing where it is cut or does not hold together. */
function readEntries(bytes: Uint8Array<ArrayBuffer>): Entry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const entries: Entry[] = [];
  try {
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
      if (view.getUint32(at, true) !== entryMark) return undefined;
      const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
      const [sum, size] = [view.getUint32(at + 16, true), view.getUint32(at + 20, true)];
      const head = view.getUint32(at + 42, true);
      if (view.getUint32(head, true) !== fileMark) return undefined;
      const start = head + headBytes + view.getUint16(head + 26, true) + view.getUint16(head + 28, true);
      if (start + size > bytes.length) return undefined;
      const nameStart = at + entryBytes;
      entries.push({
        name: new TextDecoder().decode(bytes.subarray(nameStart, nameStart + (nameBytes ?? 0))),
        method: view.getUint16(at + 10, true),
        sum,
        packed: bytes.subarray(start, start + size),
      });
      at = nameStart + (nameBytes ?? 0) + (extraBytes ?? 0) + (commentBytes ?? 0);
    }
  } catch {
    // An address beyond the end of the file.
    return undefined;
  }
  return entries;
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - endBytes;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1)
    if (view.getUint32(at, true) === endMark) return at;
  return undefined;
}

/** What the bytes unpack to, if that is no more than `most` bytes. */
export async function inflate(
  packed: Uint8Array<ArrayBuffer>,
  most: number,
  form: 'deflate-raw' | 'gzip' = 'deflate-raw',
): Promise<Uint8Array<ArrayBuffer> | ArchiveProblem> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream(form)).getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      length += read.value.length;
      if (length > most) {
        await reader.cancel();
        return 'tooBig';
      }
      chunks.push(read.value);
    }
  } catch {
    return 'broken';
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
