/**
 * Conversations: somebody wrote, and until it is closed it can be read, answered, supported. A conversation's id says
 * who opened it and when (half-hour · 2¹⁹ + person), so that it keeps its id when other decisions change.
 */
import type { Component, Situation } from './names.ts';
import { SITUATIONS } from './names.ts';

const PEOPLE_ROOM = 524288;

/**
 * What makes a person write again in their own conversation. The words are the page's; writing back changes nothing by
 * itself: what moved them has already been counted.
 */
export const BACKS = [
  'solved', // they got what they came for
  'open', // courteous, but what they came for is still open
  'worse', // the answer widened the gap
  'silence', // nobody has answered
  'late', // a promised time passed
  'given', // they give the detail they were asked for
  'agreed', // they may be written to in private
  'refused', // they may not
  'intruded', // they were written to in private, and had not agreed
] as const;
export type BackKind = (typeof BACKS)[number];
export type Back = { readonly halfHour: number; readonly kind: BackKind };

export function conversationId(halfHour: number, person: number): number {
  return halfHour * PEOPLE_ROOM + person;
}

export function readConversationId(id: number): { halfHour: number; person: number } {
  return { halfHour: Math.floor(id / PEOPLE_ROOM), person: id % PEOPLE_ROOM };
}

export type Conversation = {
  readonly id: number;
  readonly person: number;
  readonly halfHour: number;
  /** Why it was opened. */
  readonly wrote: Situation;
  /** Furious when a calm complaint was left unanswered. */
  situation: Situation;
  readonly isPrivate: boolean;
  /** False: people talking among themselves. Intervening there is contact nobody asked for. */
  readonly isAddressed: boolean;
  /** Index of the post it stands under, −1 for none. */
  readonly post: number;
  /** Where it was written: the post's channel, or one its author follows. */
  readonly channel: number;
  /** Index of the cause it comes from, −1 for none. */
  readonly cause: number;
  /** 0–1. */
  arousal: number;
  /** How content the author is, −1…1. */
  satisfaction: number;
  status: 'open' | 'answered' | 'hidden' | 'closed';
  isSolved: boolean;
  /** Half-hour of the first answer, −1 for none. */
  firstReply: number;
  replies: number;
  publicReplies: number;
  /** Components given in any answer, and in public ones. */
  readonly given: Set<Component>;
  readonly shown: Set<Component>;
  /** People who took the author's side; the last wave is the end of the list, from `wave`. */
  readonly supporters: number[];
  /** The half-hour each of them did. */
  readonly joinedAt: number[];
  wave: number;
  /** Factor of what the brand has said on the chance that a reader supports it. */
  damping: number;
  /** Factor of the thread's place on how many read it. */
  place: number;
  /** Half-hour a promise falls due, −1 for none. */
  promise: number;
  cameBack: boolean;
  /** What the author writes back, in order; an entry later than now has not been written yet. */
  readonly backs: Back[];
};

/** Number of a situation, as the tables hold it. */
export function situationIndex(situation: Situation): number {
  return SITUATIONS.indexOf(situation);
}
