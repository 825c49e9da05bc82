import type { DocumentShape, Field, Item, ReadSections, ReadShape, Shape } from './fields.ts';

/** How much of a section is there: of the fields that make it whole, how many hold something. */
export interface Filled {
  done: number;
  of: number;
}

/**
 * Counts the needed fields of a section. A list counts once for having `least` items, and then each item for its own
 * needed fields, so that adding an empty one never looks like progress.
 */
export function countFilled<S extends Shape>(fields: S, content: ReadShape<S>): Filled {
  const total = { done: 0, of: 0 };
  const values: Record<string, unknown> = content; // the type says each field; the walk needs them by name
  for (const [name, own] of Object.entries(fields)) addField(own, values[name], total);
  return total;
}

/** The same for a whole document, its sections together. */
export function countDocument<D extends DocumentShape>(shape: D, document: ReadSections<D>): Filled {
  const counts = Object.entries(shape).map(([name, fields]) => countFilled(fields, document[name] ?? {}));
  return counts.reduce((sum, { done, of }) => ({ done: sum.done + done, of: sum.of + of }), { done: 0, of: 0 });
}

function addField(own: Field, value: unknown, total: Filled): void {
  if (own.kind === 'list') {
    const items = value as Item<Shape>[]; // a list reads as items
    const least = own.least ?? 0;
    if (least > 0) addOne(items.length >= least, total);
    for (const item of items)
      for (const [name, part] of Object.entries(own.fields))
        if (part.kind !== 'list') addField(part, item[name], total);
  } else if ('needed' in own) addOne(isFilled(value), total);
}

function addOne(isDone: boolean, total: Filled): void {
  total.of += 1;
  if (isDone) total.done += 1;
}

export function isFilled(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return typeof value === 'string' ? value.trim() !== '' : value !== null && value !== undefined && value !== false;
}
