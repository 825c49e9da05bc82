import { openArchive } from '#formats/open-archive.ts';

/** The one text in the file of a copy. */
export async function textOfCopy(file: Blob | undefined): Promise<string> {
  const opened = await openArchive(new Uint8Array((await file?.arrayBuffer()) ?? []), () => true, 100_000_000);
  if (!opened.ok || opened.files.size !== 1) throw new Error('This is not the file of a copy.');
  return new TextDecoder().decode([...opened.files.values()][0]?.bytes);
}
