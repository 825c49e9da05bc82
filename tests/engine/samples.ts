/** Small communities, plans and acts for the engine's tests: laid out by hand, or drawn by fast-check. */
import fc from 'fast-check';
import { CAUSE_KINDS } from '#engine/causes-table.ts';
import type { SimulationRequest } from '#engine/check-request.ts';
import { type Community, createCommunity } from '#engine/community.ts';
import { type ConstantName, createConstants } from '#engine/constants.ts';
import { createModel, DEFAULT_MODEL, type Model } from '#engine/model.ts';
import { COMPONENTS, FORMATS, HALF_HOURS, NEEDS, PROFILES, type Profile } from '#engine/names.ts';
import type { Act, Cause, Contact, Moderation, Plan, Post, Reply } from '#engine/plan.ts';
import { pick } from '#engine/read.ts';
import { type CommunityRequest, evenRequest } from '#engine/request.ts';
import type { Run } from '#engine/run.ts';
import { simulate } from '#engine/simulate.ts';

/** The table's constants with some replaced. */
export const modelWith = (changes: Partial<Record<ConstantName, number>>): Model =>
  createModel(createConstants(changes));

const made = new Map<string, Community>();

/** Eight equal blocks, built once for each set of arguments: a run never changes a community. */
export function sampleCommunity(
  people: number,
  seed: number,
  more: Partial<CommunityRequest> = {},
  model: Model = DEFAULT_MODEL,
): Community {
  if (model !== DEFAULT_MODEL) return createCommunity({ ...evenRequest(people), ...more }, seed, model);
  const name = JSON.stringify([people, seed, more]);
  const known = made.get(name) ?? createCommunity({ ...evenRequest(people), ...more }, seed, model);
  made.set(name, known);
  return known;
}

/** Nobody follows but on the channels named. */
export const followOnly = (shares: Partial<Record<Profile, number>>): Partial<CommunityRequest> => ({
  followShares: { ...Object.fromEntries(PROFILES.map((profile) => [profile, 0])), ...shares },
});

export function samplePost(id: string, more: Partial<Post> = {}): Post {
  return {
    id,
    day: 0,
    halfHour: 35,
    profile: 'feed',
    topics: [0.55, 0.25, 0.08, 0.06, 0.04, 0.02],
    need: 'entertainment',
    format: 'image',
    quality: 0.7,
    promotion: 0.15,
    minutes: 0.9,
    clarity: 0.6,
    invitation: 0.3,
    ...more,
  };
}

const TURN: readonly Profile[] = ['feed', 'conversation', 'shortVideo', 'group', 'feed', 'newsletter', 'live'];

/** A post a day: channel, topic, need, quality and hour turn, each with a period of its own. */
export function samplePosts(days: number): Post[] {
  return Array.from({ length: days }, (_, day) => {
    const first = day % 6;
    return samplePost(`day-${day}`, {
      day,
      halfHour: 14 + ((day * 11) % 29),
      profile: pick(TURN, day % TURN.length),
      topics: [0, 1, 2, 3, 4, 5].map((k) => (k === first ? 0.75 : 0.05)),
      need: pick(NEEDS, day % NEEDS.length),
      format: pick(FORMATS, day % FORMATS.length),
      quality: 0.35 + 0.09 * (day % 7),
      promotion: day % 5 === 4 ? 0.8 : 0.1,
      clarity: 0.2 + 0.15 * (day % 4),
      ...(day % 3 === 1 && { stance: 0.9 }),
    });
  });
}

/** A request that passes every check, with a cause and an act of each kind. */
export function sampleRequest(): SimulationRequest {
  return {
    community: { ...evenRequest(450), followShares: { feed: 0.4, group: 0.2 }, trustMean: 0.1, hedonic: 0.3 },
    plan: {
      posts: samplePosts(11).map((post) => ({ ...post, arousal: 0.45 })),
      causes: [
        { id: 'leak', kind: 'dataLeak', day: 2, halfHour: 19, severity: 0.65 },
        { id: 'late', kind: 'productDelay', day: 5, halfHour: 21, share: 0.05, block: 6 },
      ],
    },
    acts: [
      { act: 'statement', day: 2, halfHour: 27, cause: 'leak', components: ['apologise', 'corrective'], words: 85 },
      { act: 'contact', day: 4, halfHour: 22, person: 37, usefulness: 0.75, words: 46 },
      {
        act: 'reply',
        day: 6,
        halfHour: 23,
        conversation: 3_145_767,
        isPublic: true,
        components: ['explain', 'deadline'],
        words: 54,
        similarity: 0.12,
        promiseHalfHours: 96,
      },
      { act: 'moveUp', day: 7, halfHour: 24, conversation: 3_145_768 },
      { act: 'moveDown', day: 7, halfHour: 25, conversation: 3_145_769 },
      { act: 'hide', day: 8, halfHour: 26, conversation: 3_145_770 },
      { act: 'leave', day: 9, halfHour: 28, conversation: 3_145_771 },
    ],
    seed: 2027,
    days: 12,
  };
}

