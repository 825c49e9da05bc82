import type { BranchChoice, BranchQuestion } from './question.ts';

/** Where a dialogue stands: trust in points of 0–100, minutes spent, steps of escalation above the start. */
export interface BranchMeters {
  trust: number;
  minutes: number;
  escalation: number;
}

export interface BranchStep {
  turn: BranchQuestion['turns'][number];
  choice: BranchChoice;
  before: BranchMeters;
  after: BranchMeters;
}

export interface BranchPlay {
  steps: BranchStep[];
  meters: BranchMeters;
  /** The turn that waits for a choice; none at the end. */
  turn: BranchQuestion['turns'][number] | undefined;
}

export interface BranchVerdict {
  verdict: 'met' | 'partly' | 'missed';
  /** Which of the three conditions of the goal hold. */
  met: Record<keyof BranchMeters, boolean>;
}

/**
 * Plays `choices` (ids, one a turn) from the start. Trust is kept within 0–100 at every step; minutes and escalation
 * add up. An id that is not among the turn's choices ends the reading there, so that a stored play whose words have
 * since changed is shown as far as it still makes sense.
 */
export function playBranch(question: BranchQuestion, choices: readonly string[]): BranchPlay {
  const findTurn = (id: string) => question.turns.find((turn) => turn.id === id);
  const steps: BranchStep[] = [];
  let meters: BranchMeters = { trust: question.trust, minutes: 0, escalation: 0 };
  let turn = findTurn(question.start);
  for (const id of choices) {
    const choice = turn?.choices.find((each) => each.id === id);
    if (!turn || !choice) break;
    const after = {
      trust: Math.min(100, Math.max(0, meters.trust + choice.trust)),
      minutes: meters.minutes + choice.minutes,
      escalation: meters.escalation + choice.escalation,
    };
    steps.push({ turn, choice, before: meters, after });
    meters = after;
    turn = findTurn(choice.to);
  }
  return { steps, meters, turn };
}

/**
 * Compares a play with the goal. Met: trust is at least, minutes and escalation at most, what the goal says.
 * Partly: one or two of the three hold, and trust is not below where it started: time or calm bought with trust is
 * no part of the goal. Missed: all the rest.
 */
export function judgeBranch(question: BranchQuestion, { trust, minutes, escalation }: BranchMeters): BranchVerdict {
  const { goal } = question;
  const met = {
    trust: trust >= goal.trust,
    minutes: minutes <= goal.minutes,
    escalation: escalation <= goal.escalation,
  };
  const count = Object.values(met).filter(Boolean).length;
  if (count === 3) return { verdict: 'met', met };
  return { verdict: count > 0 && trust >= question.trust ? 'partly' : 'missed', met };
}
