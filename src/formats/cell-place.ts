import type { Value } from '#domain/project/cells.ts';
import type { DocumentShape, Field, Shape } from '#domain/project/fields.ts';
import { isItemId } from '#domain/project/values.ts';

/** What a path of a cell stands for in a shape, and the items it is in, the outermost first. */
interface Spot {
  kind: 'field' | 'item' | 'key' | 'unknown';
  field: Field | undefined;
  items: string[];
}

function findSpot(shape: DocumentShape, path: string): Spot {
  const parts = path.split('/');
  const items: string[] = [];
  let fields: Shape | undefined = own(shape, parts[0] ?? '');
  for (let at = 1; fields; at += 2) {
    const field: Field | undefined = own(fields, parts[at] ?? '');
    const left = parts.length - at;
    if (!field || left < 1) break;
    if (left === 1) return { kind: 'field', field, items };
    if (field.kind === 'list') {
      if (left === 2) return { kind: 'item', field, items };
      items.push(parts.slice(0, at + 2).join('/'));
      fields = field.fields;
    } else if (left === 2 && (field.kind === 'refs' || field.kind === 'picks')) return { kind: 'key', field, items };
    else break;
  }
  return { kind: 'unknown', field: undefined, items };
}

function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/**
 * Whether the nested document says a cell: its field holds it (fitting or not), its item is in the list, its key is
 * picked; and every item it is in is there. `at` gives the value of another cell.
 */
export function isSaid(
  shape: DocumentShape,
  path: string,
  value: Value,
  at: (path: string) => Value | undefined,
): boolean {
  const { kind, field, items } = findSpot(shape, path);
  const last = lastOf(path);
  if (!items.every((item) => typeof at(item) === 'number' && isItemId(lastOf(item)))) return false;
  if (kind === 'item') return typeof value === 'number' && isItemId(last);
  if (kind === 'key')
    return value === true && (field?.kind === 'picks' ? field.options.includes(last) : isItemId(last));
  return kind === 'field' && !['list', 'refs', 'picks'].includes(field?.kind ?? '');
}

/** Whether a cell is of an item that was taken out of its list: what it held is kept only here, for undoing. */
export function isTakenOut(shape: DocumentShape, path: string, at: (path: string) => Value | undefined): boolean {
  return findSpot(shape, path).items.some((item) => at(item) === null);
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
