import { describe, expect, it, vi } from 'vitest';
import { createPlanData } from '#stores/create-plan-data.ts';

const addresses = { channels: '/channels/it.1.json', days: '/days/it.2.json' };
const blog = { id: 'blog', name: 'Blog', ownership: 'owned', needs: 'none', profile: 'feed', formats: [], limits: [] };
const answer = (raw: unknown, ok = true) => ({ ok, json: async () => raw });
const serve = (bodies: Record<string, unknown>) => async (address: string) => answer(bodies[address]);

describe('the data of the plan', () => {
  it('comes once, however many ask, with the channels by their id', async () => {
    const fetchFile = vi.fn(serve({ [addresses.channels]: [blog, 'strange'], [addresses.days]: [] }));
    const { $data, load } = createPlanData(fetchFile);
    await Promise.all([load(addresses), load(addresses)]);
    const data = $data.get();
    expect(data.type === 'ready' && [...data.channels]).toEqual([['blog', blog]]);
    await load(addresses);
    expect(fetchFile).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['no network', async () => Promise.reject(new TypeError('offline'))],
    ['a page that is missing', async () => answer({}, false)],
    ['a page of somebody else’s', serve({ [addresses.channels]: '<html>', [addresses.days]: [] })],
  ])('is told to be missing with %s, and may be asked for again', async (_what, fetchFile) => {
    const second = vi.fn(fetchFile);
    const { $data, load } = createPlanData(second);
    await load(addresses);
    expect($data.get()).toEqual({ type: 'failed' });
    await load(addresses);
    expect(second).toHaveBeenCalledTimes(4);
  });
});
