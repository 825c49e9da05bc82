import { packArchive } from './write-archive.ts';

/** Texts of a copy that go into one file: what it unpacks to stays within what a phone can hold. */
export const mostTexts = 4;

/** A file of a copy, and what it is called. */
export interface BackupFile {
  name: string;
  file: Blob;
}

/**
 * The texts of a copy as files: a ZIP archive that any computer or phone opens by itself, with JSON in it that a person
 * can read. ZIP, not gzip: a double click opens it on every system, it carries more than one text, and each says its
 * checksum. One file, and more only where the pictures are so many that one could not be read back.
 * @param name without its ending: `bottega-2027-02-13`.
 */
export async function packBackup(texts: readonly string[], name: string, savedAt: number): Promise<BackupFile[]> {
  const groups = Array.from({ length: Math.ceil(texts.length / mostTexts) }, (_, place) =>
    texts.slice(place * mostTexts, (place + 1) * mostTexts),
  );
  const encoder = new TextEncoder();
  const files: BackupFile[] = [];
  for (const [place, group] of groups.entries()) {
    const own = `${name}${numberOf(place, groups.length)}`;
    const named = group.map((text, nth) => ({
      name: `${own}${numberOf(nth, group.length)}.json`,
      bytes: encoder.encode(text),
    }));
    files.push({ name: `${own}.zip`, file: await packArchive(named, savedAt) });
  }
  return files;
}

function numberOf(place: number, of: number): string {
  return of > 1 ? `-${place + 1}` : '';
}
