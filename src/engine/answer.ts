/**
 * Answering a conversation: the author's satisfaction moves (satisfaction.ts), and with it
 *   Δtrust = .15 (S − S₀), Δmood = .3 (S − S₀);  each reader gets .35 of the change of trust.
 * Readers of a public thread: friends of the author whom it reaches, people who saw the post and look under it, and
 * everyone who took the author's side. A long answer tires its readers. Trust won back by mending a failure makes no
 * promoter (de Matos, Henrique & Rossi 2007, doi:10.1177/1094670507303012: no effect on word of mouth).
 */
import { TASK } from './agenda.ts';
import { addBack, writeBack } from './backs.ts';
import { askPermission, contactPerson } from './contact.ts';
import { type Conversation, situationIndex } from './conversations.ts';
import { MOVE } from './event-log.ts';
import type { Component } from './names.ts';
import { VINDICTIVE } from './people.ts';
import type { Reply } from './plan.ts';
import { reachFriends } from './reach.ts';
import { i8, i32, pick, u8 } from './read.ts';
import { createKey, uniform } from './rng.ts';
import { satisfactionAfter } from './satisfaction.ts';
import { maskOf, SOLVER_MASKS } from './situations.ts';
import { dampingOf } from './spread.ts';
import { addPositive, addTo, CONSENT } from './state.ts';
import type { World } from './world.ts';

/** Whether what was said, now or before, solves what the person came for. */
export function solves(conversation: Conversation, components: readonly Component[]): boolean {
  const said = maskOf([...components, ...conversation.given]);
  return (said & pick(SOLVER_MASKS, situationIndex(conversation.situation))) !== 0;
}

const NOTHING_SAID = { isSolved: false, change: 0, isIntruded: false, asksInfo: false, asksPermission: false };

export function answer(run: World, index: number, reply: Reply, t: number): void {
  const conversation = pick(run.conversations, index);
  const { model, people } = run.community;
  const { person } = conversation;
  if (i8(run.state.consent, person) === CONSENT.blocked && !(reply.isPublic && !conversation.isPrivate)) {
    run.today.undelivered += 1;
    return;
  }
  if (!conversation.isAddressed) {
    const infringed = contactPerson(run, person, model.consent['contact.talk'], reply.words, t);
    conversation.replies += 1;
    if (infringed >= model.consent['infringe.unsolicited'])
      writeBack(run, conversation, { ...NOTHING_SAID, isIntruded: true }, t);
    return;
  }
  const isSolved = !conversation.isSolved && solves(conversation, reply.components);
  const before = conversation.satisfaction;
  const said = [...new Set(reply.components)];
  const isElsewhere = !reply.isPublic && !conversation.isPrivate;
  const after = satisfactionAfter(model, before, {
    situation: conversation.situation,
    // Answering elsewhere is going elsewhere, said or not.
    components: new Set<Component>(isElsewhere ? [...said, 'goPrivate'] : said),
    earlier: conversation.given,
    delayHours: (t - conversation.halfHour) / 2,
    expectationHours: pick(model.channels, conversation.channel).expectation,
    similarity: reply.similarity ?? 0,
    isSolved,
    isVindictive: (u8(people.traits, person) & VINDICTIVE) !== 0,
    isPublic: reply.isPublic && !conversation.isPrivate,
    isViral: conversation.supporters.length > model.spread['spread.viral'],
    publicBefore: conversation.publicReplies,
  });
  conversation.satisfaction = after;
  for (const component of said) conversation.given.add(component);
  conversation.replies += 1;
  const isHidden = conversation.status === 'hidden';
  if (!isHidden) conversation.status = 'answered';
  if (conversation.firstReply < 0) {
    conversation.firstReply = t;
    run.today.answered += 1;
    run.waits.push((t - conversation.halfHour) / 2);
  }
  if (isSolved) {
    conversation.isSolved = true;
    run.today.solved += 1;
    run.resolutions.push((t - conversation.halfHour) / 2);
  }
  moveAuthor(run, conversation, index, after - before, t);
  if (conversation.promise >= t && (isSolved || said.includes('corrective'))) keepPromise(run, conversation, index, t);
  const isRead = reply.isPublic && !conversation.isPrivate && !isHidden;
  if (isRead) {
    conversation.damping *= dampingOf(model, conversation, said, (t - conversation.halfHour) / 2);
    for (const component of said) conversation.shown.add(component);
    conversation.publicReplies += 1;
    const moved = model.reply['reply.observer'] * model.reply['reply.trust'] * (after - before) + defence(run, reply);
    const tired = (model.settle['fatigue.mess'] * reply.words) / 100;
    eachReader(run, index, t, (reader) => {
      run.moveTrust(reader, MOVE.readReply, index, moved, t);
      addTo(run.state.fatigueToday, reader, tired);
    });
  }
  // Somebody who wrote in public is met elsewhere than where they spoke: it weighs as any private message does.
  const { consent } = model;
  const isIntruded =
    isElsewhere &&
    contactPerson(run, person, consent[isSolved ? 'contact.mends' : 'contact.talk'], reply.words, t) >=
      consent['infringe.unsolicited'];
  if (said.includes('askPermission')) askPermission(run, person, t);
  const asked = { asksInfo: said.includes('askInfo'), asksPermission: said.includes('askPermission') };
  writeBack(run, conversation, { isSolved, change: after - before, isIntruded, ...asked }, t);
  if (reply.components.includes('deadline') && !conversation.isSolved) {
    // To put off what was promised is to miss it.
    if (conversation.promise >= 0) missPromise(run, conversation, index, t);
    conversation.promise = t + (reply.promiseHalfHours ?? model.reply['promise.default']);
    run.agenda.add(conversation.promise + 1, TASK.promise, person, index);
  }
}

