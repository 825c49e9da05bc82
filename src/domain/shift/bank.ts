/** What people of a community may say, in one language: a brand's own situations, those any brand meets, and lines. */
import type { Component } from '#domain/reply/components.ts';

/** Why somebody writes, as their message is written; `talk` is people among themselves. */
export const messageKinds = [
  'question',
  'complaintCalm',
  'complaintFurious',
  'dissent',
  'misinformation',
  'troll',
  'praise',
  'talk',
  'leaveMeAlone',
  'crisis',
] as const;
export type MessageKind = (typeof messageKinds)[number];

/** What usually serves. */
export const bestActs = ['answer', 'leave', 'private', 'forward', 'moderate'] as const;
export type BestAct = (typeof bestActs)[number];

/** Rules of a house, by id; what each says is the person's. */
export const ruleIds = ['insults', 'hate', 'privateData', 'spam', 'offTopic'] as const;
export type RuleId = (typeof ruleIds)[number];

/** How a situation may go on, as its author tells it. */
export const afters = ['solved', 'open', 'worse', 'silence', 'late'] as const;
export type After = (typeof afters)[number];

/** A reply to choose, for who begins: explained afterwards. Empty text: leave it alone. */
export interface ReadyReply {
  text: string;
  does: readonly Component[];
  isBest: boolean;
  why: string;
}

export interface MessageSituation {
  id: string;
  kind: MessageKind;
  place: 'public' | 'private' | 'either';
  /** The subject of the community it is about, 0–5. */
  topic?: number;
  best: BestAct;
  rule?: RuleId;
  isHostile: boolean;
  /** What the person came for. */
  needs: string;
  /** Words, small letters, of which a reply that touches the point has one. */
  touch: readonly string[];
  colleague?: string;
  says: readonly string[];
  /** The sign in the message, for the debrief. */
  cue: string;
  after: Partial<Record<After, readonly string[]>>;
  ready: readonly ReadyReply[];
  /** What those who side with its author say; the common lines, when it has none of its own. */
  joins?: readonly string[];
}

/** Lines that fit anywhere. */
export interface Pools {
  joins: Record<'complaint' | 'dissent' | 'misinformation' | 'crisis', readonly string[]>;
  promoters: readonly string[];
  agreed: readonly string[];
  refused: readonly string[];
  intruded: readonly string[];
  given: readonly string[];
  thanks: readonly string[];
  open: Record<'question' | 'complaint' | 'dissent' | 'misinformation' | 'crisis', readonly string[]>;
  worse: Record<
    'question' | 'complaint' | 'dissent' | 'misinformation' | 'crisis' | 'praise' | 'leaveMeAlone',
    readonly string[]
  >;
  silence: Record<'question' | 'complaint' | 'dissent' | 'crisis' | 'praise', readonly string[]>;
  late: readonly string[];
}

/** The twelve facts that common situations speak of. */
export const slotIds = [
  'brand',
  'person',
  'product',
  'other',
  'price',
  'where',
  'hours',
  'contact',
  'event',
  'wait',
  'weak',
  'proof',
] as const;
export type SlotId = (typeof slotIds)[number];
export type Sheet = Readonly<Record<SlotId, string>>;

export interface MessageBank {
  /** Names the bank: changes when any text does. */
  situations: readonly MessageSituation[];
  pools: Pools;
  sheet: Sheet;
}
