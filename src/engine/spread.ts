/**
 * How a negative post gathers supporters, in waves of three hours: each supporter of the last wave gives each friend
 * one chance
 *   P(support) = reach_v · base · spreads_situation · e^(1.1 arousal) · .8^wave · Π m_c
 * where reach_v is the chance that it reaches the friend (reach.ts) and m_c are the factors of what the brand has said
 * (signs: Herhausen et al. 2019, doi:10.1177/0022242918822300; sizes design). The base is calibrated on totals — about
 * 3 % of negative posts gather ten supporters — because branching amplifies what a factor does to one transmission.
 */
import { TASK } from './agenda.ts';
import { exp, power } from './arithmetic.ts';
import { type Conversation, situationIndex } from './conversations.ts';
import { MOVE } from './event-log.ts';
import type { Model } from './model.ts';
import type { Component } from './names.ts';
import { reachFriends } from './reach.ts';
import { i32, pick } from './read.ts';
import { createKey } from './rng.ts';
import { addTo } from './state.ts';
import type { World } from './world.ts';

/** Factor of one answer on each later transmission; the delay in hours. */
export function dampingOf(
  model: Model,
  conversation: Pick<Conversation, 'arousal' | 'publicReplies'>,
  components: readonly Component[],
  delayHours: number,
): number {
  const c = model.spread;
  const isAroused = conversation.arousal >= c['spread.aroused'];
  const isEarly = delayHours <= model.reply['reply.early'] / 2;
  let factor = conversation.publicReplies > 0 ? c['spread.exchange'] : 1;
  for (const component of components) {
    if (component === 'acknowledge')
      factor *= isAroused ? c['spread.acknowledge.aroused'] : c['spread.acknowledge.calm'];
    else if (component === 'explain') factor *= isAroused ? c['spread.explain.aroused'] : c['spread.explain.calm'];
    else if (component === 'apologise' && isEarly) factor *= c['spread.apologise.early'];
    else if (component === 'goPrivate') factor *= isEarly ? c['spread.goPrivate.early'] : c['spread.goPrivate.late'];
    else if (component === 'compensate') factor *= isEarly ? c['spread.compensate.early'] : c['spread.compensate.late'];
    else if (component === 'defend') factor *= 1 + c['spread.defend'] * conversation.arousal;
  }
  return factor;
}

/** Chance of support once it has reached a friend, before damping; at most 1. */
export function supportChance(model: Model, conversation: Pick<Conversation, 'situation' | 'arousal'>): number {
  const spreads = pick(model.situations, situationIndex(conversation.situation)).spreads;
  return Math.min(
    1,
    model.spread['spread.base'] * spreads * exp(model.spread['spread.arousal'] * conversation.arousal),
  );
}

/** One wave; the next is put down while somebody joined. */
export function spreadWave(run: World, index: number, t: number): void {
  const conversation = pick(run.conversations, index);
  if (conversation.status === 'hidden' || conversation.status === 'closed') return;
  const { network, reach, model } = run.community;
  const { supporters } = conversation;
  const wave = (t - conversation.halfHour) / run.wave - 1;
  const faded = power(model.spread['spread.fade'], wave);
  const factor = supportChance(model, conversation) * conversation.damping * conversation.place * faded;
  const { a, b } = createKey(run.seed, 'support', conversation.person, conversation.halfHour);
  for (const supporter of supporters) run.read[supporter] = 1;
  const end = supporters.length;
  for (let s = conversation.wave; s < end; s++) {
    const found = reachFriends(network, pick(supporters, s), reach, factor, run.read, a, b, run.room);
    for (let k = 0; k < found; k++) {
      const v = i32(run.room, k);
      run.read[v] = 1;
      supporters.push(v);
      conversation.joinedAt.push(t);
      run.moveTrust(v, MOVE.support, index, -model.spread['spread.trust'] * conversation.arousal, t);
      addTo(run.state.affectToday, v, -model.spread['spread.affect'] * conversation.arousal);
    }
  }
  for (const supporter of supporters) run.read[supporter] = 0;
  conversation.wave = end;
  run.today.supporters += supporters.length - end;
  if (supporters.length > end) run.agenda.add(t + run.wave, TASK.waves, conversation.person, index);
}