function moveAuthor(
  run: World,
  conversation: Conversation,
  index: number,
  change: number,
  t: number,
  move = MOVE.reply,
): void {
  const { reply, settle } = run.community.model;
  const { person, situation } = conversation;
  run.moveTrust(person, move, index, reply['reply.trust'] * change, t);
  addTo(run.state.affectToday, person, reply['reply.affect'] * change);
  if (change <= 0) return;
  addTo(run.state.tieToday, person, settle['tie.reply'] * change);
  if (situation === 'question' || situation === 'praise' || situation === 'dissent') addPositive(run.state, person);
}

/** Readers who came for pleasure may like a reasoned defence (Johnen & Schnittka 2019); others do not. */
function defence(run: World, reply: Reply): number {
  if (!reply.components.includes('defend') || !reply.components.includes('explain')) return 0;
  const { reply: c } = run.community.model;
  return c['reply.observer'] * c['reply.trust'] * c['reply.hedonic'] * (run.community.request.hedonic ?? 0);
}

/** The half-hour after a promise fell due: kept when the matter was solved by then, else missed. */
export function settlePromise(run: World, index: number, t: number): void {
  const conversation = pick(run.conversations, index);
  if (conversation.promise === t - 1) missPromise(run, conversation, index, t);
}

/** A promise missed reopens part of the gap. */
function missPromise(run: World, conversation: Conversation, index: number, t: number): void {
  conversation.promise = -1;
  const change = -run.community.model.reply['promise.missed'] * (1 + conversation.satisfaction);
  conversation.satisfaction += change;
  moveAuthor(run, conversation, index, change, t, MOVE.promise);
  addBack(conversation, t, 'late');
}

/** A promise kept: what was announced for a day is there by that day. */
function keepPromise(run: World, conversation: Conversation, index: number, t: number): void {
  conversation.promise = -1;
  const { reply } = run.community.model;
  const change = reply['promise.kept'] * (1 - conversation.satisfaction);
  conversation.satisfaction += change;
  moveAuthor(run, conversation, index, change, t, MOVE.promise);
}

/** Nobody has answered for a day: the author feels ignored, and half of them come back, more heated. */
export function endureSilence(run: World, index: number, t: number): void {
  const conversation = pick(run.conversations, index);
  if (conversation.firstReply >= 0 || conversation.status !== 'open') return;
  const { reply, situations, inbox } = run.community.model;
  const weight = pick(situations, situationIndex(conversation.situation)).silence;
  const moved = -reply['silence.trust'] * weight;
  run.moveTrust(conversation.person, MOVE.silence, index, moved, t);
  if (!conversation.isPrivate)
    eachReader(run, index, t, (reader) =>
      run.moveTrust(reader, MOVE.readSilence, index, reply['reply.observer'] * moved, t),
    );
  if (
    conversation.cameBack ||
    run.draw('followUp', conversation.id % 4294967296, conversation.person) >= reply['silence.back']
  )
    return;
  conversation.cameBack = true;
  addBack(conversation, t, 'silence');
  conversation.arousal = Math.min(1, conversation.arousal + reply['silence.arousal']);
  if (conversation.situation === 'complaintCalm' && conversation.arousal >= inbox['arousal.furious'])
    conversation.situation = 'complaintFurious';
  run.agenda.add(t + run.silence, TASK.silence, conversation.person, index);
}

/** Calls `each` once for every reader of a public conversation now, the author left out. */
export function eachReader(run: World, index: number, t: number, each: (person: number) => void): void {
  const conversation = pick(run.conversations, index);
  const { network, reach, model } = run.community;
  const { read } = run;
  const readers: number[] = [];
  const add = (person: number) => {
    if (person === conversation.person || u8(read, person) !== 0) return;
    read[person] = 1;
    readers.push(person);
  };
  const friends = createKey(run.seed, 'readThread', conversation.halfHour, t);
  const found = reachFriends(
    network,
    conversation.person,
    reach,
    conversation.place,
    read,
    friends.a,
    friends.b,
    run.room,
  );
  for (let k = 0; k < found; k++) add(i32(run.room, k));
  for (const supporter of conversation.supporters) add(supporter);
  const live = conversation.post < 0 ? undefined : run.livePost(conversation.post);
  if (live) {
    const chance = model.inbox['read.viewer'] * pick(model.channels, live.channel).talk * conversation.place;
    const viewers = createKey(run.seed, 'readThread', conversation.id % 4294967296, t);
    for (const viewer of live.viewers) if (uniform(viewers, viewer) < chance) add(viewer);
  }
  for (const reader of readers) {
    read[reader] = 0;
    each(reader);
  }
}
