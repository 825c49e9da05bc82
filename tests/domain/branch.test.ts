import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeBranch, playBranch } from '#domain/branch.ts';
import type { BranchChoice, BranchQuestion } from '#domain/question.ts';

const choice = (id: string, trust: number, minutes: number, escalation: number, to: string): BranchChoice => ({
  id,
  trust,
  minutes,
  escalation,
  to,
  text: `say ${id}`,
  feedback: `about ${id}`,
});

const question: BranchQuestion = {
  id: 'a-lesson/broken-parcel',
  kind: 'branch',
  role: 'check',
  skill: 'reply',
  passage: { title: 'A passage', href: '/it/' },
  stem: 'Tecla writes. What do you answer?',
  start: 'hello',
  trust: 40,
  goal: { trust: 62, minutes: 17, escalation: 1 },
  turns: [
    { id: 'hello', say: 'It broke.', choices: [choice('own-it', 15, 4, 0, 'when'), choice('deny', -45, 2, 2, 'end')] },
    { id: 'when', say: 'When?', choices: [choice('date', 11, 6, -1, 'end'), choice('soon', -5, 3, 0, 'hello')] },
  ],
  debrief: { met: 'met', partly: 'partly', missed: 'missed' },
};

describe('playBranch', () => {
  it('waits at the first turn before any choice', () => {
    const play = playBranch(question, []);
    expect(play.turn?.id).toBe('hello');
    expect(play.meters).toEqual({ trust: 40, minutes: 0, escalation: 0 });
  });

  it('adds up what each choice changes and stops at the end', () => {
    const play = playBranch(question, ['own-it', 'date']);
    expect(play.meters).toEqual({ trust: 66, minutes: 10, escalation: -1 });
    expect(play.turn).toBeUndefined();
    expect(play.steps.map((step) => [step.before.trust, step.after.trust])).toEqual([
      [40, 55],
      [55, 66],
    ]);
  });

  it('can come back to an earlier turn', () => {
    const play = playBranch(question, ['own-it', 'soon', 'deny']);
    expect(play.steps.map((step) => step.turn.id)).toEqual(['hello', 'when', 'hello']);
    expect(play.meters).toEqual({ trust: 5, minutes: 9, escalation: 2 });
  });

  it('keeps trust from falling below 0 or rising above 100', () => {
    expect(playBranch({ ...question, trust: 30 }, ['deny']).meters.trust).toBe(0);
    expect(playBranch({ ...question, trust: 93 }, ['own-it']).meters.trust).toBe(100);
  });

  it('reads a stored play as far as its choices still exist', () => {
    const play = playBranch(question, ['own-it', 'renamed', 'date']);
    expect(play.steps.map((step) => step.choice.id)).toEqual(['own-it']);
    expect(play.turn?.id).toBe('when');
  });

  it('reads no choice after the end', () => {
    expect(playBranch(question, ['deny', 'own-it']).steps).toHaveLength(1);
  });

  it('ends each step where the next begins, for any list of choices', () => {
    const ids = fc.array(fc.constantFrom('own-it', 'deny', 'date', 'soon', 'unknown'), { maxLength: 12 });
    fc.assert(
      fc.property(ids, (choices) => {
        const { steps, meters } = playBranch(question, choices);
        for (const [i, step] of steps.entries()) expect(step.after).toEqual(steps[i + 1]?.before ?? meters);
        expect(steps.map((step) => step.choice.id)).toEqual(choices.slice(0, steps.length));
        expect(meters.minutes).toBe(steps.reduce((sum, step) => sum + step.choice.minutes, 0));
        expect(meters.trust).toBeGreaterThanOrEqual(0);
        expect(meters.trust).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('judgeBranch', () => {
  const judge = (trust: number, minutes: number, escalation: number) =>
    judgeBranch(question, { trust, minutes, escalation });

  it('says met when the three conditions hold, on the very edge too', () => {
    expect(judge(62, 17, 1)).toEqual({ verdict: 'met', met: { trust: true, minutes: true, escalation: true } });
  });

  it('says partly when one condition holds and trust has not fallen below the start', () => {
    expect(judge(40, 16, 2)).toEqual({ verdict: 'partly', met: { trust: false, minutes: true, escalation: false } });
    expect(judge(61, 18, 1).verdict).toBe('partly');
  });

  it('says missed when trust has fallen, though quick and calm', () => {
    expect(judge(39, 3, 0)).toEqual({ verdict: 'missed', met: { trust: false, minutes: true, escalation: true } });
  });

  it('says missed when no condition holds', () => {
    expect(judge(50, 19, 2).verdict).toBe('missed');
  });
});
