import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_MODEL } from '#engine/model.ts';
import { createNetwork, type Network } from '#engine/network.ts';
import { createReach } from '#engine/reach.ts';
import { i32 } from '#engine/read.ts';
import { sameBlockShare, transitivity } from '#validation/network-facts.ts';
import { modelWith, sampleCommunity } from './samples.ts';

const rowOf = ({ start, neighbour }: Network, person: number) =>
  neighbour.subarray(i32(start, person), i32(start, person + 1));
const degrees = (network: Network) => Array.from({ length: network.count }, (_, i) => rowOf(network, i).length);

/** A network of blocks with these sizes. */
function networkOf(sizes: readonly number[], seed: number, model = DEFAULT_MODEL): Network {
  let end = 0;
  return createNetwork(Int32Array.from([0, ...sizes.map((size) => (end += size))]), seed, model);
}

/** Closed ÷ all paths of length two, by looking at every pair of friends of everyone. */
function closedShare(network: Network): number {
  let closed = 0;
  let paths = 0;
  for (let middle = 0; middle < network.count; middle++) {
    for (const one of rowOf(network, middle)) {
      for (const other of rowOf(network, middle)) {
        if (one === other) continue;
        paths += 1;
        if (rowOf(network, one).includes(other)) closed += 1;
      }
    }
  }
  return paths === 0 ? 0 : closed / paths;
}

const sizes = fc
  .array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 6 })
  .filter((all) => all.some((n) => n > 0));
const seeds = fc.integer({ min: 0, max: 4_294_967_295 });

describe('the friend network', () => {
  it('has sorted rows without loops or doubles, and each tie in both rows, whatever the blocks', () => {
    fc.assert(
      fc.property(sizes, seeds, (blocks, seed) => {
        const network = networkOf(blocks, seed);
        expect(network.start.length).toBe(network.count + 1);
        expect(network.start[network.count]).toBe(network.neighbour.length);
        for (let i = 0; i < network.count; i++) {
          const row = [...rowOf(network, i)];
          expect(row).toEqual([...new Set(row)].sort((one, other) => one - other));
          expect(row).not.toContain(i);
          expect(row.filter((friend) => !rowOf(network, friend).includes(i))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is the same for the same blocks and seed, and another for another seed', () => {
    const network = networkOf([70, 90, 110], 41);
    expect(networkOf([70, 90, 110], 41)).toEqual(network);
    expect(networkOf([70, 90, 110], 43).neighbour).not.toEqual(network.neighbour);
  });

  it('holds as many ties as were asked for: twelve a person', () => {
    for (const people of [400, 1500, 6000]) {
      const { network } = sampleCommunity(people, 17);
      expect(network.neighbour.length / people, String(people)).toBeCloseTo(12, 1);
    }
    const few = networkOf([1300, 800], 29, modelWith({ 'network.degree': 7 }));
    expect(few.neighbour.length / 2100).toBeCloseTo(7, 1);
  });

  it('gives a few people very many friends', () => {
    const sorted = degrees(sampleCommunity(6000, 17).network).sort((one, other) => one - other);
    const mean = sorted.reduce((sum, degree) => sum + degree, 0) / sorted.length;
    expect(sorted[Math.floor(0.99 * sorted.length)]).toBeGreaterThan(3 * mean);
    expect(sorted[sorted.length / 2]).toBeLessThan(mean);
    const even = degrees(networkOf([3000, 3000], 17, modelWith({ 'network.weightSigma': 0 })));
    expect(Math.max(...even)).toBeLessThan(sorted[sorted.length - 1] ?? 0);
  });

  it('ties people mostly inside their block, and to friends of friends', () => {
    const community = sampleCommunity(6000, 17);
    expect(sameBlockShare(community)).toBeGreaterThan(2 * 0.125);
    const strangers = modelWith({ 'network.closure': 0, 'network.near': 0 });
    expect(transitivity(community.network)).toBeGreaterThan(
      2 * transitivity(networkOf(Array(8).fill(750), 17, strangers)),
    );
  });

  it('counts closed paths as brute force does', () => {
    fc.assert(
      fc.property(sizes, seeds, (blocks, seed) => {
        const network = networkOf(blocks, seed);
        expect(transitivity(network)).toBeCloseTo(closedShare(network), 12);
      }),
      { numRuns: 40 },
    );
    // A triangle with a tail: three closed of the five paths, each walked both ways.
    const tail: Network = {
      count: 4,
      start: Int32Array.from([0, 2, 4, 7, 8]),
      neighbour: Int32Array.from([1, 2, 0, 2, 0, 1, 3, 2]),
    };
    expect(transitivity(tail)).toBe(3 / 5);
  });
});

describe('reach', () => {
  it('is a chance that falls as friends grow in number', () => {
    const { people, network, reach } = sampleCommunity(1500, 17);
    const {
      'share.friendSees': sees,
      'share.attentionTies': ties,
      'share.attention': attention,
    } = DEFAULT_MODEL.sharing;
    for (let v = 0; v < network.count; v++) {
      const alone = sees * (people.login[v] ?? 0);
      const degree = rowOf(network, v).length;
      expect(reach[v]).toBeCloseTo(Math.min(1, alone * (ties / (degree + 1)) ** attention), 6);
    }
    const whole = createReach(people, network, modelWith({ 'share.friendSees': 1, 'share.attention': 1 }));
    expect(Math.max(...whole)).toBeLessThanOrEqual(1);
    expect(Math.min(...whole)).toBeGreaterThan(0);
  });
});
