import type { ReadableAtom } from 'nanostores';
import { type Accessor, createSignal, onCleanup, onMount } from 'solid-js';

/**
 * A store as a signal that starts from the value the server drew, so that hydration finds the page as it was, and
 * follows the store from then on.
 */
export function useClientStore<T>(store: ReadableAtom<T>, ssrValue: T): Accessor<T> {
  const [value, setValue] = createSignal<T>(ssrValue);
  onMount(() => onCleanup(store.subscribe((next) => setValue(() => next as T))));
  return value;
}
