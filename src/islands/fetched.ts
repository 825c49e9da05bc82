import { type Accessor, createSignal, onMount } from 'solid-js';

/** What an island is drawn from: on its way, not arrived, or here. */
export type Fetched<T> = { type: 'loading' } | { type: 'failed' } | { type: 'ready'; data: T };

/** Asks for something when the island is mounted, and again when told to: nothing is lost where it does not arrive. */
export function createFetched<T>(ask: () => Promise<T>): {
  state: Accessor<Fetched<T>>;
  /** `undefined` until it is here. */
  data: Accessor<T | undefined>;
  /** Resolves when it has come, or has not. */
  again: () => Promise<void>;
} {
  const [state, setState] = createSignal<Fetched<T>>({ type: 'loading' });
  async function again() {
    setState({ type: 'loading' });
    try {
      const data = await ask();
      setState({ type: 'ready', data });
    } catch {
      setState({ type: 'failed' });
    }
  }
  onMount(() => void again());
  const data = () => {
    const own = state();
    return own.type === 'ready' ? own.data : undefined;
  };
  return { state, data, again };
}
