import { stored } from './archive-layout.ts';
import { type ArchiveProblem, openArchive } from './open-archive.ts';
import { joinArchive, type LaidFile } from './write-archive.ts';

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
  return { ok: true, archive: await packPlain(files), files };
}

/** An archive of the same files, not compressed. Checksums are left out: it is read at once and never kept. */
async function packPlain(files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): Promise<ArrayBuffer> {
  const plain = [...files].map(
    ([name, file]): LaidFile => ({ name, packed: file, method: stored, sum: 0, size: file.length }),
  );
  return await new Blob(joinArchive(plain, 0)).arrayBuffer();
}
