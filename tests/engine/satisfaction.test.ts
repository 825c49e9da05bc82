import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_MODEL } from '#engine/model.ts';
import { COMPONENTS, type Component, SITUATIONS } from '#engine/names.ts';
import { plainAnswer, satisfactionAfter, speedOf } from '#engine/satisfaction.ts';
import { componentSets, modelWith } from './samples.ts';

const contentAfter = (before: number, ...answer: Parameters<typeof plainAnswer>) =>
  satisfactionAfter(DEFAULT_MODEL, before, plainAnswer(...answer));

/** Any answer, whatever its circumstances. */
const drawn = fc.record({
  situation: fc.constantFrom(...SITUATIONS),
  components: componentSets,
  before: fc.double({ min: -1, max: 1, noNaN: true }),
  more: fc.record({
    earlier: componentSets.map((given): ReadonlySet<Component> => new Set(given)),
    delayHours: fc.double({ min: 0, max: 200, noNaN: true }),
    expectationHours: fc.constantFrom(3, 6, 24),
    similarity: fc.double({ min: 0, max: 1, noNaN: true }),
    isSolved: fc.boolean(),
    isVindictive: fc.boolean(),
    isPublic: fc.boolean(),
    isViral: fc.boolean(),
    publicBefore: fc.nat(4),
  }),
});
const often = { numRuns: 2000 };
/** exp and log are exact to 1e−13: below this two answers are the same. */
const EQUAL = 1e-11;

describe('satisfaction after an answer', () => {
  it('is the worked example: a calm complaint owned up to and put right after four hours', () => {
    // speed = 1 / (1 + (4 / 24)^.9) = .83379; gain = 1 − (1 − .2)(1 − .35) = .48, × (.35 + .65 · .83379) = .42815;
    // solved: + .35 (1 − .42815)(.5 + .41690) = .61167; S = −.6 + 1.75 · .61167 = .47042.
    const speed = 1 / (1 + (4 / 24) ** 0.9);
    const gain = (1 - 0.8 * 0.65) * (0.35 + 0.65 * speed);
    const solved = gain + 0.35 * (1 - gain) * (0.5 + 0.5 * speed);
    const answer = { delayHours: 4, isSolved: true } as const;
    expect(contentAfter(-0.6, 'complaintCalm', ['acknowledge', 'corrective'], answer)).toBeCloseTo(
      -0.6 + 1.75 * solved,
      10,
    );
    expect(-0.6 + 1.75 * solved).toBeCloseTo(0.47, 3);
  });

  it('is the worked example: a furious complaint denied and explained, a day late, in words used before', () => {
    // gain = .2 · (1 − .6 · .5)(.35 + .65 speed); harm = .45; S = −.6 + 1.75 gain − ½ · 1.4 · .45.
    const speed = 1 / (1 + (26 / 12) ** 0.9);
    const wanted = -0.6 + 1.75 * 0.2 * 0.7 * (0.35 + 0.65 * speed) - 0.5 * 1.4 * 0.45;
    const answer = { delayHours: 26, expectationHours: 3, similarity: 0.5 } as const;
    expect(contentAfter(-0.6, 'complaintFurious', ['explain', 'defend'], answer)).toBeCloseTo(wanted, 10);
    expect(wanted).toBeCloseTo(-0.776, 3);
  });

  it('hardly moves a vindictive person, and moves them down like anyone', () => {
    const good = ['acknowledge', 'corrective'] as const;
    const rise = contentAfter(-0.6, 'complaintCalm', good, { delayHours: 4 }) + 0.6;
    const little = contentAfter(-0.6, 'complaintCalm', good, { delayHours: 4, isVindictive: true }) + 0.6;
    expect(little).toBeCloseTo(0.1 * rise, 12);
    const worse = contentAfter(-0.6, 'complaintCalm', ['defend'], { isVindictive: true });
    expect(worse).toBe(contentAfter(-0.6, 'complaintCalm', ['defend']));
  });

  it('stays within −1..1, and is a number', () => {
    fc.assert(
      fc.property(drawn, ({ situation, components, before, more }) => {
        expect(Math.abs(contentAfter(before, situation, components, more))).toBeLessThanOrEqual(1);
      }),
      often,
    );
  });

  it('is never higher for the same answer given later', () => {
    fc.assert(
      fc.property(
        drawn,
        fc.double({ min: 0.02, max: 300, noNaN: true }),
        ({ situation, components, before, more }, wait) => {
          const later = { ...more, delayHours: more.delayHours + wait };
          expect(contentAfter(before, situation, components, later)).toBeLessThanOrEqual(
            contentAfter(before, situation, components, more) + EQUAL,
          );
        },
      ),
      { ...often, numRuns: 6000 },
    );
  });

  it('falls strictly with delay where a reply does good: no wait is free', () => {
    const hours = [0, 0.5, 2, 7, 19, 45, 96];
    for (const situation of ['question', 'complaintCalm', 'complaintFurious', 'crisisPreventable'] as const) {
      const path = hours.map((delayHours) =>
        contentAfter(-0.6, situation, ['acknowledge', 'explain', 'corrective'], { delayHours }),
      );
      path.slice(1).forEach((value, step) => {
        expect(value, `${situation} after ${hours[step + 1]} h`).toBeLessThan(path[step] ?? Number.NaN);
      });
    }
  });

  it('is never higher for a copied answer, or for a problem left unsolved', () => {
    fc.assert(
      fc.property(drawn, ({ situation, components, before, more }) => {
        const solved = contentAfter(before, situation, components, { ...more, isSolved: true });
        const copied = contentAfter(before, situation, components, { ...more, similarity: 1 });
        const own = contentAfter(before, situation, components, { ...more, similarity: 0 });
        expect(copied).toBeLessThanOrEqual(own + EQUAL);
        expect(contentAfter(before, situation, components, { ...more, isSolved: false })).toBeLessThanOrEqual(
          solved + EQUAL,
        );
      }),
      often,
    );
  });

  it('does not depend on the order in which things are said', () => {
    fc.assert(
      fc.property(drawn, ({ situation, components, before, more }) => {
        const forwards = contentAfter(before, situation, components, more);
        expect(contentAfter(before, situation, components.toReversed(), more)).toBeCloseTo(forwards, 12);
      }),
    );
  });

  it('of saying nothing changes nothing', () => {
    for (const situation of SITUATIONS) expect(contentAfter(-0.37, situation, [])).toBe(-0.37);
  });

  it('gains less from what was said before', () => {
    for (const component of COMPONENTS) {
      const first = contentAfter(-0.6, 'complaintCalm', [component]);
      const again = contentAfter(-0.6, 'complaintCalm', [component], { earlier: new Set([component]) });
      if (first > -0.6) expect(again, component).toBeLessThan(first);
      else expect(again, component).toBeLessThanOrEqual(first);
    }
  });
});

describe('speed', () => {
  it('is whole at once and a half at four times the expected wait', () => {
    expect(speedOf(DEFAULT_MODEL, 0, 6)).toBe(1);
    expect(speedOf(DEFAULT_MODEL, 24, 6)).toBeCloseTo(0.5, 12);
    expect(speedOf(DEFAULT_MODEL, 12, 3)).toBeCloseTo(0.5, 12);
  });

  it('counts for nothing in a model that does not mind waiting', () => {
    const patient = modelWith({ 'reply.speedShare': 0 });
    const soon = plainAnswer('question', ['explain'], { delayHours: 0.4 });
    const late = plainAnswer('question', ['explain'], { delayHours: 90 });
    expect(satisfactionAfter(patient, -0.05, late)).toBe(satisfactionAfter(patient, -0.05, soon));
  });
});
