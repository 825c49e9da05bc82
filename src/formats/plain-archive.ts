import { endBytes, endMark, entryBytes, entryMark, fileMark, headBytes } from './archive-layout.ts';
import { type ArchiveProblem, openArchive } from './open-archive.ts';

export type PlainArchive =
  | { ok: true; archive: ArrayBuffer; files: Map<string, Uint8Array<ArrayBuffer>> }
  | { ok: false; code: ArchiveProblem };

/**
 * A spreadsheet is a ZIP archive of XML files. It is unpacked by the browser itself, and handed on as an archive
 * whose files are not compressed: the library that reads spreadsheets unpacks larger ones in workers made from texts,
 * which the page's content policy rightly refuses, and trusts the sizes an archive says of itself.
 * @param wanted which of the files to unpack, by name.
 * @param most bytes in all.
 */
export async function unpackArchive(
  bytes: Uint8Array<ArrayBuffer>,
  wanted: (name: string) => boolean,
  most: number,
): Promise<PlainArchive> {
  const opened = await openArchive(bytes, wanted, most);
  if (!opened.ok) return opened;
  const files = new Map([...opened.files].map(([name, file]) => [name, file.bytes]));
  return { ok: true, archive: packPlain(files), files };
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
