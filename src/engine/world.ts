/**
 * Everything a run holds, and the few things every part of the model does with it. run.ts moves it through time; each
 * mechanism has a file of its own and takes the world it works on.
 */
import { Agenda } from './agenda.ts';
import type { Community } from './community.ts';
import type { Conversation } from './conversations.ts';
import { EventLog, MOVE } from './event-log.ts';
import { createMeasures, createToday, type Measures, type Today } from './measure-names.ts';
import { HALF_HOURS, PROFILES } from './names.ts';
import type { Act, Plan } from './plan.ts';
import { createLivePost, type LivePost } from './post-tally.ts';
import { mostTies } from './reach.ts';
import { f32, i8, pick, u8, u16 } from './read.ts';
import { createKey, drawBits, type Purpose, uniform } from './rng.ts';
import { createDay, createRhythm, type Day, type Rhythm, shareOfSessions } from './sessions.ts';
import { CONSENT, createState, type State } from './state.ts';
import { type Crisis, createLiveCause, type LiveCause, type Rumour, type Share } from './under-way.ts';

export type Unmatched = {
  readonly act: number;
  readonly code: 'noConversation' | 'noCrisis' | 'noPerson';
};

export class World {
  readonly community: Community;
  readonly seed: number;
  readonly days: number;
  readonly state: State;
  readonly posts: LivePost[];
  /** Published and not yet over, oldest first. */
  live: LivePost[] = [];
  readonly causes: LiveCause[];
  /** In the order they were given; `perform` adds to them. */
  protected readonly given: Act[];
  readonly conversations: Conversation[] = [];
  /** Place of each conversation's id in `conversations`. */
  readonly indexOf = new Map<number, number>();
  readonly crises: Crisis[] = [];
  readonly rumours: Rumour[] = [];
  readonly shares: Share[] = [];
  /** Negative conversations not over: see measures.ts. */
  tense: Conversation[] = [];
  readonly agenda: Agenda;
  readonly log: EventLog;
  readonly measures: Measures;
  readonly day: Day = createDay();
  /** Hours to the first answer, one for each conversation answered; and to the solution, one for each solved. */
  readonly waits: number[] = [];
  readonly resolutions: number[] = [];
  /** Messages to the brand so far. */
  messages = 0;
  /** Acts that found nothing to act on: told, never dropped in silence. */
  readonly unmatched: Unmatched[] = [];
  /** 1 for those who saw a post today. */
  readonly reached: Uint8Array;
  /** Marks of whoever is being counted now; all 0 between uses. */
  readonly read: Uint8Array;
  /** Room for the friends of one person. */
  readonly room: Int32Array;
  today: Today = createToday();
  /** Change of the intercept of seeing since the start. */
  shift = 0;
  /** The next half-hour to be lived. */
  now = 0;
  readonly wave: number;
  readonly silence: number;
  private shareMade: Float32Array | undefined;
  protected readonly rhythm: Rhythm;
  protected readonly postsAt: Map<number, LivePost[]>;
  protected readonly causesAt: Map<number, LiveCause[]>;
  protected readonly actsAt: Map<number, number[]>;

  constructor(community: Community, plan: Plan, acts: readonly Act[], seed: number, days: number) {
    const { people, network, model } = community;
    this.community = community;
    this.seed = seed;
    this.days = days;
    this.given = [...acts];
    this.state = createState(community);
    this.agenda = new Agenda(days * HALF_HOURS);
    this.log = new EventLog(days);
    this.measures = createMeasures(days);
    this.reached = new Uint8Array(people.count);
    this.read = new Uint8Array(people.count);
    this.room = new Int32Array(mostTies(network));
    this.rhythm = createRhythm(model);
    this.wave = model.spread['spread.wave'];
    this.silence = model.reply['silence.after'];
    this.posts = plan.posts.map((post, index) => createLivePost(community, post, index, seed));
    this.causes = (plan.causes ?? []).map(createLiveCause);
    this.postsAt = groupBy(
      // Of one half-hour, in an order of their own: their place in the plan's list decides nothing.
      this.posts.toSorted((one, other) => one.key - other.key),
      ({ published }) => published,
    );
    this.causesAt = groupBy(this.causes, ({ start }) => start);
    this.actsAt = groupBy([...acts.keys()], (index) => at(pick(acts, index)));
  }

  /**
   * Gathers a movement of trust for the end of the day, and notes why. Whatever moves mood, tiredness or tie moves trust
   * too: this is what wakes a person.
   */
  moveTrust(person: number, move: number, index: number, size: number, t: number): void {
    const { trustToday, awake } = this.state;
    trustToday[person] = f32(trustToday, person) + size;
    awake[person] = 1;
    if ((move === MOVE.post || move === MOVE.sharedPost) && u8(this.reached, person) === 0) {
      this.reached[person] = 1;
      this.today.reach += 1;
    }
    if (size !== 0) this.log.add(person, move, index, size, t);
  }

  get acts(): readonly Act[] {
    return this.given;
  }

  follow(person: number, channel: number): void {
    const { follow, consent } = this.state;
    const isNew = u8(follow, person) === 0;
    follow[person] = u8(follow, person) | (1 << channel);
    if (i8(consent, person) === CONSENT.none) consent[person] = CONSENT.follows;
    if (isNew) this.today.follows += 1;
  }

  /** Leaves every channel. */
  unfollow(person: number): void {
    const { follow, consent } = this.state;
    if (u8(follow, person) !== 0) this.today.unfollows += 1;
    follow[person] = 0;
    if (i8(consent, person) === CONSENT.follows) consent[person] = CONSENT.none;
  }

  /** The post while it lives. */
  livePost(index: number): LivePost | undefined {
    const live = pick(this.posts, index);
    return live.seen.length > 0 && this.now - live.published < live.life ? live : undefined;
  }

  /** Posts of the last 24 hours on a channel, at least 1. */
  recentPosts(channel: number, t: number): number {
    let recent = 0;
    for (const live of this.live) if (live.channel === channel && t - live.published < HALF_HOURS) recent += 1;
    return Math.max(1, recent);
  }

  /** Change of the intercept of seeing: only feeds are ranked for people. */
  shiftOf(channel: number): number {
    const profile = PROFILES[channel];
    return profile === 'feed' || profile === 'shortVideo' ? this.shift : 0;
  }

  isActive(person: number): boolean {
    return u16(this.state.activeDay, person) === Math.floor(this.now / HALF_HOURS) + 1;
  }

  /** Share of all sessions in each half-hour of the day: made once, when an explanation asks. */
  get sessionShare(): Float32Array {
    this.shareMade ??= shareOfSessions(this.community.people, this.community.model);
    return this.shareMade;
  }

  /** Half-hour of the day at which a person first looks in, were they active today. */
  sessionOf(person: number): number {
    const { a, b } = createKey(this.seed, 'session', Math.floor(this.now / HALF_HOURS));
    return u8(this.rhythm, u8(this.community.people.chronotype, person) * 1024 + (drawBits(a, b, person) & 1023));
  }

  /** Uniform in (0, 1), keyed by purpose, a name and a person: for what happens seldom. */
  draw(purpose: Purpose, name: number, person: number): number {
    return uniform(createKey(this.seed, purpose, name), person);
  }
}

function at(dated: { readonly day: number; readonly halfHour: number }): number {
  return dated.day * HALF_HOURS + dated.halfHour;
}

function groupBy<T>(list: readonly T[], key: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of list) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
