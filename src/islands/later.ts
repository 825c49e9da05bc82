import { type Accessor, createSignal } from 'solid-js';

export type Later<T> = { type: 'coming' } | { type: 'here'; module: T } | { type: 'missing' };

/** A part of the page that comes when it is asked for, and may not arrive. Asking again tries again. */
export function createLater<T>(load: () => Promise<T>): {
  part: Accessor<Later<T>>;
  /** The part itself, once it is here. */
  here: Accessor<T | undefined>;
  ask: () => Promise<void>;
} {
  const [part, setPart] = createSignal<Later<T>>({ type: 'coming' });
  return {
    part,
    here() {
      const own = part();
      return own.type === 'here' ? own.module : undefined;
    },
    async ask() {
      if (part().type === 'here') return;
      try {
        const module = await load();
        setPart({ type: 'here', module });
      } catch {
        // No network, or a newer site that no longer has this file.
        setPart({ type: 'missing' });
      }
    },
  };
}
