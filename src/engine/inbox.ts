/**
 * Why people write. Each sight of a post can raise one message; chances per sight, part = participation (mean 1):
 *   question  .05 · part · need of information · (1 − clarity) · talk
 *   praise    .3 · part · max(0, trust − .3)
 *   dissent   .03 · part · max(0, |stance − stance of the post| − .8), when the post takes one
 *   among people  .006 · part · talk (not addressed to the brand)
 *   leave me alone  .004 once tiredness passes 1.5
 *   provocation  .03 · (1 + .45 bad mood)(1 + .45 [one stands there]), for people who may provoke (Cheng et al. 2017)
 * Complaints come from failures: one follower in some thousands a day, × part, or a cause of the script.
 */
import { TASK } from './agenda.ts';
import { type Conversation, conversationId, situationIndex } from './conversations.ts';
import { MOVE } from './event-log.ts';
import { NEEDS, type Situation } from './names.ts';
import { TROLL } from './people.ts';
import type { LivePost } from './post-tally.ts';
import { f32, i8, pick, u8 } from './read.ts';
import { createKey, uniform } from './rng.ts';
import { isNegative } from './situations.ts';
import { addContribution, addTo, CONSENT } from './state.ts';
import type { World } from './world.ts';

/** What a message comes from, besides its author and time. */
export type Origin = {
  readonly post?: number;
  readonly cause?: number;
  readonly isPrivate?: boolean;
  readonly isAddressed?: boolean;
  readonly arousal?: number;
};

export function writeAboutPost(run: World, live: LivePost, i: number, t: number, part: number): void {
  const { state, community } = run;
  const { inbox, channels } = community.model;
  const { post } = live;
  const talk = pick(channels, live.channel).talk;
  const trust = f32(state.trust, i);
  const isTroll = (u8(community.people.traits, i) & TROLL) !== 0;
  if (live.trolls > 0 && uniform(live.keys.readThread, i) < inbox['read.troll'])
    addTo(state.affectToday, i, -inbox['read.trollMood']);
  let u = uniform(live.keys.message, i);
  const information = u8(community.people.need, i * NEEDS.length) / 255;
  const origin = { post: live.index };
  const write = (situation: Situation, more: Origin = {}) => {
    if (openConversation(run, i, t, situation, { ...origin, ...more })) live.tally.messages += 1;
  };
  u -= inbox['question.rate'] * part * information * (1 - post.clarity) * talk;
  if (u < 0) return write('question', { isPrivate: run.draw('messageKind', live.key, i) < inbox['private.question'] });
  u -= inbox['praise.rate'] * part * Math.max(0, trust - 0.3);
  if (u < 0) return write('praise');
  if (post.stance) {
    const stance = 2 * run.draw('stance', 0, i) - 1;
    u -= inbox['dissent.rate'] * part * Math.max(0, Math.abs(stance - post.stance) - inbox['dissent.tolerance']);
    if (u < 0) return write('dissent', { arousal: inbox['arousal.dissent'] });
  }
  u -= inbox['talk.rate'] * part * talk;
  if (u < 0) return write('praise', { isAddressed: false });
  if (u8(state.follow, i) !== 0 && f32(state.fatigue, i) > inbox['leave.fatigue']) {
    u -= inbox['leave.rate'];
    if (u < 0)
      return write('leaveMeAlone', { isPrivate: run.draw('messageKind', live.key, i) < inbox['private.leave'] });
  }
  if (isTroll) {
    u -= trollChance(run, live.trolls > 0 ? 1 : 0, f32(state.affect, i));
    if (u < 0) {
      live.trolls += 1;
      write('troll', { arousal: inbox['arousal.troll'] });
    }
  }
}

/** Chance that a person who may provoke does: mood −1…1 (only below zero counts, whole at −.5), context 0 or 1. */
export function trollChance(run: Pick<World, 'community'>, context: number, mood: number): number {
  const { inbox } = run.community.model;
  const bad = Math.min(1, Math.max(0, -mood / inbox['troll.badMood']));
  return inbox['troll.rate'] * (1 + inbox['troll.mood'] * bad) * (1 + inbox['troll.context'] * context);
}

