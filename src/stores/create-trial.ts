import { atom } from 'nanostores';
import type { EngineClient } from '#worker/client.ts';
import type { TrialResult } from '#worker/protocol.ts';

export type TrialState =
  | { type: 'idle' }
  | { type: 'running' }
  | { type: 'done'; postsPerWeek: number; seed: number; result: TrialResult }
  | { type: 'failed' };

/** The model card's small picture. `open` brings the engine, at the first question and not before. */
export function createTrial(open: () => Promise<Pick<EngineClient, 'run'>>) {
  const $trial = atom<TrialState>({ type: 'idle' });
  let latest: AbortController | undefined;

  /** Asks for one frequency on one seed's people; an earlier question still running is given up. */
  async function ask(postsPerWeek: number, seed: number): Promise<void> {
    latest?.abort();
    const own = new AbortController();
    latest = own;
    $trial.set({ type: 'running' });
    try {
      const engine = await open();
      const result = await engine.run('trial', { postsPerWeek, seed }, { signal: own.signal });
      if (!own.signal.aborted) $trial.set({ type: 'done', postsPerWeek, seed, result });
    } catch {
      if (!own.signal.aborted) $trial.set({ type: 'failed' });
    }
  }

  return { $trial, ask };
}
