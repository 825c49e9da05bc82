/**
 * The end of a day, in this order, each step from the state the step before left for everyone:
 *   trust ← clamp(trust + .002(mean − trust) + today);  mood ← .7 mood + today;  fatigue ← .75 fatigue + today;
 *   tie ← .985 tie + today(1 − tie)
 *   leaving: P = .0003 + .03 σ((fatigue − 2)/.35) + .004 [trust ≤ −.25]
 *   friends: with chance .3 one friend j at random; when |Δ| < .5, trust += .03 Δ (× 1.6 when Δ < 0)
 *   promoters: trust ≥ .30, one good moment, and as many promoter friends as they need or six good moments;
 *     they lapse under .15. Detractors: trust ≤ −.25.
 */
import { logistic } from './arithmetic.ts';
import { MOVE } from './event-log.ts';
import { HALF_HOURS } from './names.ts';
import { f32, i8, i32, u8, u16 } from './read.ts';
import { createKey, drawBits, drawUniform } from './rng.ts';
import { CONSENT, DETRACTOR, PROMOTER } from './state.ts';
import type { World } from './world.ts';

/** Talks that move trust by less than this are left out of the log: they are told together, as talk with friends. */
const WORTH_TELLING = 0.012;

export function settleDay(run: World, day: number): void {
  settlePeople(run, day);
  talkWithFriends(run, day);
  settlePromoters(run);
}

function settlePeople(run: World, day: number): void {
  const { state, community, seed } = run;
  const { settle, people: p, consent: c } = community.model;
  const {
    trust,
    affect,
    fatigue,
    tie,
    trustToday,
    affectToday,
    fatigueToday,
    tieToday,
    awake,
    follow,
    consent,
    spoke,
  } = state;
  const pull = settle['trust.pull'];
  const mean = community.request.trustMean ?? p['trust.mean'];
  const keepAffect = settle['affect.keep'];
  const keepFatigue = settle['fatigue.keep'];
  const keepTie = settle['tie.keep'];
  const leave = settle['unfollow.base'];
  const tired = settle['unfollow.fatigue'];
  const middle = settle['unfollow.middle'];
  const slope = settle['unfollow.slope'];
  const angry = settle['unfollow.detractor'];
  const low = settle['detractor.trust'];
  const window = c['window.halfHours'];
  const now = (day + 1) * HALF_HOURS - 1;
  const { a, b } = createKey(seed, 'unfollow', day);
  const count = community.people.count;
  for (let i = 0; i < count; i++) {
    let next = f32(trust, i);
    next += pull * (mean - next);
    let tiredness = 0;
    if (u8(awake, i) !== 0) {
      next += f32(trustToday, i);
      next = next < -1 ? -1 : next > 1 ? 1 : next;
      trustToday[i] = 0;
      const mood = atRest(f32(affect, i) * keepAffect + f32(affectToday, i));
      affect[i] = mood < -1 ? -1 : mood > 1 ? 1 : mood;
      affectToday[i] = 0;
      tiredness = atRest(f32(fatigue, i) * keepFatigue + f32(fatigueToday, i));
      fatigue[i] = tiredness;
      fatigueToday[i] = 0;
      const habit = f32(tie, i) * keepTie;
      const held = atRest(habit + f32(tieToday, i) * (1 - habit));
      tie[i] = held < 0 ? 0 : held > 1 ? 1 : held;
      tieToday[i] = 0;
      if (mood === 0 && tiredness === 0 && held === 0) awake[i] = 0;
    }
    trust[i] = next;
    if (u8(follow, i) !== 0) {
      // The step is under 1e-5 below fatigue .7: its exponential is only worth making above that.
      const step = tiredness > middle - 8 * slope ? tired * logistic((tiredness - middle) / slope) : 0;
      const chance = leave + step + (next <= low ? angry : 0);
      if (drawUniform(a, b, i) < chance) {
        run.unfollow(i);
      }
    }
    if (i8(consent, i) === CONSENT.spoke && now - (u16(spoke, i) - 1) > window)
      consent[i] = u8(follow, i) !== 0 ? CONSENT.follows : CONSENT.none;
  }
}

/** What is too small to matter is nothing, so that people come to rest. */
function atRest(value: number): number {
  return value < 1e-4 && value > -1e-4 ? 0 : value;
}

function talkWithFriends(run: World, day: number): void {
  const { state, community, seed } = run;
  const { settle } = community.model;
  const { start, neighbour } = community.network;
  const { trust, trustToday } = state;
  const rate = settle['peer.rate'];
  const pull = settle['peer.pull'];
  const bound = settle['peer.bound'];
  const negative = settle['peer.negative'];
  const meet = createKey(seed, 'peer', day);
  const choose = createKey(seed, 'peerChoice', day);
  const count = community.people.count;
  for (let i = 0; i < count; i++) {
    if (drawUniform(meet.a, meet.b, i) >= rate) continue;
    const from = i32(start, i);
    const degree = i32(start, i + 1) - from;
    if (degree === 0) continue;
    const j = i32(neighbour, from + (drawBits(choose.a, choose.b, i) % degree));
    const gap = f32(trust, j) - f32(trust, i);
    if (gap >= bound || gap <= -bound) continue;
    const moved = gap < 0 ? pull * negative * gap : pull * gap;
    // Kept aside until all have talked: what a friend says is what they thought before.
    trustToday[i] = moved;
    if (moved > WORTH_TELLING || moved < -WORTH_TELLING)
      run.log.add(i, MOVE.peer, j, moved, (day + 1) * HALF_HOURS - 1);
  }
  for (let i = 0; i < count; i++) {
    const moved = f32(trustToday, i);
    if (moved === 0) continue;
    trust[i] = f32(trust, i) + moved;
    trustToday[i] = 0;
  }
}

function settlePromoters(run: World): void {
  const { state, community } = run;
  const { settle } = community.model;
  const { start, neighbour } = community.network;
  const { trust, flags, positive } = state;
  const { threshold } = community.people;
  const high = settle['advocate.trust'];
  const lapse = settle['advocate.lapse'];
  const own = settle['advocate.own'];
  const low = settle['detractor.trust'];
  const change: number[] = [];
  const count = community.people.count;
  for (let i = 0; i < count; i++) {
    const attitude = f32(trust, i);
    const now = u8(flags, i);
    if (attitude <= low !== ((now & DETRACTOR) !== 0)) flags[i] = now ^ DETRACTOR;
    if (now & PROMOTER) {
      if (attitude < lapse) change.push(i);
      continue;
    }
    if (attitude < high || u8(positive, i) === 0) continue;
    if (u8(positive, i) >= own) {
      change.push(i);
      continue;
    }
    let promoters = 0;
    const end = i32(start, i + 1);
    for (let p = i32(start, i); p < end; p++) promoters += u8(flags, i32(neighbour, p)) & PROMOTER;
    if (promoters >= u8(threshold, i)) change.push(i);
  }
  for (const i of change) {
    flags[i] = u8(flags, i) ^ PROMOTER;
    if (u8(flags, i) & PROMOTER) run.today.newPromoters += 1;
    else run.today.lapsedPromoters += 1;
  }
}
