import { describe, expect, it } from 'vitest';
import { CAUSES, type CauseKind } from '#engine/causes-table.ts';
import { type Conversation, conversationId, readConversationId } from '#engine/conversations.ts';
import { type LogEntry, type Move, readEntry } from '#engine/event-log.ts';
import { MEASURES } from '#engine/measure-names.ts';
import type { Component } from '#engine/names.ts';
import type { Act, Cause, Moderation, Plan, Reply } from '#engine/plan.ts';
import { f32, pick } from '#engine/read.ts';
import { Run } from '#engine/run.ts';
import { simulate } from '#engine/simulate.ts';
import { isNegative, maskOf, SOLVER_MASKS } from '#engine/situations.ts';
import { dated, modelWith, sampleCommunity } from './samples.ts';

const SEED = 101;
const DAYS = 9;
const SOLVED = MEASURES.indexOf('solved');
/** Nothing happens by itself: no failures, no slow drift, no talk between friends, nobody leaves. */
const still = modelWith({
  'complaint.rate': 0,
  'trust.pull': 0,
  'peer.rate': 0,
  'unfollow.base': 0,
  'unfollow.detractor': 0,
});
const community = sampleCommunity(600, 71, {}, still);
const fault = (kind: CauseKind, more: Partial<Cause> = {}): Cause => ({
  id: kind,
  kind,
  day: 1,
  halfHour: 18,
  ...more,
});
const planOf = (...causes: Cause[]): Plan => ({ posts: [], causes });
const run = (plan: Plan, acts: readonly Act[] = [], days = DAYS) => simulate(community, plan, acts, SEED, days);

const entriesOf = ({ log }: Run, move: Move): LogEntry[] =>
  Array.from({ length: log.count }, (_, at) => readEntry(log, at)).filter((entry) => entry.move === move);
const byId = ({ conversations }: Run, id: number): Conversation => {
  const found = conversations.find((one) => one.id === id);
  if (!found) throw new Error(`no conversation ${id}`);
  return found;
};

/** Public complaints of twenty people or so, and an answer to one of them after so many half-hours. */
const late = planOf(fault('productDelay', { share: 0.09 }));
const quiet = run(late);
const complaint = pick(
  quiet.conversations.filter(({ isPrivate, situation }) => !isPrivate && situation === 'complaintCalm'),
  0,
);
const reply = (delay: number, components: readonly Component[], more: Partial<Reply> = {}): Reply => ({
  act: 'reply',
  ...dated(complaint.halfHour + delay),
  conversation: complaint.id,
  isPublic: true,
  components,
  words: 57,
  ...more,
});
const moderation = (delay: number, act: Moderation['act']): Moderation => ({
  act,
  ...dated(complaint.halfHour + delay),
  conversation: complaint.id,
});
const answered = (...acts: Act[]) => run(late, acts);

describe('a conversation', () => {
  it('has an id that says who opened it and when', () => {
    for (const [halfHour, person] of [
      [0, 0],
      [17_567, 299_999],
      [31, 524_287],
    ] as const) {
      expect(readConversationId(conversationId(halfHour, person))).toEqual({ halfHour, person });
    }
    for (const { id, halfHour, person } of quiet.conversations)
      expect(readConversationId(id)).toEqual({ halfHour, person });
  });

  it('is opened by those a cause touches, in one of the situations it names, inside its hours', () => {
    const kinds: CauseKind[] = [
      'productDelay',
      'wrongPrice',
      'valuesControversy',
      'deletionRequest',
      'accessibilityComplaint',
    ];
    for (const kind of kinds) {
      const { conversations } = run(planOf(fault(kind)));
      expect(conversations.length, kind).toBeGreaterThanOrEqual(CAUSES[kind].least);
      for (const { situation, halfHour, isPrivate } of conversations) {
        const said = CAUSES[kind].writes.map(([name]) => name);
        if (said.some((name) => name.startsWith('complaint'))) said.push('complaintCalm', 'complaintFurious');
        expect(said, kind).toContain(situation);
        expect(halfHour).toBeGreaterThanOrEqual(66);
        expect(halfHour).toBeLessThan(66 + CAUSES[kind].over);
        if (CAUSES[kind].isPrivate) expect(isPrivate).toBe(true);
      }
    }
  });

  it('starts as content as its situation says, and stays so while nobody answers', () => {
    for (const { situation, satisfaction, status } of quiet.conversations) {
      expect(satisfaction).toBe(still.constants[`situation.${situation}.start`]);
      expect(status).toBe('open');
    }
  });

  it('comes back or not by its own luck, not by how many others were opened before it', () => {
    const more = run(planOf(fault('productDelay', { share: 0.09 }), fault('journalistQuestion', { day: 0 })));
    expect(more.conversations.length).toBe(quiet.conversations.length + 1);
    const back = ({ id, cameBack }: Conversation) => ({ id, cameBack });
    const known = more.conversations.filter(({ id }) => quiet.indexOf.has(id));
    expect(known.map(back)).toEqual(quiet.conversations.map(back));
  });
});

