import { describe, expect, it } from 'vitest';
import { type LogEntry, readEntry } from '#engine/event-log.ts';
import { DEFAULT_MODEL } from '#engine/model.ts';
import { HALF_HOURS, TOPICS } from '#engine/names.ts';
import { f32, i32, pick, u8 } from '#engine/read.ts';
import { Run } from '#engine/run.ts';
import { createDay, createRhythm, fillDay } from '#engine/sessions.ts';
import { DETRACTOR } from '#engine/state.ts';
import { followOnly, modelWith, sampleCommunity, samplePost } from './samples.ts';

const SEED = 307;
const entriesOf = ({ log }: Run): LogEntry[] => Array.from({ length: log.count }, (_, at) => readEntry(log, at));
const near = (interest: Uint8Array, i: number, topics: readonly number[]) =>
  topics.reduce((sum, weight, topic) => sum + weight * u8(interest, i * TOPICS + topic), 0) / 255;

describe('one post on an untouched community', () => {
  const alone = modelWith({ 'complaint.rate': 0, 'peer.rate': 0, 'unfollow.base': 0, 'share.friendSees': 0 });
  const community = sampleCommunity(900, 311, followOnly({ feed: 0.7, broadcast: 0.6 }), alone);
  const good = samplePost('good', { profile: 'broadcast', halfHour: 13, quality: 0.9, promotion: 0.2 });
  const bad = samplePost('bad', { profile: 'broadcast', halfHour: 13, quality: 0.1, promotion: 0.9 });

  it.each([good, bad])('moves trust, mood and tiredness by the formulas of the specification ($id)', (post) => {
    const run = new Run(community, { posts: [post] }, [], SEED, 2);
    run.stepTo(HALF_HOURS);
    const { interest, need, trust } = community.people;
    const { viewers } = pick(run.posts, 0);
    expect(viewers.length).toBeGreaterThan(60);
    const moved = new Map(entriesOf(run).map(({ person, size }) => [person, size]));
    for (const i of viewers) {
      const aff = near(interest, i, post.topics);
      const needed = u8(need, i * 4 + 1) / 255;
      const g = aff - 0.22 + 0.5 * (post.quality - 0.5) + 0.3 * (needed - 0.5) - 0.6 * post.promotion * (1 - aff);
      const before = f32(trust, i);
      const size = g > 0 ? 0.05 * g * (1 - before) : 0.064 * g * (1 + before);
      expect(moved.get(i), `trust of ${i}`).toBeCloseTo(size, 6);
      expect(f32(run.state.trust, i)).toBeCloseTo(before + size + 0.002 * (0.05 - before), 5);
      // A provocation read under the post takes from the mood of those who read it.
      if (run.conversations.every(({ situation }) => situation !== 'troll'))
        expect(run.state.affect[i]).toBeCloseTo(Math.abs(0.1 * g) < 1e-4 ? 0 : 0.1 * g, 5);
      expect(run.state.fatigue[i]).toBeCloseTo(0.35 * (1.3 - aff) * (1 + post.promotion) * 1.6, 5);
    }
    const others = [...trust.keys()].filter((i) => !viewers.includes(i));
    for (const i of others) expect(run.state.fatigue[i]).toBe(0);
    for (const i of others) expect(run.state.trust[i]).toBeCloseTo(f32(trust, i) + 0.002 * (0.05 - f32(trust, i)), 6);
  });

  it('is forgotten at the pace of each feeling', () => {
    const run = new Run(community, { posts: [good] }, [], SEED, 9);
    run.stepTo(3 * HALF_HOURS);
    const { fatigue, affect, tie } = run.state;
    const before = { fatigue: fatigue.slice(), affect: affect.slice(), tie: tie.slice() };
    run.stepTo(6 * HALF_HOURS);
    let compared = 0;
    for (let i = 0; i < 900; i++) {
      if (f32(before.fatigue, i) < 0.01) continue;
      expect(fatigue[i]).toBeCloseTo(f32(before.fatigue, i) * 0.75 ** 3, 5);
      if (Math.abs(f32(before.affect, i)) > 0.01) expect(affect[i]).toBeCloseTo(f32(before.affect, i) * 0.7 ** 3, 5);
      expect(tie[i]).toBeCloseTo(f32(before.tie, i) * 0.985 ** 3, 5);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(60);
  });
});

describe('talk between friends', () => {
  const talking = modelWith({ 'complaint.rate': 0, 'peer.rate': 1, 'trust.pull': 0, 'trust.sd': 0.4 });
  const community = sampleCommunity(700, 313, {}, talking);
  const { start, neighbour } = community.network;
  const before = community.people.trust;
  const run = new Run(community, { posts: [] }, [], SEED, 1);
  run.stepTo(HALF_HOURS);

  it('moves each toward one friend who is not too far, more when the friend thinks worse', () => {
    let moved = 0;
    for (let i = 0; i < 700; i++) {
      const change = f32(run.state.trust, i) - f32(before, i);
      const friends = [...neighbour.subarray(i32(start, i), i32(start, i + 1))];
      const wanted = friends.map((j) => {
        const gap = f32(before, j) - f32(before, i);
        if (Math.abs(gap) >= 0.5) return 0;
        return 0.03 * gap * (gap < 0 ? 1.6 : 1);
      });
      const error = Math.min(Math.abs(change), ...wanted.map((size) => Math.abs(size - change)));
      expect(error, `person ${i}`).toBeLessThan(1e-6);
      const few = friends.every((j) => Math.abs(f32(before, j) - f32(before, i)) >= 0.5);
      if (few) expect(change, `person ${i}`).toBe(0);
      if (Math.abs(change) > 0) moved += 1;
      // Nobody is moved by a friend out of bounds: the largest step there is.
      expect(change).toBeGreaterThan(-0.03 * 1.6 * 0.5);
      expect(change).toBeLessThan(0.03 * 0.5);
    }
    expect(moved).toBeGreaterThan(300);
  });

  it('makes nobody think otherwise where nobody meets', () => {
    const mute = sampleCommunity(700, 313, {}, modelWith({ 'complaint.rate': 0, 'peer.rate': 0, 'trust.pull': 0 }));
    const still = new Run(mute, { posts: [] }, [], SEED, 3);
    still.stepTo(3 * HALF_HOURS);
    expect(still.state.trust).toEqual(mute.people.trust);
  });

  it('is told one by one when it weighs, and counts those who fell low', () => {
    for (const { person, move, index, size } of entriesOf(run)) {
      expect(move).toBe('peer');
      expect([...neighbour.subarray(i32(start, person), i32(start, person + 1))]).toContain(index);
      expect(size).toBeCloseTo(f32(run.state.trust, person) - f32(before, person), 6);
      expect(Math.abs(size)).toBeGreaterThan(0.008);
    }
    for (let i = 0; i < 700; i++)
      expect((u8(run.state.flags, i) & DETRACTOR) !== 0, `person ${i}`).toBe(f32(run.state.trust, i) <= -0.25);
  });
});

describe('a day of sessions', () => {
  const { people } = sampleCommunity(6000, 17);
  const rhythm = createRhythm(DEFAULT_MODEL);
  const all = new Uint8Array(people.count).fill(1);
  /** Half-hours in which each person looks in, over thirty days. */
  const days = Array.from({ length: 30 }, (_, number) => {
    const day = createDay();
    const activeDay = new Uint16Array(people.count);
    fillDay(day, people, all, activeDay, rhythm, 1, SEED, number, 1);
    const visits = Array.from({ length: people.count }, (): number[] => []);
    for (let h = 0; h < HALF_HOURS; h++)
      for (let s = i32(day.start, h); s < i32(day.start, h + 1); s++) visits[i32(day.person, s)]?.push(h);
    return { activeDay, visits, number };
  });

  it('brings each active person once or twice, and nobody else', () => {
    for (const { activeDay, visits, number } of days) {
      const wrong = visits.filter((hours, i) => {
        const isActive = activeDay[i] === number + 1;
        return isActive ? hours.length < 1 || hours.length > 2 : hours.length > 0;
      });
      expect(wrong).toEqual([]);
      expect(visits.some((hours) => hours.length === 2)).toBe(true);
    }
  });

  it('brings each as often as their habit says', () => {
    const { login } = people;
    const low = [...login.keys()].filter((i) => f32(login, i) < 0.35);
    const high = [...login.keys()].filter((i) => f32(login, i) > 0.75);
    for (const group of [low, high]) {
      const wanted = group.reduce((sum, i) => sum + f32(login, i), 0) / group.length;
      const active = days.reduce(
        (sum, { activeDay, number }) => sum + group.filter((i) => activeDay[i] === number + 1).length,
        0,
      );
      expect(active / group.length / days.length).toBeCloseTo(wanted, 1);
    }
  });

  it('draws the second visit whatever the first was', () => {
    const table = new Map<number, number>();
    let pairs = 0;
    const once = new Float64Array(HALF_HOURS);
    for (const { visits } of days)
      visits.forEach((hours, i) => {
        const [first, second = first] = hours;
        if (first === undefined || second === undefined || people.chronotype[i] !== 3) return;
        pairs += 1;
        for (const hour of [first, second]) once[hour] = (once[hour] ?? 0) + 1 / 2;
        if (second === first) table.set(first, (table.get(first) ?? 0) + 1);
      });
    // Two independent visits fall in one half-hour with chance Σ p².
    const together = [...table.values()].reduce((sum, count) => sum + count, 0) / pairs;
    const expected = once.reduce((sum, count) => sum + (count / pairs) ** 2, 0);
    expect(Math.abs(together - expected)).toBeLessThan(7 * Math.sqrt((expected * (1 - expected)) / pairs));
  });
});
