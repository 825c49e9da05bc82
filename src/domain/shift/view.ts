/**
 * What passes between the desk and the community while a shift is lived: plain data, numbers and codes. The words people
 * say are chosen from it (messages.ts); nothing here can be seen by a person at the desk but what they could see.
 */
import type { CommunityRequest } from '#domain/community/request.ts';
import type { EnginePost } from '#domain/plan/engine-posts.ts';
import type { Component } from '#domain/reply/components.ts';
import type { BackKind, CauseKind, ConsentState, Move, Situation } from './names.ts';

/** Something that happens by the script: dated, and never a result. */
export interface DatedCause {
  id: string;
  kind: CauseKind;
  day: number;
  /** Half-hour of the day, 0–47. */
  halfHour: number;
  severity?: number;
  share?: number;
}

/** All a shift runs on. Days count from the first of the run; the desk opens on `firstDay`. */
export interface ShiftRequest {
  community: CommunityRequest;
  posts: readonly EnginePost[];
  causes: readonly DatedCause[];
  /** 0 to 4,294,967,295, whole. */
  seed: number;
  /** Days that pass before the desk opens, at least 1. */
  firstDay: number;
  /** Days the desk is open. */
  shiftDays: number;
  /** Days that pass after the last one. */
  daysAfter: number;
  /** Half-hours of the day at which the desk opens and closes, 0–46. */
  opens: number;
  closes: number;
}

/** Where one is in a shift: the day of the desk from 0, and the half-hour of that day. */
export interface Moment {
  day: number;
  halfHour: number;
}

/** An act as the community feels it. */
export type DeskAct = Moment &
  (
    | {
        act: 'reply';
        conversation: number;
        isPublic: boolean;
        components: readonly Component[];
        words: number;
        /** Likeness to earlier replies, 0–1. */
        similarity: number;
        /** Half-hours until what was promised falls due. */
        promiseHalfHours?: number;
      }
    | { act: 'statement'; cause: string; components: readonly Component[]; words: number }
    | { act: 'hide' | 'moveUp' | 'moveDown'; conversation: number }
  );

export interface Meters {
  trust: number;
  affect: number;
  consent: number;
  tension: number;
  promoters: number;
  detractors: number;
  followers: number;
}

/** Who somebody is to the brand, as far as the desk can see. */
export interface SeenPerson {
  person: number;
  /** The audience they belong to, from 0. */
  block: number;
  /** People they know in the community. */
  ties: number;
  follows: boolean;
  isPromoter: boolean;
  consent: ConsentState;
  hasRefused: boolean;
  /** Hours since they last wrote to the brand; nothing when they never did. */
  hoursSinceSpoke: number | null;
  unsolicited: number;
  contributions: number;
}

/** Half-hours of the whole run, from its first day. */
export interface SeenConversation {
  id: number;
  author: SeenPerson;
  at: number;
  /** Why they wrote. */
  wrote: Situation;
  /** What has become of it: a calm complaint left alone turns furious. */
  situation: Situation;
  isPrivate: boolean;
  isAddressed: boolean;
  /** The id of the post it stands under. */
  post: string | null;
  profile: string;
  /** The id of the cause it comes from. */
  cause: string | null;
  arousal: number;
  status: 'open' | 'answered' | 'hidden' | 'closed';
  isSolved: boolean;
  /** Those who took the author's side, the earliest first, without the author. */
  supporters: readonly { person: number; at: number }[];
  backs: readonly { at: number; kind: BackKind }[];
  /** Who has read it so far, of a public one. */
  readers: number;
  /** When what was promised falls due. */
  promise: number | null;
}

/** How those stand who have written since the inbox was empty: what a shift can change most. 0–100. */
export interface Writers {
  people: number;
  trust: number;
  /** The trust the same people had when the desk opened. */
  trustBefore: number;
  /** Share that has not withdrawn or blocked. */
  consent: number;
  /** Share of what can be solved that is. */
  solved: number;
  /** Those they know: who may read them. The same people whatever is answered. */
  circle: { people: number; trust: number; trustBefore: number };
}

export interface ShiftView {
  /** The half-hour being lived, of the whole run. */
  now: number;
  meters: Meters;
  writers: Writers;
  conversations: readonly SeenConversation[];
  /** Posts that are out by now, and how many saw each. */
  posts: readonly { id: string; at: number; seen: number; reactions: number; comments: number }[];
  /** Crises by the id of their cause: who knows by now. */
  crises: readonly SeenCrisis[];
  /** Followers of each audience. */
  followers: readonly number[];
}

export interface SeenCrisis {
  cause: string;
  known: number;
  toldFirst: boolean;
  /** Who learned of it at each half-hour of the run when the news went round: people of each audience. */
  waves: readonly { at: number; people: readonly number[] }[];
}

/** Trust that something moved, summed over the people it touched. */
export interface Movement {
  move: Move;
  /** Id of the conversation, cause or post it is about; nothing for talk among friends. */
  about: string | number | null;
  people: number;
  size: number;
}

/** How it ended: the last day lived, what moved trust since the desk opened, and the days' figures. */
export interface ShiftEnd {
  view: ShiftView;
  /** As they stood when the desk opened. */
  before: Meters;
  moved: readonly Movement[];
  /**
   * `messages`, `answered`, `solved`, `medianWait`: of what was written to the brand until the desk closed for good. The
   * rest: sums over the days since it opened.
   */
  figures: {
    messages: number;
    answered: number;
    solved: number;
    /** Hours to the first answer, middle one; nothing when nothing was answered. */
    medianWait: number | null;
    minutesAsked: number;
    contacts: number;
    contactsAgreed: number;
    optOuts: number;
    blocks: number;
    unfollows: number;
    newPromoters: number;
    supporters: number;
  };
  /** The last half-hour in which the desk was open. */
  closedAt: number;
  /** Satisfaction of each conversation's author, −1 to 1. */
  satisfaction: readonly (readonly [conversation: number, satisfaction: number])[];
  /** Fingerprint of the whole run: the same seed and acts give the same one everywhere. */
  hash: string;
}