describe('silence', () => {
  it('costs the author trust after a day, by the weight of the situation', () => {
    const moves = entriesOf(quiet, 'silence');
    expect(moves.length).toBeGreaterThan(0);
    for (const { person, size, halfHour, index } of moves) {
      const conversation = pick(quiet.conversations, index);
      const weight = still.constants[`situation.${conversation.situation}.silence`] ?? Number.NaN;
      const calm = still.constants['situation.complaintCalm.silence'];
      const wait = halfHour - conversation.halfHour;
      expect(conversation.person).toBe(person);
      expect(wait % still.reply['silence.after']).toBe(0);
      // A calm complaint that is ignored can turn furious before the second day.
      const sizes = [weight, calm].map((one) => Math.fround(-still.reply['silence.trust'] * one));
      expect(sizes).toContain(size);
    }
  });

  it('ends with an answer', () => {
    const moves = (lived: Run) =>
      entriesOf(lived, 'silence').filter(({ index }) => pick(lived.conversations, index).id === complaint.id);
    expect(moves(quiet).length).toBeGreaterThan(0);
    expect(moves(answered(reply(47, ['askInfo'])))).toEqual([]);
    expect(moves(answered(reply(49, ['askInfo']))).length).toBe(1);
  });
});

describe('an answer', () => {
  it('moves the author by .15 of the change in satisfaction, and each reader by .35 of that', () => {
    const lived = answered(reply(9, ['acknowledge', 'corrective']));
    const { satisfaction } = byId(lived, complaint.id);
    const change = satisfaction - complaint.satisfaction;
    expect(change).toBeGreaterThan(0.3);
    const own = entriesOf(lived, 'reply');
    expect(own.map(({ person }) => person)).toEqual([complaint.person]);
    expect(pick(own, 0).size).toBeCloseTo(still.reply['reply.trust'] * change, 6);
    const readers = entriesOf(lived, 'readReply');
    expect(readers.length).toBeGreaterThan(0);
    expect(new Set(readers.map(({ person }) => person)).size).toBe(readers.length);
    for (const { person, size } of readers) {
      expect(person).not.toBe(complaint.person);
      expect(size).toBeCloseTo(still.reply['reply.observer'] * still.reply['reply.trust'] * change, 6);
    }
  });

  it('in private is read by nobody else', () => {
    const lived = answered(reply(9, ['acknowledge', 'corrective'], { isPublic: false }));
    expect(entriesOf(lived, 'reply').length).toBe(1);
    expect(entriesOf(lived, 'readReply')).toEqual([]);
  });

  it('that is longer tires its readers more', () => {
    const tiredness = (words: number) => {
      const lived = new Run(community, late, [reply(9, ['explain'], { words })], SEED, DAYS);
      lived.stepTo(complaint.halfHour + 10);
      return lived.state.fatigueToday.reduce((sum, one) => sum + one, 0);
    };
    expect(tiredness(900)).toBeCloseTo(3 * tiredness(300), 4);
    expect(tiredness(300)).toBeGreaterThan(0);
  });

  it('with a component said twice is the answer that says it once', () => {
    const once = byId(answered(reply(9, ['explain', 'defend'])), complaint.id);
    const twice = byId(answered(reply(9, ['explain', 'explain', 'defend', 'defend'])), complaint.id);
    expect(twice.satisfaction).toBe(once.satisfaction);
    expect(twice.damping).toBe(once.damping);
  });

  it('solves what has a solution, once', () => {
    const lived = answered(reply(9, ['corrective']), reply(21, ['compensate']));
    expect(byId(lived, complaint.id).isSolved).toBe(true);
    const solved = lived.measures.values.filter((_, at) => at % MEASURES.length === SOLVED);
    expect(solved.reduce((sum, one) => sum + one, 0)).toBe(1);
  });

  it('reaches more readers when the thread was moved up, fewer when it was moved down', () => {
    const readers = (...acts: Act[]) =>
      new Set(entriesOf(answered(...acts, reply(9, ['explain'])), 'readReply').map(({ person }) => person));
    const plain = readers();
    const up = readers(moderation(4, 'moveUp'));
    const down = readers(moderation(5, 'moveDown'));
    expect([...down].every((person) => plain.has(person))).toBe(true);
    expect([...plain].every((person) => up.has(person))).toBe(true);
    expect(down.size).toBeLessThan(up.size);
  });
});

