import type { Value } from './cells.ts';
import type { Change } from './history.ts';
import type { Values } from './values.ts';

/** What changes when `later` takes the place of `earlier`, in the order of the paths. */
export function compareValues(earlier: Values, later: Values): Change[] {
  const changes: Change[] = [];
  for (const path of new Set([...earlier.keys(), ...later.keys()])) {
    const before = earlier.get(path) ?? null;
    const after = later.get(path) ?? null;
    if (!isSame(before, after)) changes.push({ path, before, after });
  }
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** An empty text, a no and nothing are the same to who reads. */
function isSame(a: Value, b: Value): boolean {
  const bare = (value: Value) => (value === '' || value === false ? null : value);
  return bare(a) === bare(b);
}
