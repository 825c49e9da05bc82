import { createMemo } from 'solid-js';

/**
 * An object that is replaced whole at every change, as one whose fields change each by itself: what reads one field is
 * not run again when another changes. The fields are those it has at first.
 * @param inner fields that are objects, to be split in their turn.
 */
export function splitFields<T extends object>(source: () => T, ...inner: readonly (keyof T)[]): T {
  const names = Object.keys(source()) as (keyof T)[]; // Its own: an object holds no others.
  const fields = names.map((name) => {
    const read = () => source()[name];
    const field = inner.includes(name) ? { value: splitFields(read as () => object) } : { get: createMemo(read) };
    return [name, { ...field, enumerable: true }];
  });
  return Object.defineProperties({}, Object.fromEntries(fields)) as T;
}
