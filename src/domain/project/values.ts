import { isObject } from '#domain/progress-record.ts';
import { firstCells, type Value } from './cells.ts';
import type { DocumentShape, Field, ReadSections, Shape } from './fields.ts';
import { readValue } from './fit.ts';
import { readDocument } from './read.ts';

/** A document as bare values by path, without who wrote what when: a version, an example, what a file brings. */
export type Values = ReadonlyMap<string, Value>;

/** Values to be written over a document's, in one step. */
export type Writes = readonly (readonly [path: string, value: Value])[];

/** The document that values say. One that does not fit its field reads as empty; one of an unknown path says nothing. */
export function documentOf<const D extends DocumentShape>(
  shape: D,
  values: Iterable<readonly [path: string, value: Value]>,
): ReadSections<D> {
  // Nobody asks such a document who wrote what when.
  return readDocument(shape, firstCells(values, 0, 'read')).document;
}

/**
 * The values that a nested document (`{people: {audiences: [{id, name, …}]}}`, as `readDocument` gives and a file holds)
 * stands for. What does not fit its field is kept as it is where it can be; what has no place in the shape is listed in
 * `strange`, by path, to be kept beside the document.
 * @param newId makes the id of an item that has none, or one that is not fit to be in a path.
 */
export function flattenDocument(
  shape: DocumentShape,
  document: unknown,
  newId: () => string,
): { values: Map<string, Value>; strange: Map<string, unknown>; misfits: string[] } {
  const found = { values: new Map<string, Value>(), strange: new Map<string, unknown>(), misfits: [] as string[] };
  if (!isObject(document)) {
    found.strange.set('', document);
    return found;
  }
  for (const [name, content] of Object.entries(document)) {
    const fields = Object.hasOwn(shape, name) ? shape[name] : undefined;
    if (fields && isObject(content)) flattenFields(fields, content, name, newId, found);
    else found.strange.set(name, content);
  }
  return found;
}

type Found = ReturnType<typeof flattenDocument>;

function flattenFields(
  fields: Shape,
  content: Record<string, unknown>,
  path: string,
  newId: () => string,
  found: Found,
): void {
  for (const [name, value] of Object.entries(content)) {
    const own = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (own) flattenField(own, value, `${path}/${name}`, newId, found);
    else found.strange.set(`${path}/${name}`, value);
  }
}

function flattenField(own: Field, value: unknown, path: string, newId: () => string, found: Found): void {
  if (own.kind === 'list' && Array.isArray(value)) {
    const taken = new Set<string>();
    value.forEach((item: unknown, place) => {
      if (!isObject(item)) {
        found.strange.set(`${path}/${place}`, item);
        return;
      }
      const { id: said, ...rest } = item;
      const id = isItemId(said) && !taken.has(said) ? said : newId();
      taken.add(id);
      found.values.set(`${path}/${id}`, place + 1);
      // Kept, though nothing can be called so.
      if (said !== undefined && said !== null && !isItemId(said)) found.strange.set(`${path}/${id}/id`, said);
      flattenFields(own.fields, rest, `${path}/${id}`, newId, found);
    });
  } else if ((own.kind === 'refs' || own.kind === 'picks') && Array.isArray(value)) {
    for (const key of value) {
      if (isItemId(key)) found.values.set(`${path}/${key}`, true);
      else found.strange.set(path, value);
    }
  } else {
    const bare = own.kind === 'lines' && isTexts(value) ? value.join('\n') : value;
    if (!isValue(bare)) {
      found.strange.set(path, value);
      return;
    }
    if (!readValue(own, bare)) found.misfits.push(path);
    if (bare !== null && bare !== '') found.values.set(path, bare);
  }
}

/** Lines with something else among them are no lines: as texts they would read as what nobody wrote. */
function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((line) => typeof line === 'string');
}

/** Fit to be a part of a path. */
export function isItemId(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{1,64}$/.test(value);
}

export function isValue(value: unknown): value is Value {
  return value === null || ['string', 'boolean'].includes(typeof value) || Number.isFinite(value);
}
