import { type Accessor, batch, createRenderEffect, createSignal, type Signal, untrack } from 'solid-js';

/**
 * A map of which each reader hears only its own key: hundreds of tiles on one map would else all look again whenever one
 * of them changed.
 */
export function createKeyed<V>(
  map: Accessor<ReadonlyMap<string, V>>,
  isSame: (a: V, b: V) => boolean = (a, b) => a === b,
): (key: string) => V | undefined {
  const signals = new Map<string, Signal<V | undefined>>();
  let last = untrack(map);
  createRenderEffect(() => {
    const next = map();
    const before = last;
    last = next;
    batch(() => {
      for (const [key, [, set]] of signals) {
        const [old, own] = [before.get(key), next.get(key)];
        const stays = old === undefined || own === undefined ? old === own : isSame(old, own);
        if (!stays) set(() => own);
      }
    });
  });
  return (key) => {
    let signal = signals.get(key);
    if (!signal) {
      signal = createSignal(last.get(key), { equals: false });
      signals.set(key, signal);
    }
    return signal[0]();
  };
}

/** Which of many is the one: each asks for itself, and hears only when that changes. */
export function createChosen(chosen: Accessor<string | undefined>): (key: string) => boolean {
  const known = createKeyed(() => {
    const key = chosen();
    return new Map(key === undefined ? [] : [[key, true]]);
  });
  return (key) => known(key) === true;
}
