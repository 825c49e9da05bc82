import { atom } from 'nanostores';
import type { PlanChannel } from '#domain/plan/channel.ts';
import { isObject } from '#domain/progress-record.ts';

/** What a plan is checked against that is not the person's: the channels with their limits, the days others keep. */
export type PlanData =
  | { type: 'idle' }
  | { type: 'loading' }
  | { type: 'ready'; channels: ReadonlyMap<string, PlanChannel>; days: readonly unknown[] }
  /** It did not arrive: limits and days are not known, the rest works. */
  | { type: 'failed' };

/** Brings the data of the plan when its page asks; after a failure it may be asked again. */
export function createPlanData(fetchFile: (address: string) => Promise<Pick<Response, 'ok' | 'json'>>) {
  const $data = atom<PlanData>({ type: 'idle' });

  async function read(address: string): Promise<unknown[]> {
    const response = await fetchFile(address);
    const body: unknown = response.ok ? await response.json() : undefined;
    if (!Array.isArray(body)) throw new TypeError('The data of the plan is not a list.');
    return body;
  }

  async function load(addresses: { channels: string; days: string }): Promise<void> {
    if ($data.get().type === 'loading' || $data.get().type === 'ready') return;
    $data.set({ type: 'loading' });
    try {
      const [channels, days] = await Promise.all([read(addresses.channels), read(addresses.days)]);
      const known = channels.filter(isChannel).map((channel) => [channel.id, channel] as const);
      $data.set({ type: 'ready', channels: new Map(known), days });
    } catch {
      // No network, or a page of somebody else's in place of the file.
      $data.set({ type: 'failed' });
    }
  }

  return { $data, load };
}

/** Our own file, made with the site: enough to tell it from another's. */
function isChannel(raw: unknown): raw is PlanChannel {
  return isObject(raw) && typeof raw['id'] === 'string' && Array.isArray(raw['limits']);
}
