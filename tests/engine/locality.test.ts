/**
 * What one decision can reach. Two runs that differ in one post are lived side by side, and each evening everybody who
 * has become different must hang together with the post by a chain of people who are different too: they saw it, they
 * are tied to somebody different, or they stand in a thread, or under a post with a thread, where somebody different
 * wrote or took a side. The chain is looser than the model's own (any tie counts, met or not), never tighter.
 */
import { describe, expect, it } from 'vitest';
import type { Community } from '#engine/community.ts';
import { HALF_HOURS } from '#engine/names.ts';
import type { Act, Cause, Plan, Post } from '#engine/plan.ts';
import { i32, pick } from '#engine/read.ts';
import { Run } from '#engine/run.ts';
import { simulate } from '#engine/simulate.ts';
import { dated, followOnly, modelWith, sampleCommunity, samplePosts } from './samples.ts';

const CHANGED = 30;
const DAYS = 37;

const isSame = (one: Run, other: Run, person: number) =>
  Object.entries(one.state).every(([name, array]) =>
    Object.is(array[person], other.state[name as keyof Run['state']][person]),
  );

/** Everybody who can see the thread: its author, who took the author's side, who saw the post it stands under. */
class Threads {
  private readonly viewers = new Map<number, Set<number>>();

  /** Viewers are forgotten by a run when a post is over: they are noted here every evening. */
  note(run: Run): void {
    for (const { index, viewers } of run.live) {
      const known = this.viewers.get(index) ?? new Set();
      for (const viewer of viewers) known.add(viewer);
      this.viewers.set(index, known);
    }
  }

  /** Threads in which one of `different` wrote or took a side. */
  around(runs: readonly Run[], different: ReadonlySet<number>): Set<number>[] {
    return runs.flatMap(({ conversations }) =>
      conversations
        .filter(({ supporters }) => supporters.some((supporter) => different.has(supporter)))
        .map(({ supporters, post }) => new Set([...supporters, ...(this.viewers.get(post) ?? [])])),
    );
  }
}

type Evening = {
  readonly different: ReadonlySet<number>;
  /** Different people without a chain to the post. */
  readonly unexplained: readonly number[];
  /** Share of the people who would stand in `unexplained` had they become different: what the check can see. */
  readonly outside: number;
};

/** Lives two runs day by day and traces who becomes different from a post. */
function trace(one: Run, other: Run, post: number, meddle?: (day: number) => void): Evening[] {
  const { network } = one.community;
  const friends = (i: number) => network.neighbour.subarray(i32(network.start, i), i32(network.start, i + 1));
  const reached = new Set<number>();
  const threads = new Threads();
  const evenings: Evening[] = [];
  for (let day = 0; day < DAYS; day++) {
    meddle?.(day);
    for (const run of [one, other]) {
      run.stepTo((day + 1) * HALF_HOURS);
      threads.note(run);
      for (const viewer of run.posts[post]?.viewers ?? []) reached.add(viewer);
    }
    const different = new Set<number>();
    for (let i = 0; i < network.count; i++) if (!isSame(one, other, i)) different.add(i);
    const rooms = threads.around([one, other], different);
    const near = new Set<number>();
    const queue = [...reached];
    for (let i = queue.pop(); i !== undefined; i = queue.pop()) {
      if (near.has(i)) continue;
      near.add(i);
      if (!different.has(i)) continue;
      for (const friend of friends(i)) queue.push(friend);
      for (const room of rooms) if (room.has(i)) queue.push(...room);
    }
    const unexplained = [...different].filter((i) => !near.has(i));
    evenings.push({ different, unexplained, outside: 1 - near.size / network.count });
    for (const i of different) reached.add(i);
  }
  return evenings;
}

const causes: Cause[] = [
  { id: 'hearsay', kind: 'rumour', day: 26, halfHour: 20, severity: 0.7 },
  { id: 'late parcels', kind: 'productDelay', day: 28, halfHour: 24, share: 0.05 },
  { id: 'spilt oil', kind: 'allergicReaction', day: 31, halfHour: 21, share: 0.03 },
];

