import { describe, expect, it, vi } from 'vitest';
import { createPlanCases } from '#stores/create-plan-cases.ts';

const address = '/cases/it.3.json';
const april = { id: 'bakery-april', events: [], notes: [] };
const lisetta = { name: 'Lisetta Moro', concerns: [] };
const answer = (raw: unknown, ok = true) => ({ ok, json: async () => raw });

describe('the cases', () => {
  it('come once, however many ask, without what is not one', async () => {
    const fetchFile = vi.fn(async () => answer({ cases: [april, 'strange', { id: 7 }], clients: [lisetta, null] }));
    const { $cases, load } = createPlanCases(fetchFile);
    expect($cases.get()).toEqual({ type: 'idle' });
    await Promise.all([load(address), load(address)]);
    expect($cases.get()).toEqual({ type: 'ready', cases: [april], clients: [lisetta] });
    await load(address);
    expect(fetchFile).toHaveBeenCalledTimes(1);
    expect(fetchFile).toHaveBeenCalledWith(address);
  });

  it.each([
    ['no network', async () => Promise.reject(new TypeError('offline'))],
    ['a page that is missing', async () => answer({ cases: [], clients: [] }, false)],
    ['a page of somebody else’s', async () => answer('<html>')],
    ['half of the file', async () => answer({ cases: [april] })],
  ])('are told to be missing with %s, and come when they are asked for again', async (_what, fetchFile) => {
    let isBack = false;
    const { $cases, load } = createPlanCases(async () =>
      isBack ? answer({ cases: [april], clients: [lisetta] }) : fetchFile(),
    );
    await load(address);
    expect($cases.get()).toEqual({ type: 'failed' });
    isBack = true;
    await load(address);
    expect($cases.get().type).toBe('ready');
  });
});
