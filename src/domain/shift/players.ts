/**
 * Ways of holding the desk, as scripts: a thoughtful one, and five that follow one idea everywhere. They see what a person
 * sees: what was written and how (a reader understands a text; here that is its kind), who reads, what was agreed to, the
 * minutes left. They are how the model is tried (`npm run validate`) and how «un modo possibile» is made.
 */
import type { Component } from '#domain/reply/components.ts';
import type { MessageKind } from './bank.ts';
import type { ConsentState } from './names.ts';

/** A conversation as it looks from the desk. */
export interface SeenThread {
  id: number;
  kind: MessageKind;
  isPrivate: boolean;
  readers: number;
  joined: number;
  consent: ConsentState;
  /** Half-hours it has been waiting. */
  waiting: number;
  /** How often the desk has answered. */
  answered: number;
  /** The author wrote again after the last answer. */
  isBack: boolean;
  isSolved: boolean;
  /** Something was promised, and is not there yet. */
  isPromised: boolean;
  isHostile: boolean;
}

export type Choice =
  | {
      act: 'reply';
      conversation: number;
      isPublic: boolean;
      components: readonly Component[];
      words: number;
      copied?: boolean;
    }
  | { act: 'hide' | 'moveUp' | 'moveDown'; conversation: number }
  /** Nothing now: look again in half an hour. */
  | { act: 'wait' };

export interface Desk {
  threads: readonly SeenThread[];
  minutesLeft: number;
}

export type Player = (desk: Desk) => Choice;

const wait: Choice = { act: 'wait' };

/** What a thoughtful answer does, by the kind of message; the second is for who comes back. */
const answers: Partial<
  Record<MessageKind, { first: readonly Component[]; again: readonly Component[]; words: number }>
> = {
  question: { first: ['explain', 'personal'], again: ['explain', 'evidence', 'personal'], words: 18 },
  complaintCalm: {
    first: ['acknowledge', 'apologise', 'corrective', 'personal'],
    again: ['acknowledge', 'explain', 'corrective', 'personal'],
    words: 24,
  },
  complaintFurious: {
    first: ['acknowledge', 'apologise', 'explain', 'corrective', 'personal'],
    again: ['acknowledge', 'explain', 'corrective', 'personal'],
    words: 30,
  },
  dissent: {
    first: ['acknowledge', 'explain', 'invite', 'personal'],
    again: ['acknowledge', 'explain', 'evidence'],
    words: 24,
  },
  misinformation: { first: ['explain', 'evidence'], again: ['evidence', 'explain', 'personal'], words: 24 },
  praise: { first: ['thank', 'personal'], again: ['thank', 'personal'], words: 6 },
  leaveMeAlone: { first: ['acknowledge', 'corrective'], again: ['corrective'], words: 12 },
  crisis: {
    first: ['acknowledge', 'explain', 'corrective', 'evidence'],
    again: ['acknowledge', 'explain', 'corrective'],
    words: 30,
  },
};

/** What weighs more is answered first: who is angry before many, then who is angry, then who asks, then who is kind. */
const weights: Record<MessageKind, number> = {
  crisis: 8,
  complaintFurious: 7,
  complaintCalm: 5,
  misinformation: 5,
  leaveMeAlone: 6,
  question: 4,
  dissent: 3,
  praise: 1,
  troll: 0,
  talk: 0,
};

/** Reads first, answers what weighs, once and again if somebody comes back, and leaves alone what is better left. */
export const thoughtful: Player = ({ threads, minutesLeft }) => {
  const troll = threads.find(
    ({ kind, answered, isHostile, joined }) => kind === 'troll' && isHostile && joined > 0 && answered === 0,
  );
  if (troll && minutesLeft >= 2) return { act: 'hide', conversation: troll.id };
  const open = threads.filter((thread) => {
    if (!answers[thread.kind] || thread.isSolved || thread.isPromised || thread.answered > 2) return false;
    return thread.answered === 0 || thread.isBack;
  });
  const urgency = ({ kind, readers, joined, answered }: SeenThread) =>
    weights[kind] * (1 + Math.min(1, readers / 50) + joined / 4) * (answered === 0 ? 1 : 0.4);
  const [next] = open.toSorted((one, other) => urgency(other) - urgency(one) || one.id - other.id);
  const answer = next && answers[next.kind];
  if (!next || !answer || minutesLeft < 4) return wait;
  const components = next.answered === 0 ? answer.first : answer.again;
  // A private word for private words; in public, what others would ask as well.
  return { act: 'reply', conversation: next.id, isPublic: !next.isPrivate, components, words: answer.words };
};

const unanswered = (desk: Desk) => desk.threads.find(({ answered }) => answered === 0);
const everywhere =
  (choose: (thread: SeenThread) => Omit<Extract<Choice, { act: 'reply' }>, 'act' | 'conversation'>): Player =>
  (desk) => {
    const next = unanswered(desk);
    return next && desk.minutesLeft >= 4 ? { act: 'reply', conversation: next.id, ...choose(next) } : wait;
  };

export const nothing: Player = () => wait;
export const everythingLong = everywhere(({ isPrivate }) => ({
  isPublic: !isPrivate,
  components: ['acknowledge', 'apologise', 'explain', 'corrective', 'thank', 'invite', 'evidence'],
  words: 130,
}));
export const copied = everywhere(({ isPrivate }) => ({
  isPublic: !isPrivate,
  components: ['thank', 'acknowledge', 'goPrivate'],
  words: 30,
  copied: true,
}));
export const privateToAll = everywhere(() => ({
  isPublic: false,
  components: ['acknowledge', 'explain', 'corrective', 'personal'],
  words: 40,
}));
export const apologiseAll = everywhere(({ isPrivate }) => ({
  isPublic: !isPrivate,
  components: ['apologise', 'acknowledge'],
  words: 20,
}));

export const naive = { nothing, everythingLong, copied, privateToAll, apologiseAll } as const;
