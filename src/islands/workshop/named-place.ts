import { type Accessor, createSignal, onCleanup } from 'solid-js';

export interface NamedPlace<Place> {
  place: Accessor<Place>;
  /** Goes to a place; the address follows. */
  show: (place: Place) => void;
}

/**
 * The place that the address names (`#origin`), so that going back and loading again find the same one. An anchor that
 * is no place, such as the one that skips to the content, changes nothing.
 * @param find the place an anchor names, if it names one.
 * @param home where an address without an anchor is.
 */
export function useNamedPlace<Name extends string, Home extends Name | undefined>(
  find: (anchor: string) => Name | undefined,
  home: Home,
): NamedPlace<Name | Home> {
  const named = () => find(location.hash.slice(1));
  const [place, setPlace] = createSignal<Name | Home>(named() ?? home);

  function follow() {
    const name = named();
    if (name !== undefined || location.hash === '') setPlace(() => name ?? home);
  }
  for (const event of ['hashchange', 'popstate'] as const) {
    addEventListener(event, follow);
    onCleanup(() => removeEventListener(event, follow));
  }

  return {
    place,
    show(next) {
      if (next === place()) return;
      history.pushState(null, '', next === undefined ? location.pathname + location.search : `#${next}`);
      setPlace(() => next);
    },
  };
}
