import { type Accessor, batch, createComputed, createSignal, type Signal, untrack } from 'solid-js';

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
  createComputed(() => {
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
