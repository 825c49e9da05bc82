/**
 * What seeing a post does to a person, and what they do.
 *   g = (aff − .22) + .5(quality − .5) + .3(need − .5) − .6 promotion(1 − aff) − .12 fatigue
 *   Δtrust = .05 g(1 − trust) when g > 0, else .064 g(1 + trust)
 *   P(react) = .06 · appeal · participation · 3[promoter]
 *              · exp(2.2(aff − .3) + .8(need − .5) + .9 trust + 1.2(quality − .5) − .9 promotion − .25 fatigue − .5 time)
 * aff, need, quality, promotion, time (share of the person's minutes of the day) 0–1; trust −1…1; fatigue ≥ 0.
 * A reaction is a share, a comment or a like. What a friend passed on is shared again with a chance of its own.
 */
import { exp } from './arithmetic.ts';
import { MOVE } from './event-log.ts';
import { writeAboutPost } from './inbox.ts';
import { HALF_HOURS, NEEDS } from './names.ts';
import type { LivePost } from './post-tally.ts';
import { f32, i8, pick, u8 } from './read.ts';
import { uniform } from './rng.ts';
import { sharePost } from './sharing.ts';
import { addContribution, addPositive, addTo, CONSENT, PROMOTER } from './state.ts';
import type { Share } from './under-way.ts';
import type { World } from './world.ts';

export type Way = 'feed' | 'offer' | 'friend';

export function meetPost(
  run: World,
  live: LivePost,
  i: number,
  t: number,
  near: number,
  way: Way,
  share?: Share,
): void {
  const { state, community } = run;
  const { people, model } = community;
  const { settle, feed } = model;
  const { post, tally } = live;
  const channel = pick(model.channels, live.channel);
  const trust = f32(state.trust, i);
  const fatigue = f32(state.fatigue, i);
  const need = u8(people.need, i * NEEDS.length + live.need) / 255;
  const minutes = Math.min(1, post.minutes / u8(people.minutes, i));
  const part = Math.min(model.people['part.cap'], f32(people.part, i));
  live.seen[i] = 1;
  live.viewers.push(i);
  if (way === 'feed') tally.seenFollowing += 1;
  else if (way === 'offer') tally.seenOffered += 1;
  else tally.seenFriends += 1;
  if (t - live.published < HALF_HOURS) tally.firstDay += 1;
  run.today.impressions += 1;
  run.today.minutes += post.minutes;
  tally.minutes += post.minutes;

  const g =
    near -
    settle['trust.middle'] +
    settle['trust.quality'] * (post.quality - 0.5) +
    settle['trust.need'] * (need - 0.5) -
    settle['trust.promotion'] * post.promotion * (1 - near) -
    settle['trust.fatigue'] * fatigue;
  const moved = g > 0 ? settle['trust.gain'] * g * (1 - trust) : settle['trust.loss'] * g * (1 + trust);
  run.moveTrust(i, way === 'friend' ? MOVE.sharedPost : MOVE.post, live.index, moved, t);
  addTo(state.affectToday, i, settle['affect.gain'] * g);
  const tired =
    settle['fatigue.load'] *
    (1 - settle['fatigue.tie'] * f32(state.tie, i)) *
    (settle['fatigue.base'] - near) *
    (1 + post.promotion) *
    channel.intrusion;
  addTo(state.fatigueToday, i, tired);
  tally.goodwill += moved;
  tally.tiredness += tired;

  const byAffinity = feed['engage.affinity'] * (near - feed['engage.affinityMiddle']);
  const byNeed = feed['engage.need'] * (need - 0.5);
  const byTrust = feed['engage.trust'] * trust;
  const byFatigue = feed['engage.fatigue'] * fatigue;
  const byTime = feed['engage.time'] * minutes;
  const promoter = u8(state.flags, i) & PROMOTER ? feed['engage.advocate'] : 1;
  const drive = byAffinity + byNeed + byTrust - byFatigue - byTime;
  const chance = live.appeal * part * promoter * live.pull * exp(drive);
  tally.engageAffinity += byAffinity;
  tally.engageNeed += byNeed;
  tally.engageTrust += byTrust;
  tally.engageFatigue -= byFatigue;
  tally.engageTime -= byTime;
  tally.engageParticipation += part;
  tally.engageChance += chance;
  tally.affinitySeen += near;

  const again =
    way === 'friend' &&
    uniform(live.keys.reshare, i) <
      model.sharing['share.again'] * live.appeal * part * promoter * channel.sharing * exp(byAffinity);
  if (again || uniform(live.keys.engage, i) < chance) {
    tally.reactions += 1;
    tally.affinityReacted += near;
    run.today.reactions += 1;
    addContribution(state, i);
    addTo(state.tieToday, i, settle['tie.engage']);
    if (g > 0) addPositive(state, i);
    react(run, live, i, t, again, way, share);
  }
  if ((u8(state.follow, i) >> live.channel) & 1) {
    if (way === 'feed') run.today.followerImpressions += 1;
  } else if (g > 0 && i8(state.consent, i) >= CONSENT.none) {
    if (uniform(live.keys.newFollow, i) < feed['follow.base'] * exp(byAffinity)) {
      run.follow(i, live.channel);
      tally.follows += 1;
    }
  }
  writeAboutPost(run, live, i, t, part);
}

/** A share, a comment or a like. */
function react(run: World, live: LivePost, i: number, t: number, again: boolean, way: Way, share?: Share): void {
  const { tally } = live;
  const u = uniform(live.keys.kind, i);
  if (again || (way !== 'friend' && u < live.shareChance)) {
    tally.shares += 1;
    if (again) tally.sharesAgain += 1;
    run.today.shares += 1;
    sharePost(run, live, i, t, share);
  } else if (u >= live.shareChance && u < live.shareChance + live.commentChance) {
    tally.comments += 1;
    run.today.comments += 1;
  } else {
    tally.likes += 1;
    run.today.likes += 1;
  }
}
