/** Old id → the id in use, for lessons (`lesson`) and for questions and fields (`lesson/part`). */
export type Aliases = Readonly<Record<string, string>>;

/** Renames of renames are followed; a ring (a mistake in the content) stops here. */
const mostRenames = 20;

/** The id in use for an id that may be old: a whole match first, then the lesson's part. */
export function renameId(id: string, aliases: Aliases): string {
  let current = id;
  for (let step = 0; step < mostRenames; step += 1) {
    const slash = current.indexOf('/');
    const lesson = slash < 0 ? '' : current.slice(0, slash);
    if (Object.hasOwn(aliases, current)) current = aliases[current] ?? current;
    else if (Object.hasOwn(aliases, lesson)) current = aliases[lesson] + current.slice(slash);
    else return current;
  }
  return current;
}
