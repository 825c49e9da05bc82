import { type Cells, changedPaths, type Value } from './cells.ts';
import type { DocumentShape, Field, ReadSections, Shape } from './fields.ts';
import { emptyValue, readValue } from './fit.ts';

/** A value that does not fit its field, kept as it is: `path` says where, `value` what was there. */
export interface Misfit {
  path: string;
  value: Value;
}

interface Branch {
  value: Value | undefined;
  children: Map<string, Branch>;
  /** What an item read as, until a cell in it changes. */
  read?: unknown;
}

/** The document that cells say, and what of them does not fit its field. Cells of unknown paths are left alone. */
export function readDocument<const D extends DocumentShape>(
  shape: D,
  cells: Cells,
): { document: ReadSections<D>; misfits: Misfit[] } {
  const root = growTree(cells);
  const misfits: Misfit[] = [];
  const document = Object.fromEntries(
    Object.entries(shape).map(([name, fields]) => [name, readFields(fields, root.children.get(name), name, misfits)]),
  );
  return { document: document as ReadSections<D>, misfits }; // Made field by field from the same table as the type.
}

/**
 * Reads a document again and again while it is written: sections, and items of lists, whose cells did not change since
 * the last time are the same objects as before, so that who checks or draws them can tell.
 */
export function createReader<const D extends DocumentShape>(shape: D): (cells: Cells) => ReadSections<D> {
  const root = growBranch();
  let last: Cells = new Map();
  let document = emptyDocument(shape);
  return (cells) => {
    const changed = new Set<string>();
    for (const path of changedPaths(last, cells)) changed.add(putCell(root, path, cells.get(path)?.value));
    last = cells;
    if (changed.size === 0) return document;
    const again = Object.entries(shape)
      .filter(([name]) => changed.has(name))
      .map(([name, fields]) => [name, readFields(fields, root.children.get(name), name, [])]);
    document = { ...document, ...(Object.fromEntries(again) as Partial<ReadSections<D>>) }; // As in `readDocument`.
    return document;
  };
}

/** An empty document of a shape. */
export function emptyDocument<const D extends DocumentShape>(shape: D): ReadSections<D> {
  return readDocument(shape, new Map()).document;
}

function growTree(cells: Cells): Branch {
  const root = growBranch();
  for (const [path, { value }] of cells) putCell(root, path, value);
  return root;
}

function growBranch(): Branch {
  return { value: undefined, children: new Map() };
}

/** Puts a value in its place; whatever holds it has to be read again. Gives the section it is in. */
function putCell(root: Branch, path: string, value: Value | undefined): string {
  const parts = path.split('/');
  let branch = root;
  for (const part of parts) {
    let next = branch.children.get(part);
    if (!next) {
      next = growBranch();
      branch.children.set(part, next);
    }
    branch = next;
    branch.read = undefined;
  }
  branch.value = value;
  return parts[0] ?? '';
}

function readFields(fields: Shape, branch: Branch | undefined, path: string, misfits: Misfit[]) {
  return Object.fromEntries(
    Object.entries(fields).map(([name, own]) => [
      name,
      readField(own, branch?.children.get(name), `${path}/${name}`, misfits),
    ]),
  );
}

function readField(own: Field, branch: Branch | undefined, path: string, misfits: Misfit[]): unknown {
  if (own.kind === 'list')
    return itemsOf(branch).map(([id, item]) => {
      item.read ??= { ...readFields(own.fields, item, `${path}/${id}`, misfits), id };
      return item.read;
    });
  if (own.kind === 'picks') return own.options.filter((option) => branch?.children.get(option)?.value === true);
  if (own.kind === 'refs') return keysOf(branch);
  const value = branch?.value ?? null;
  const fit = readValue(own, value);
  if (fit) return fit.read;
  misfits.push({ path, value });
  return emptyValue(own);
}

/** The items of a list in their order: those not taken out, by place, then by id. */
function itemsOf(branch: Branch | undefined): [string, Branch][] {
  const present = [...(branch?.children ?? [])].flatMap(([id, item]) =>
    typeof item.value === 'number' ? [{ id, item, place: item.value }] : [],
  );
  return present.sort(comparePlaces).map(({ id, item }) => [id, item]);
}

export interface Place {
  id: string;
  place: number;
}

function comparePlaces(a: Place, b: Place): number {
  return a.place - b.place || (a.id < b.id ? -1 : 1);
}

function keysOf(branch: Branch | undefined): string[] {
  return [...(branch?.children ?? [])].flatMap(([id, { value }]) => (value === true ? [id] : []));
}

/** The ids of a list's items in their order, and their places: what adding and moving need to know. */
export function placesOf(cells: Cells, list: string): Place[] {
  const prefix = `${list}/`;
  const places: Place[] = [];
  for (const [path, { value }] of cells) {
    if (typeof value !== 'number' || !path.startsWith(prefix)) continue;
    const id = path.slice(prefix.length);
    if (!id.includes('/')) places.push({ id, place: value });
  }
  return places.sort(comparePlaces);
}
