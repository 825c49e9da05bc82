import { describe, expect, it } from 'vitest';
import { checkRequest } from '#engine/check-request.ts';
import { MOVES, readEntry } from '#engine/event-log.ts';
import { MEASURES, readMeasure } from '#engine/measure-names.ts';
import { SITUATIONS } from '#engine/names.ts';
import { simulateRequest } from '#engine/simulate.ts';
import { findGoldenHash, GOLDEN_HASH, goldenRequest } from './golden.ts';

describe('the golden run', () => {
  it('has the fingerprint every machine must find', () => {
    expect(findGoldenHash()).toBe(GOLDEN_HASH);
  });

  it('passes the check of requests', () => {
    expect(checkRequest(goldenRequest())).toMatchObject({ ok: true });
  });

  it('goes through every part of the model, so that its fingerprint stands for all of them', () => {
    const run = simulateRequest(goldenRequest());
    const moves = new Set(Array.from({ length: run.log.count }, (_, at) => readEntry(run.log, at).move));
    expect(MOVES.filter((move) => !moves.has(move))).toEqual([]);
    const situations = new Set(run.conversations.map(({ situation }) => situation));
    expect(SITUATIONS.filter((situation) => !situations.has(situation))).toEqual([]);
    const still = MEASURES.filter((measure) => readMeasure(run.measures, measure).every((value) => value === 0));
    expect(still).toEqual([]);
    expect(run.posts.filter(({ tally }) => tally.sharesAgain > 0).length).toBeGreaterThan(0);
    expect(run.acts.length - run.unmatched.length).toBeGreaterThan(20);
  });
});
