import { describe, expect, it } from 'vitest';
import { mustTell, type TellAnswers, tellQuestions } from '#domain/bench/must-tell.ts';

describe('what must be said of what an AI made', () => {
  it('is nothing only when all three questions are answered so', () => {
    expect(mustTell({ real: 'no', informs: 'no', bot: 'no' })).toEqual(['not-due']);
    expect(mustTell({ real: 'no', informs: 'no' })).toEqual(['open']);
    expect(mustTell({})).toEqual(['open']);
  });

  it('is a duty for each yes, also while the rest is not answered', () => {
    expect(mustTell({ real: 'yes' })).toEqual(['tell-real', 'open']);
    expect(mustTell({ real: 'yes', informs: 'yes', bot: 'yes' })).toEqual(['tell-real', 'tell-informs', 'tell-bot']);
  });

  it('is not due of a text that a person reviews and answers for', () => {
    expect(mustTell({ real: 'no', informs: 'reviewed', bot: 'no' })).toEqual(['reviewed', 'not-due']);
    expect(mustTell({ real: 'yes', informs: 'reviewed', bot: 'no' })).toEqual(['tell-real', 'reviewed']);
  });

  it('says either a duty or that there is none, for every set of answers', () => {
    for (const real of tellQuestions.real)
      for (const informs of tellQuestions.informs)
        for (const bot of tellQuestions.bot) {
          const answers: TellAnswers = { real, informs, bot };
          const codes = mustTell(answers);
          const hasYes = Object.values(answers).includes('yes');
          expect(codes.some((code) => code.startsWith('tell-'))).toBe(hasYes);
          expect(codes.includes('not-due')).toBe(!hasYes);
          expect(codes).not.toContain('open');
        }
  });
});