/** Half-hour of a run as a date of the plan. */
export const dated = (halfHour: number) => ({
  day: Math.floor(halfHour / HALF_HOURS),
  halfHour: halfHour % HALF_HOURS,
});

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const halfHours = fc.integer({ min: 0, max: HALF_HOURS - 1 });
const mixes = fc
  .array(fc.integer({ min: 0, max: 99 }), { minLength: 6, maxLength: 6 })
  .map(([first = 0, ...rest]) => [first + 1, ...rest])
  .map((parts) => parts.map((part) => part / parts.reduce((sum, one) => sum + one, 0)));

export const componentSets = fc.subarray([...COMPONENTS]);

/** Up to `most` posts with dates inside `days`. */
export const drawnPosts = (days: number, most: number): fc.Arbitrary<Post[]> =>
  fc
    .array(
      fc.record({
        day: fc.integer({ min: 0, max: days - 1 }),
        halfHour: halfHours,
        profile: fc.constantFrom(...PROFILES),
        topics: mixes,
        need: fc.constantFrom(...NEEDS),
        format: fc.constantFrom(...FORMATS),
        quality: unit,
        promotion: unit,
        minutes: fc.double({ min: 0, max: 60, noNaN: true }),
        clarity: unit,
        invitation: unit,
        arousal: unit,
        stance: fc.double({ min: -1, max: 1, noNaN: true }),
      }),
      { minLength: 1, maxLength: most },
    )
    .map((posts) => posts.map((post, index) => ({ id: `post-${index}`, ...post })));

const drawnCauses = (days: number): fc.Arbitrary<Cause[]> =>
  fc
    .array(
      fc.record(
        {
          kind: fc.constantFrom(...CAUSE_KINDS),
          day: fc.integer({ min: 0, max: days - 1 }),
          halfHour: halfHours,
          severity: unit,
          share: fc.double({ min: 0, max: 0.3, noNaN: true }),
          block: fc.integer({ min: 0, max: 7 }),
        },
        { requiredKeys: ['kind', 'day', 'halfHour'] },
      ),
      { maxLength: 5 },
    )
    .map((causes) => causes.map((cause, index) => ({ id: `cause-${index}`, ...cause })));

/** What is done about the conversation with that number, so many half-hours after it was opened. */
type Answering = {
  readonly nth: number;
  readonly delay: number;
  readonly act: Reply['act'] | Moderation['act'];
  readonly isPublic: boolean;
  readonly components: readonly (typeof COMPONENTS)[number][];
  readonly words: number;
  readonly similarity: number;
};

/** A small run, whole: what fast-check draws and prints. */
export type Drawn = {
  readonly people: number;
  readonly seed: number;
  readonly days: number;
  readonly plan: Plan;
  readonly contacts: readonly Contact[];
  readonly answers: readonly Answering[];
};

/** Small runs with causes, contacts and answers; people and seeds are few, so that communities are built once. */
export const drawnRuns: fc.Arbitrary<Drawn> = fc
  .record({
    people: fc.constantFrom(90, 240),
    seed: fc.constantFrom(3, 7, 12),
    days: fc.integer({ min: 2, max: 8 }),
  })
  .chain((size) =>
    fc.record({
      people: fc.constant(size.people),
      seed: fc.constant(size.seed),
      days: fc.constant(size.days),
      plan: fc.record({ posts: drawnPosts(size.days, 14), causes: drawnCauses(size.days) }),
      contacts: fc.array(
        fc.record({
          act: fc.constant('contact' as const),
          day: fc.integer({ min: 0, max: size.days - 1 }),
          halfHour: halfHours,
          person: fc.integer({ min: 0, max: size.people - 1 }),
          usefulness: unit,
          words: fc.integer({ min: 0, max: 300 }),
        }),
        { maxLength: 25 },
      ),
      answers: fc.array(
        fc.record({
          nth: fc.nat(60),
          delay: fc.integer({ min: 0, max: 120 }),
          act: fc.constantFrom('reply', 'reply', 'reply', 'hide', 'moveUp', 'moveDown', 'leave'),
          isPublic: fc.boolean(),
          components: componentSets,
          words: fc.integer({ min: 0, max: 400 }),
          similarity: unit,
        }),
        { maxLength: 25 },
      ),
    }),
  );

const communityOf = ({ people, seed }: Drawn) => sampleCommunity(people, seed);

/** The acts of a drawn run: answers go to the conversations that open when nobody answers. */
export function actsOf(drawn: Drawn): Act[] {
  const { plan, contacts, answers, seed, days } = drawn;
  const { conversations } = simulate(communityOf(drawn), plan, contacts, seed, days);
  const acts: Act[] = [...contacts];
  for (const { nth, delay, act, ...reply } of answers) {
    if (conversations.length === 0) break;
    const { id, halfHour } = pick(conversations, nth % conversations.length);
    const date = dated(halfHour + delay);
    if (date.day >= days) continue;
    acts.push(act === 'reply' ? { act, ...date, conversation: id, ...reply } : { act, ...date, conversation: id });
  }
  return acts;
}

/** The drawn run lived to its end. */
export function runOf(drawn: Drawn): Run {
  return simulate(communityOf(drawn), drawn.plan, actsOf(drawn), drawn.seed, drawn.days);
}

/** A drawn run not yet begun is lived a day at a time: `each` sees it after each day. */
export { communityOf };