/** A follower's own bad luck: nobody planned it. Noted at the start of a day, written in one of their sessions. */
export function arriveComplaints(run: World, t: number): void {
  const { inbox, people: p } = run.community.model;
  const { people } = run.community;
  const key = createKey(run.seed, 'complaint', t);
  for (let i = 0; i < people.count; i++) {
    if (u8(run.state.follow, i) === 0) continue;
    if (uniform(key, i) < inbox['complaint.rate'] * Math.min(p['part.cap'], f32(people.part, i)) && run.isActive(i))
      run.agenda.add(t + run.sessionOf(i), TASK.fails, i, -1);
  }
}

/** Something went wrong for this person: trust falls, and they write. */
export function complain(run: World, i: number, t: number, cause = -1, heat?: number): void {
  const { inbox, situations, reply } = run.community.model;
  const u = run.draw('arousal', t, i);
  const arousal = Math.min(
    1,
    Math.max(
      0,
      heat ?? inbox['arousal.base'] + inbox['arousal.spread'] * u - inbox['arousal.trust'] * f32(run.state.trust, i),
    ),
  );
  const situation = arousal >= inbox['arousal.furious'] ? 'complaintFurious' : 'complaintCalm';
  if (cause < 0)
    run.moveTrust(i, MOVE.failure, 0, reply['reply.trust'] * pick(situations, situationIndex(situation)).start, t);
  const isPrivate = run.draw('messageKind', t, i) < inbox['private.complaint'];
  openConversation(run, i, t, situation, { cause, isPrivate, arousal });
}

/** Writing to the brand opens the window in which an answer is expected; asking to be left alone withdraws consent. */
function noteConsent({ state, today }: World, i: number, t: number, situation: Situation): void {
  const now = i8(state.consent, i);
  if (situation === 'leaveMeAlone') {
    if (now > CONSENT.withdrawn) today.optOuts += 1;
    state.consent[i] = CONSENT.withdrawn;
    return;
  }
  state.spoke[i] = t + 1;
  if (now === CONSENT.none || now === CONSENT.follows) state.consent[i] = CONSENT.spoke;
}

/** The channel of a post, else the first its author follows, else the first of all. */
function channelOf({ posts, state }: World, i: number, post: number): number {
  if (post >= 0) return pick(posts, post).channel;
  const followed = u8(state.follow, i);
  return followed === 0 ? 0 : 31 - Math.clz32(followed & -followed);
}

/** Opens a conversation. @returns false when its author has blocked the brand or opened one in this very half-hour. */
export function openConversation(run: World, i: number, t: number, situation: Situation, origin: Origin): boolean {
  const { state, community, conversations } = run;
  const id = conversationId(t, i);
  if (i8(state.consent, i) === CONSENT.blocked || run.indexOf.has(id)) return false;
  const index = conversations.length;
  const isAddressed = origin.isAddressed ?? true;
  const isPrivate = origin.isPrivate ?? false;
  const numbers = pick(community.model.situations, situationIndex(situation));
  const opened: Conversation = {
    id,
    person: i,
    halfHour: t,
    wrote: situation,
    situation,
    isPrivate,
    isAddressed,
    post: origin.post ?? -1,
    channel: channelOf(run, i, origin.post ?? -1),
    cause: origin.cause ?? -1,
    arousal: origin.arousal ?? community.model.inbox['arousal.usual'],
    satisfaction: numbers.start,
    status: 'open',
    isSolved: false,
    firstReply: -1,
    replies: 0,
    publicReplies: 0,
    given: new Set(),
    shown: new Set(),
    supporters: [i],
    joinedAt: [t],
    wave: 0,
    damping: 1,
    place: 1,
    promise: -1,
    cameBack: false,
    backs: [],
  };
  conversations.push(opened);
  run.indexOf.set(id, index);
  run.today.mentions += 1;
  addContribution(state, i);
  if (!isAddressed) {
    run.today.talk += 1;
    return true;
  }
  run.today.messages += 1;
  run.messages += 1;
  if (isNegative(situation)) {
    run.today.negative += 1;
    run.tense.push(opened);
  }
  if (situation === 'praise') run.today.positive += 1;
  noteConsent(run, i, t, situation);
  if (isNegative(situation) && !isPrivate) run.agenda.add(t + run.wave, TASK.waves, i, index);
  if (numbers.silence > 0) run.agenda.add(t + run.silence, TASK.silence, i, index);
  return true;
}
