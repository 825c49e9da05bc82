import { createMemo } from 'solid-js';

/**
 * An object that is replaced whole at every change, as one whose fields change each by itself: what reads one field is
 * not run again when another changes. The fields are those it has at first.
 */
export function splitFields<T extends object>(source: () => T): T {
  const names = Object.keys(source()) as (keyof T)[]; // Its own: an object holds no others.
  const getters = names.map((name) => [name, { get: createMemo(() => source()[name]), enumerable: true }]);
  return Object.defineProperties({}, Object.fromEntries(getters)) as T;
}
