/**
 * The life of a cell. A document is a map from paths to cells, one for each field and one for each item of a list:
 * `people/audiences/7f3a/name`. Who edits writes a cell; every write of one field in one page is one version revised
 * in place (`id` stays, `at` grows) until another version stands there. A cell is never removed: an emptied field
 * holds `''` or `null`, an item taken out of its list holds `null`, so that undoing and merging find it. What a later
 * version of the site no longer knows stays stored and goes with the file.
 */
export interface Cell extends Version {
  /** Versions this one was written over, the latest first: what is in here is not in conflict with it. */
  over: readonly string[];
  /** «Altra versione»: what somebody else wrote meanwhile, until dismissed. The latest first. */
  others: readonly Version[];
}

/** A text, a number, a yes, a place among the items of a list; `null`: nothing, or an item taken out. */
export type Value = string | number | boolean | null;

export interface Version {
  value: Value;
  /** In ms. */
  at: number;
  id: string;
}

export type Cells = ReadonlyMap<string, Cell>;

/** From which cells others were made, and what changed: kept only as long as both are in use. */
const lineage = new WeakMap<Cells, { from: WeakRef<Cells>; paths: readonly string[] }>();
/** Changes followed back before looking through all the cells is the shorter way. */
const longestTrail = 60;

/** The cells with some of them changed. */
export function withCells(from: Cells, changed: Iterable<readonly [string, Cell]>): Cells {
  const next = new Map(from);
  const paths: string[] = [];
  for (const [path, cell] of changed) {
    next.set(path, cell);
    paths.push(path);
  }
  lineage.set(next, { from: new WeakRef(from), paths });
  return next;
}

/** The paths of the cells that came, went or are others between two states of a document. */
export function changedPaths(from: Cells, to: Cells): ReadonlySet<string> {
  const paths = new Set<string>();
  let at: Cells | undefined = to;
  for (let step = 0; at && at !== from && step < longestTrail; step++) {
    const known: { from: WeakRef<Cells>; paths: readonly string[] } | undefined = lineage.get(at);
    for (const path of known?.paths ?? []) paths.add(path);
    at = known?.from.deref();
  }
  return at === from ? paths : compareAll(from, to);
}

function compareAll(from: Cells, to: Cells): Set<string> {
  const paths = new Set<string>();
  for (const [path, cell] of to) if (from.get(path) !== cell) paths.add(path);
  for (const path of from.keys()) if (!to.has(path)) paths.add(path);
  return paths;
}

/** How many earlier versions a cell remembers having been written over. */
export const longestLine = 24;

/** Later first; of two at the same millisecond by id, so that every tab and device says the same. */
function compareVersions(a: Version, b: Version): number {
  return b.at - a.at || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/** Whether something would be missed: an empty field, a yes or a place among items is not offered back. */
function isWorthKeeping({ value }: Version): boolean {
  return typeof value === 'string' ? value.trim() !== '' : typeof value === 'number';
}

/**
 * What stands of two states of one cell: of one version its last revision; a version written over the other; else the
 * later, with the other kept beside it. Commutative and idempotent: tabs, devices and copies may be merged in any order.
 */
export function mergeCell(a: Cell, b: Cell): Cell {
  const [first, second] = rank(a, b);
  const over = [...new Set([...first.over, ...(second.id === first.id ? second.over : [])])].slice(0, longestLine);
  const known = new Set([first.id, ...over]);
  const aside = [...first.others, ...second.others, ...(second.id === first.id ? [] : [second])];
  const others: Version[] = [];
  for (const { value, at, id } of aside.toSorted(compareVersions)) {
    const version = { value, at, id };
    if (known.has(id) || value === first.value || !isWorthKeeping(version)) continue;
    known.add(id);
    others.push(version);
  }
  return { value: first.value, at: first.at, id: first.id, over, others };
}

function rank(a: Cell, b: Cell): [Cell, Cell] {
  if (a.id !== b.id) {
    const isOver = b.over.includes(a.id);
    if (isOver !== a.over.includes(b.id)) return isOver ? [b, a] : [a, b];
    return compareVersions(a, b) <= 0 ? [a, b] : [b, a];
  }
  if (a.at !== b.at) return a.at > b.at ? [a, b] : [b, a];
  return JSON.stringify(a) <= JSON.stringify(b) ? [a, b] : [b, a];
}

export function mergeCells(a: Cells, b: Cells): Map<string, Cell> {
  const merged = new Map(a);
  for (const [path, cell] of b) {
    const known = merged.get(path);
    merged.set(path, known ? mergeCell(known, cell) : cell);
  }
  return merged;
}

/** A document that nobody has edited yet: every value a first version, of one moment. */
export function firstCells(values: Iterable<readonly [string, Value]>, at: number, id: string): Map<string, Cell> {
  return new Map([...values].map(([path, value]) => [path, { value, at, id: `${id}-${path}`, over: [], others: [] }]));
}

/** A new version written over what stands; also over the others when one of them was chosen. */
export function writeOver(standing: Cell | undefined, version: Version, dismissing = false): Cell {
  if (!standing) return { ...version, over: [], others: [] };
  const dismissed = dismissing ? standing.others.map(({ id }) => id) : [];
  const line = standing.id === version.id ? standing.over : [standing.id, ...standing.over];
  const over = [...new Set([...dismissed, ...line])].slice(0, longestLine);
  return { ...version, over, others: dismissing ? [] : standing.others };
}
