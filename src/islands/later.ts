import { type Accessor, createSignal } from 'solid-js';

export type Later<T> = { type: 'coming' } | { type: 'here'; module: T } | { type: 'missing' };

/** A part of the page, or what it is drawn from, that comes when it is asked for and may not arrive. */
export function createLater<T>(load: () => Promise<T>): {
  part: Accessor<Later<T>>;
  /** The part itself, once it is here. */
  here: Accessor<T | undefined>;
  /** Asking again tries again; what is said of the first time stands meanwhile. */
  ask: () => Promise<void>;
  /** The same, and it is coming from now on. */
  askAnew: () => Promise<void>;
} {
  const [part, setPart] = createSignal<Later<T>>({ type: 'coming' });
  const here = () => {
    const own = part();
    return own.type === 'here' ? own.module : undefined;
  };
  async function ask() {
    if (part().type === 'here') return;
    try {
      const module = await load();
      setPart({ type: 'here', module });
    } catch {
      // No network, or a newer site that no longer has this file.
      setPart({ type: 'missing' });
    }
  }
  return {
    part,
    here,
    ask,
    async askAnew() {
      if (part().type === 'missing') setPart({ type: 'coming' });
      await ask();
    },
  };
}
