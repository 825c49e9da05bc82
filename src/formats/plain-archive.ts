/**
 * A spreadsheet is a ZIP archive of XML files. It is unpacked here, by the browser itself, and handed on as an archive
 * whose files are not compressed: the library that reads spreadsheets unpacks larger ones in workers made from texts,
 * which the page's content policy rightly refuses, and trusts the sizes an archive says of itself.
 * Layout: PKWARE's APPNOTE 6.3.10, sections 4.3.7 (local header), 4.3.12 (directory), 4.3.16 (its end).
 */
export type ArchiveProblem = 'broken' | 'tooBig';
export type PlainArchive = { ok: true; archive: ArrayBuffer; files: Map<string, Uint8Array> } | Refused;
type Refused = { ok: false; code: ArchiveProblem };

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const fileMark = 0x04034b50;
const endBytes = 22;
const entryBytes = 46;
const headBytes = 30;
/** A comment may follow the end of the directory. */
const longestComment = 65_535;

interface Entry {
  name: string;
  method: number;
  packed: Uint8Array<ArrayBuffer>;
}

/**
 * @param wanted which of the files to unpack, by name.
 * @param most bytes in all: what the files unpack to is not asked of the archive, unpacking stops there.
 */
export async function unpackArchive(
  bytes: Uint8Array<ArrayBuffer>,
  wanted: (name: string) => boolean,
  most: number,
): Promise<PlainArchive> {
  const entries = readEntries(bytes);
  if (!entries) return { ok: false, code: 'broken' };
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  let left = most;
  for (const { name, method, packed } of entries.filter((entry) => wanted(entry.name))) {
    if (method !== 0 && method !== 8) return { ok: false, code: 'broken' };
    const file = method === 0 ? packed : await inflate(packed, left);
    if (typeof file === 'string') return { ok: false, code: file };
    left -= file.length;
    if (left < 0) return { ok: false, code: 'tooBig' };
    files.set(name, file);
  }
  return { ok: true, archive: packPlain(files), files };
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
      const size = view.getUint32(at + 20, true);
      const head = view.getUint32(at + 42, true);
      if (view.getUint32(head, true) !== fileMark) return undefined;
      const start = head + headBytes + view.getUint16(head + 26, true) + view.getUint16(head + 28, true);
      if (start + size > bytes.length) return undefined;
      const nameStart = at + entryBytes;
      entries.push({
        name: new TextDecoder().decode(bytes.subarray(nameStart, nameStart + (nameBytes ?? 0))),
        method: view.getUint16(at + 10, true),
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

async function inflate(
  packed: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | ArchiveProblem> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
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

/** An archive of the same files, not compressed. Checksums are left out: it is read at once and never kept. */
function packPlain(files: ReadonlyMap<string, Uint8Array>): ArrayBuffer {
  const named = [...files].map(([name, file]) => ({ name: new TextEncoder().encode(name), file }));
  const total = named.reduce((sum, { name, file }) => sum + headBytes + entryBytes + 2 * name.length + file.length, 0);
  const bytes = new Uint8Array(total + endBytes);
  const view = new DataView(bytes.buffer);
  const starts: number[] = [];
  let at = 0;
  for (const { name, file } of named) {
    starts.push(at);
    view.setUint32(at, fileMark, true);
    view.setUint32(at + 18, file.length, true);
    view.setUint32(at + 22, file.length, true);
    view.setUint16(at + 26, name.length, true);
    bytes.set(name, at + headBytes);
    bytes.set(file, at + headBytes + name.length);
    at += headBytes + name.length + file.length;
  }
  const directory = at;
  named.forEach(({ name, file }, place) => {
    view.setUint32(at, entryMark, true);
    view.setUint32(at + 20, file.length, true);
    view.setUint32(at + 24, file.length, true);
    view.setUint16(at + 28, name.length, true);
    view.setUint32(at + 42, starts[place] ?? 0, true);
    bytes.set(name, at + entryBytes);
    at += entryBytes + name.length;
  });
  view.setUint32(at, endMark, true);
  view.setUint16(at + 8, named.length, true);
  view.setUint16(at + 10, named.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes.buffer;
}
