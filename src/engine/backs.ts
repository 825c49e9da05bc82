/**
 * Who writes again, and why: read from what an answer did, one entry an answer, written in one of the next half-hours.
 * Delays and the share who bother to write are design.
 */
import type { BackKind, Conversation } from './conversations.ts';
import { i8, u8 } from './read.ts';
import { CONSENT, REFUSED } from './state.ts';
import type { World } from './world.ts';

/** What an answer did to a conversation's author. */
export type Outcome = {
  /** Solved by this answer. */
  readonly isSolved: boolean;
  /** Change of satisfaction. */
  readonly change: number;
  /** They were written to in private, and had not agreed. */
  readonly isIntruded: boolean;
  readonly asksInfo: boolean;
  readonly asksPermission: boolean;
};

/** Notes at half-hour t what the author writes, then or later; what they had not written yet by then lapses. */
export function addBack({ backs }: Conversation, t: number, kind: BackKind, halfHour = t): void {
  while ((backs.at(-1)?.halfHour ?? -1) > t) backs.pop();
  backs.push({ halfHour, kind });
}

/** Notes what the author will write back after an answer at half-hour t. */
export function writeBack(run: World, conversation: Conversation, outcome: Outcome, t: number): void {
  const { id, person, replies } = conversation;
  const kind = backOf(run, conversation, outcome);
  if (!kind) return;
  const { reply } = run.community.model;
  const name = (id % 4294967296) + replies;
  const u = run.draw('back', name, person);
  // The satisfied often say nothing; the others come back.
  if (kind === 'solved' && run.draw('backs', name, person) >= reply['back.solved']) return;
  addBack(conversation, t, kind, t + 1 + Math.floor(u * u * reply['back.within']));
}

function backOf(run: World, { person, situation, isSolved }: Conversation, outcome: Outcome): BackKind | undefined {
  const { state } = run;
  if (i8(state.consent, person) === CONSENT.blocked) return undefined;
  if (outcome.isIntruded) return 'intruded';
  if (outcome.change < 0) return 'worse';
  if (outcome.isSolved) return 'solved';
  if (outcome.asksPermission) {
    if (i8(state.consent, person) === CONSENT.agreed) return 'agreed';
    if (u8(state.flags, person) & REFUSED || i8(state.consent, person) < CONSENT.none) return 'refused';
  }
  if (isSolved || situation === 'troll' || situation === 'praise' || situation === 'leaveMeAlone') return undefined;
  return outcome.asksInfo ? 'given' : 'open';
}
