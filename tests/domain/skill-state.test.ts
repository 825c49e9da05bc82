import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  apartMs,
  countSkills,
  judgeSkill,
  judgeSkills,
  laterMs,
  type SkillPast,
  skillStates,
} from '#domain/skill-state.ts';

const hour = 3_600_000;
const finishedAt = 5000 * hour;
const rank = (past: SkillPast) => skillStates.indexOf(judgeSkill(past).state);
const mixed = (at: number, isRight = true, place: 'quiz' | 'check' | 'review' = 'review') => ({ at, isRight, place });

const aTry = fc.record({
  at: fc.integer({ min: finishedAt - 40 * hour, max: finishedAt + 900 * hour }),
  isRight: fc.boolean(),
  place: fc.constantFrom('lesson' as const, 'quiz' as const, 'check' as const, 'review' as const),
});
const aPast = fc.record({
  openedAt: fc.option(fc.constant(finishedAt - 3 * hour), { nil: undefined }),
  finishedAt: fc.option(fc.constant(finishedAt), { nil: undefined, freq: 5 }),
  tries: fc.array(aTry, { maxLength: 12 }),
});

describe('the state of a skill', () => {
  it('is read from the lesson first', () => {
    expect(judgeSkill({ tries: [] })).toEqual({ state: 'new', isBack: false, seenAt: undefined });
    expect(judgeSkill({ openedAt: 70, tries: [] })).toEqual({ state: 'begun', isBack: false, seenAt: 70 });
    expect(judgeSkill({ tries: [{ at: 80, isRight: false, place: 'lesson' }] }).state).toBe('begun');
    expect(judgeSkill({ openedAt: 70, finishedAt: 90, tries: [] })).toMatchObject({ state: 'practised', seenAt: 90 });
  });

  it('is shown by a right answer elsewhere, no sooner than twelve hours after finishing', () => {
    const shownAfter = (ms: number) => judgeSkill({ finishedAt, tries: [mixed(finishedAt + ms, true, 'quiz')] }).state;
    expect(shownAfter(laterMs - 1)).toBe('practised');
    expect(shownAfter(laterMs)).toBe('shown');
  });

  it('is held by two right answers a week apart, and only by those', () => {
    const first = finishedAt + 30 * hour;
    const heldAfter = (ms: number) => judgeSkill({ finishedAt, tries: [mixed(first), mixed(first + ms)] }).state;
    expect(heldAfter(apartMs - 1)).toBe('shown');
    expect(heldAfter(apartMs)).toBe('held');
  });

  it('goes one step back when the last answer is wrong, and returns with the next right one', () => {
    const first = finishedAt + 30 * hour;
    const held = [mixed(first), mixed(first + apartMs)];
    const wrong = mixed(first + 300 * hour, false);
    expect(judgeSkill({ finishedAt, tries: [...held, wrong] })).toMatchObject({ state: 'shown', isBack: true });
    expect(judgeSkill({ finishedAt, tries: [...held, wrong, mixed(first + 301 * hour)] })).toMatchObject({
      state: 'held',
      isBack: false,
    });
    expect(judgeSkill({ finishedAt, tries: [wrong] })).toMatchObject({ state: 'practised', isBack: true });
  });

  it('never rises beyond practised by answers given in lessons', () => {
    fc.assert(
      fc.property(aPast, (past) => {
        const tries = past.tries.map((own) => ({ ...own, place: 'lesson' as const }));
        expect(rank({ ...past, tries })).toBeLessThanOrEqual(skillStates.indexOf('practised'));
        expect(judgeSkill({ ...past, tries }).isBack).toBe(false);
      }),
    );
  });

  it('does not depend on the order of the answers, nor on hearing of one twice', () => {
    fc.assert(
      fc.property(aPast, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (past, order) => {
        const keyed = past.tries.map((own) => ({ own, key: order.next().value ?? 0 }));
        const tries = keyed.toSorted((one, other) => one.key - other.key).map(({ own }) => own);
        expect(judgeSkill({ ...past, tries })).toEqual(judgeSkill(past));
        expect(judgeSkill({ ...past, tries: [...tries, ...past.tries] })).toEqual(judgeSkill(past));
      }),
    );
  });

  it('is never lowered by another right answer, wherever it falls', () => {
    fc.assert(
      fc.property(aPast, aTry, (past, own) => {
        const more = { ...past, tries: [...past.tries, { ...own, isRight: true }] };
        expect(rank(more)).toBeGreaterThanOrEqual(rank(past));
      }),
    );
  });

  it('is lowered one step at most by wrong answers, however many, and never below practised', () => {
    fc.assert(
      fc.property(aPast, fc.array(aTry, { minLength: 1, maxLength: 6 }), (past, own) => {
        const wrong = own.map((each) => ({ ...each, isRight: false }));
        const after = rank({ ...past, tries: [...past.tries, ...wrong] });
        expect(after).toBeGreaterThanOrEqual(rank(past) - 1);
        if (past.finishedAt !== undefined) expect(after).toBeGreaterThanOrEqual(skillStates.indexOf('practised'));
      }),
    );
  });

  it('is that of two histories put together, whichever is put first', () => {
    fc.assert(
      fc.property(aPast, fc.array(aTry), (past, other) => {
        const one = judgeSkill({ ...past, tries: [...past.tries, ...other] });
        expect(judgeSkill({ ...past, tries: [...other, ...past.tries] })).toEqual(one);
      }),
    );
  });
});

describe('the map', () => {
  it('judges each skill by its own lesson and answers, and counts what each choice would show', () => {
    const progress = { opened: new Map([['b', 20]]), finished: new Map([['a', finishedAt]]) };
    const own = (skill: string, at: number, isRight: boolean) => ({
      ...mixed(at, isRight),
      skill,
      question: `${skill}/q`,
    });
    const standings = judgeSkills(
      ['a', 'b', 'c'].map((lesson) => ({ id: `skill-${lesson}`, lesson })),
      progress,
      [own('skill-a', finishedAt + 13 * hour, true), own('skill-a', finishedAt + 50 * hour, false)],
    );
    expect(standings.get('skill-a')).toMatchObject({ state: 'practised', isBack: true });
    expect(standings.get('skill-b')).toMatchObject({ state: 'begun', seenAt: 20 });
    expect(countSkills(standings.values())).toEqual({
      all: 3,
      new: 1,
      begun: 1,
      practised: 1,
      shown: 0,
      held: 0,
      back: 1,
    });
  });
});