/** Answers, four to nine hours later, to two thirds of what is written when nobody answers. */
function answersTo(community: Community, plan: Plan, seed: number): Act[] {
  return simulate(community, plan, [], seed, DAYS).conversations.flatMap(({ id, halfHour }, nth) => {
    const date = dated(halfHour + 8 + (nth % 11));
    if (nth % 3 === 0 || date.day >= DAYS) return [];
    const components =
      nth % 2 === 0 ? (['explain', 'acknowledge'] as const) : (['corrective', 'askPermission'] as const);
    return { act: 'reply', ...date, conversation: id, isPublic: nth % 5 !== 0, components, words: 38 } as const;
  });
}

const edits: readonly (readonly [string, Partial<Post>])[] = [
  ['quality', { quality: 0.05 }],
  ['subject', { topics: [0, 0, 0.1, 0.2, 0.3, 0.4] }],
  ['selling', { promotion: 1, minutes: 14 }],
  ['wording', { clarity: 0, invitation: 0.9 }],
  ['stand', { stance: -0.95, arousal: 0.8 }],
];

describe('one post edited on day 30', () => {
  // People write more, and more alike, than they do, so that an edit of words alone is heard.
  const chatty = modelWith({ 'question.rate': 0.3, 'dissent.rate': 0.4, 'part.sigma': 0.7 });
  const community = sampleCommunity(1200, 89, followOnly({ feed: 0.12, conversation: 0.06, group: 0.05 }), chatty);
  const posts = samplePosts(DAYS).map((post) => ({ ...post, profile: post.day % 3 === 2 ? 'group' : 'feed' }) as const);
  const edited = pick(posts, CHANGED);
  const acts = answersTo(community, { posts, causes }, 97);
  const follow = (more: Partial<Post>) => {
    const changed = posts.map((post) => (post === edited ? { ...post, ...more } : post));
    const one = new Run(community, { posts, causes }, acts, 97, DAYS);
    const other = new Run(community, { posts: changed, causes }, acts, 97, DAYS);
    return trace(one, other, CHANGED);
  };

  it.each(edits)('in its %s touches only people tied to it by a chain of people it touched', (_, more) => {
    const evenings = follow(more);
    expect(evenings.flatMap(({ unexplained }, day) => unexplained.map((i) => `${i} on day ${day}`))).toEqual([]);
    for (const { different } of evenings.slice(0, CHANGED)) expect(different.size).toBe(0);
    const last = pick(evenings, DAYS - 1);
    expect(last.different.size).toBeGreaterThan(0);
    expect(last.different.size).toBeLessThan(community.people.count / 2);
    // The check sees something: for most of the week, most people would be found out.
    expect(pick(evenings, CHANGED + 2).outside).toBeGreaterThan(0.5);
  });

  it('touches nobody else either when it is one more post, on a channel of its own', () => {
    const more = { ...edited, id: 'one more', profile: 'conversation', halfHour: 15, quality: 0.03 } as const;
    const one = new Run(community, { posts, causes }, acts, 97, DAYS);
    const other = new Run(community, { posts: [...posts, more], causes }, acts, 97, DAYS);
    const evenings = trace(one, other, DAYS);
    expect(evenings.flatMap(({ unexplained }) => unexplained)).toEqual([]);
    expect(pick(evenings, DAYS - 1).different.size).toBeGreaterThan(0);
    expect(pick(evenings, CHANGED + 2).outside).toBeGreaterThan(0.5);
  });

  it('is told from a change made behind the model’s back', () => {
    const one = new Run(community, { posts, causes }, acts, 97, DAYS);
    const other = new Run(community, { posts, causes }, acts, 97, DAYS);
    const evenings = trace(one, other, CHANGED, (day) => {
      if (day === 33) for (let i = 40; i < 1200; i += 101) other.state.trust[i] = 0.44;
    });
    expect(pick(evenings, 32).different.size).toBe(0);
    expect(pick(evenings, 33).unexplained.length).toBeGreaterThan(5);
  });
});
