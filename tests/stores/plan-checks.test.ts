import { describe, expect, it } from 'vitest';
import { type Cells, firstCells, type Value, withCells } from '#domain/project/cells.ts';
import { createPlanChecks, type PlanChecks } from '#stores/create-plan-checks.ts';
import { type CheckWorker, createCheckClient } from '#worker/check-client.ts';
import { type CheckRequest, createPlanChecker } from '#worker/plan-checks.ts';
import { facts } from '../domain/plan/examples-facts.ts';

/** A worker in the same thread, which answers when it is let. */
class FakeChecker implements CheckWorker {
  onmessage: CheckWorker['onmessage'] = null;
  onerror: CheckWorker['onerror'] = null;
  isEnded = false;
  asked: CheckRequest[] = [];
  private readonly answer = createPlanChecker();
  private readonly isHeld: () => boolean;

  constructor(isHeld: () => boolean) {
    this.isHeld = isHeld;
  }

  postMessage(request: CheckRequest): void {
    this.asked.push(structuredClone(request));
    if (!this.isHeld()) setImmediate(() => this.go());
  }
  go(): void {
    const request = this.asked.at(-1);
    if (request) this.onmessage?.({ data: structuredClone(this.answer(request)) });
  }
  terminate(): void {
    this.isEnded = true;
  }
}

function openStore() {
  const workers: FakeChecker[] = [];
  let isHeld = false;
  const store = createPlanChecks(async () => {
    const worker = new FakeChecker(() => isHeld);
    workers.push(worker);
    return createCheckClient(worker);
  });
  return { ...store, workers, hold: (held: boolean) => (isHeld = held) };
}

const planOf = (values: Record<string, Value>): Cells => firstCells(new Map(Object.entries(values)), 1, 'one');
const bare = planOf({ 'posts/posts/a': 1, 'posts/posts/a/status': 'approved', 'posts/posts/a/at': '2027-03-11T09:30' });
const moved = (cells: Cells, at: string) =>
  withCells(cells, [['posts/posts/a/at', { value: at, at: 2, id: `x${at}`, over: [], others: [] }]]);
const skipped = '2027-03-28T02:30';
const isOfHour = ({ findings }: PlanChecks) => findings.some(({ path }) => path === 'posts/posts/a/at');

describe('the checks of the plan on the page', () => {
  it('wait, then say what is found, and keep what says the same', async () => {
    const { $checks, check } = openStore();
    expect($checks.get()).toEqual({ type: 'waiting', findings: [], summary: null });
    await check(bare, facts);
    const first = $checks.get();
    expect(first.type).toBe('ready');
    expect(first.findings.length).toBeGreaterThan(2);
    await check(moved(bare, skipped), facts);
    expect(isOfHour($checks.get())).toBe(true);
    const stayed = $checks.get().findings.filter((finding) => first.findings.includes(finding));
    expect(stayed.length).toBeGreaterThan(0);
    await check(bare, { ...facts });
    const again = $checks.get();
    await check(bare, { ...facts });
    expect($checks.get()).toBe(again);
  });

  it('send the facts once, and of the plan only what changed', async () => {
    const { check, workers } = openStore();
    await check(bare, facts);
    await check(moved(bare, skipped), facts);
    expect(
      workers[0]?.asked.map((request) => request.type === 'check' && [request.cells.length, !!request.facts]),
    ).toEqual([
      [bare.size, true],
      [1, false],
    ]);
  });

  it('check once what changed several times meanwhile', async () => {
    const { $checks, check, workers, hold } = openStore();
    await check(bare, facts);
    hold(true);
    const first = check(moved(bare, '2027-03-12T08:00'), facts);
    void check(moved(bare, '2027-03-13T08:00'), facts);
    void check(moved(bare, skipped), facts);
    hold(false);
    workers[0]?.go();
    await first;
    expect(workers[0]?.asked).toHaveLength(3);
    expect(isOfHour($checks.get())).toBe(true);
  });

  it('do not show of one plan what was found in another that was left', async () => {
    const { $checks, check, leave } = openStore();
    const late = check(bare, facts);
    leave();
    await late;
    expect($checks.get()).toEqual({ type: 'waiting', findings: [], summary: null });
    await check(planOf({}), facts);
    expect($checks.get().findings.every(({ path }) => !path.startsWith('posts/posts/a'))).toBe(true);
  });

  it('say when they break, keep what they said, and begin again at the next change', async () => {
    const { $checks, check, workers, hold } = openStore();
    await check(bare, facts);
    const { findings } = $checks.get();
    hold(true);
    const broken = check(moved(bare, skipped), facts);
    await new Promise((resolve) => setImmediate(resolve));
    workers[0]?.onerror?.({ message: 'out of memory' });
    await broken;
    expect($checks.get()).toMatchObject({ type: 'failed', findings });
    expect(workers[0]?.isEnded).toBe(true);
    hold(false);
    await check(moved(bare, skipped), facts);
    expect([workers.length, $checks.get().type, isOfHour($checks.get())]).toEqual([2, 'ready', true]);
  });

  it('tell what mends a finding, and nothing when nobody checks', async () => {
    const { $checks, check, repairOf } = openStore();
    const finding = { code: 'skippedHour', severity: 'error', path: 'posts/posts/a/at', params: {} } as const;
    expect(await repairOf(finding)).toBeUndefined();
    await check(moved(bare, skipped), facts);
    const found = $checks.get().findings.filter(({ path }) => path === 'posts/posts/a/at');
    const repairs = await Promise.all(found.map((own) => repairOf(own)));
    expect(repairs).toContainEqual([['posts/posts/a/at', '2027-03-28T03:30']]);
  });
});
