/** What a person decides: dated posts and dated acts; and what only happens: dated causes. Plain data. */
import type { CauseKind } from './causes-table.ts';
import type { Component, Format, Need, Profile } from './names.ts';

export type Post = {
  /** Names the post for ever: its draws are keyed by it, so that moving a post in the list changes nothing. */
  readonly id: string;
  /** 0-based. */
  readonly day: number;
  /** Half-hour of the day, 0–47. */
  readonly halfHour: number;
  readonly profile: Profile;
  /** Mix over the six topics, each 0–1, summing to 1. */
  readonly topics: readonly number[];
  /** The need it serves. */
  readonly need: Need;
  readonly format: Format;
  /** 0–1. */
  readonly quality: number;
  /** 0 no selling to 1 nothing but selling. */
  readonly promotion: number;
  /** Minutes it asks of a reader, 0–60. */
  readonly minutes: number;
  /** How clear it is, 0–1: what is unclear raises questions. */
  readonly clarity: number;
  /** How much it invites answers, 0–1. */
  readonly invitation: number;
  /** How stirring it is, 0–1; .3 when left out. */
  readonly arousal?: number;
  /** The position on values it takes, −1 to 1; 0 when left out. */
  readonly stance?: number;
};

export type Cause = {
  /** Names the cause for ever, as a post's id does. */
  readonly id: string;
  readonly kind: CauseKind;
  readonly day: number;
  readonly halfHour: number;
  /** 0–1; .5 when left out. */
  readonly severity?: number;
  /** Share of the people it can touch; the table's × severity when left out. */
  readonly share?: number;
  /** Only people of this block. */
  readonly block?: number;
};

export type Plan = {
  readonly posts: readonly Post[];
  readonly causes?: readonly Cause[];
};

/** A day of the run, from 0, and a half-hour of it. */
export type Dated = {
  readonly day: number;
  /** Half-hour of the day, 0–47. */
  readonly halfHour: number;
};

/** Answering a conversation. */
export type Reply = Dated & {
  readonly act: 'reply';
  readonly conversation: number;
  readonly isPublic: boolean;
  readonly components: readonly Component[];
  /** Words it is long. */
  readonly words: number;
  /** Likeness to the brand's own earlier replies, 0–1; 0 when left out. */
  readonly similarity?: number;
  /** With a deadline: half-hours until it falls due; the table's when left out. */
  readonly promiseHalfHours?: number;
};

/** Writing privately to a person outside any conversation. */
export type Contact = Dated & {
  readonly act: 'contact';
  readonly person: number;
  /** How much the message serves that person, 0–1. */
  readonly usefulness: number;
  readonly words: number;
};

/** A public statement on a cause that became a crisis. */
export type Statement = Dated & {
  readonly act: 'statement';
  /** Id of the cause. */
  readonly cause: string;
  readonly components: readonly Component[];
  readonly words: number;
};

/** Moving, hiding or closing a thread. */
export type Moderation = Dated & {
  readonly act: 'hide' | 'moveUp' | 'moveDown' | 'leave';
  readonly conversation: number;
};

export type Act = Reply | Contact | Statement | Moderation;

/** Most posts in a plan, causes in a plan, acts in a run, days of a run. */
export const MOST_POSTS = 2000;
export const MOST_CAUSES = 200;
export const MOST_ACTS = 20_000;
export const MOST_DAYS = 366;
