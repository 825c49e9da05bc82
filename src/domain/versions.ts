import type { ProgressEventOf, TextVersion, WrittenText } from './progress.ts';

type Wrote = ProgressEventOf<'wrote'>;

/** Names one revision of a text: what a version written over it lists in `over`. */
export function versionKey(version: { id: string; at: number }): string {
  return `${version.id}@${version.at}`;
}

/** Up to which revision each version has been written over. A key without `@` covers every revision. */
function readCover(versions: Wrote[]): Map<string, number> {
  const cover = new Map<string, number>();
  for (const version of versions) {
    for (const key of version.over) {
      const [id = '', at] = key.split('@');
      if (id !== version.id) cover.set(id, Math.max(cover.get(id) ?? 0, at === undefined ? Infinity : Number(at)));
    }
  }
  return cover;
}

/**
 * What stands of all the versions of one text (at least one, oldest first): of those nobody has written over, the
 * latest; the rest are kept beside it, leaving out those that say the same.
 */
export function standingText(versions: Wrote[]): WrittenText {
  const cover = readCover(versions);
  const free = versions.filter((version) => version.at > (cover.get(version.id) ?? -1));
  // Versions that cover each other in a ring cannot come from this site; a file may say anything: show them all.
  const heads = (free.length > 0 ? free : versions)
    .map(({ id, text, at }): TextVersion => ({ id, text, at, key: versionKey({ id, at }) }))
    .reverse();
  const [latest] = heads;
  if (!latest) throw new Error('a text without versions');
  const { id, text, at } = latest;
  const isSame = (head: TextVersion) => head.text === text;
  return {
    id,
    text,
    at,
    keys: heads.filter(isSame).map((head) => head.key),
    others: heads.filter((head) => !isSame(head)),
  };
}