describe('a promise', () => {
  const promised = reply(5, ['deadline', 'acknowledge'], { promiseHalfHours: 40 });
  const ending = (...acts: Act[]) => byId(answered(promised, ...acts), complaint.id).satisfaction;

  it('kept in time leaves the author more content than the same answer without one', () => {
    const plain = byId(answered(reply(5, ['acknowledge']), reply(44, ['corrective'])), complaint.id).satisfaction;
    expect(ending(reply(44, ['corrective']))).toBeGreaterThan(plain);
  });

  it('missed leaves a wider gap than none, and costs trust once its half-hour has passed', () => {
    const missed = answered(promised);
    expect(byId(missed, complaint.id).satisfaction).toBeLessThan(
      byId(answered(reply(5, ['acknowledge'])), complaint.id).satisfaction,
    );
    const due = entriesOf(missed, 'reply').concat(entriesOf(missed, 'promise'));
    expect(due.filter(({ size }) => size < 0).map(({ halfHour }) => halfHour)).toEqual([complaint.halfHour + 46]);
  });

  it('kept in the very half-hour it falls due is kept', () => {
    const early = ending(reply(44, ['corrective']));
    expect(Math.abs(ending(reply(45, ['corrective'])) - early)).toBeLessThan(0.01);
    expect(early - ending(reply(46, ['corrective']))).toBeGreaterThan(0.05);
  });

  it('that was solved before cannot be missed', () => {
    const lived = answered(promised, reply(22, ['corrective']));
    expect(entriesOf(lived, 'reply').filter(({ size }) => size < 0)).toEqual([]);
  });
});

describe('a hidden thread', () => {
  const trustOf = (lived: Run) => f32(lived.state.trust, complaint.person);

  it('costs the author more trust than each reader', () => {
    const lived = answered(moderation(6, 'hide'));
    const moves = entriesOf(lived, 'hidden');
    const [own, ...others] = moves.toSorted((one, other) => one.size - other.size);
    expect(own).toMatchObject({ person: complaint.person, size: Math.fround(-still.reply['hide.trust']) });
    expect(others.length).toBeGreaterThan(0);
    for (const { size } of others) expect(size).toBeCloseTo(-still.reply['hide.reader'], 7);
  });

  it('gathers no more supporters', () => {
    const early = answered(moderation(1, 'hide'));
    expect(byId(early, complaint.id).supporters).toEqual([complaint.person]);
  });

  it('costs no more when it is hidden again', () => {
    const once = answered(moderation(6, 'hide'));
    const twice = answered(moderation(6, 'hide'), moderation(13, 'hide'));
    expect(trustOf(twice)).toBe(trustOf(once));
  });

  it('stays out of sight when it is left', () => {
    const left = answered(moderation(6, 'hide'), moderation(13, 'leave'));
    expect(byId(left, complaint.id).status).toBe('hidden');
  });
});

describe('situations', () => {
  it('that nothing solves have no solvers, and those that spread are negative', () => {
    expect(SOLVER_MASKS.filter((mask) => mask === 0).length).toBe(2);
    expect(isNegative('question')).toBe(false);
    expect(isNegative('praise')).toBe(false);
    expect(isNegative('complaintFurious')).toBe(true);
    expect(maskOf(['acknowledge', 'explain'])).toBe(0b101);
  });
});
