import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRuleRunner, type Rule, runRules } from '#domain/project/finding.ts';
import { isSameContent } from '#domain/project/keep-each.ts';
import { strategyRules } from '#domain/strategy/rules.ts';
import { type Strategy, strategyShape } from '#domain/strategy/shape.ts';
import { anyDocument, facts, strategyOf } from '../strategy/documents.ts';

const sections = Object.keys(strategyShape) as (keyof Strategy)[]; // The keys of the table are its type.
const otherFacts = { ...facts, today: '2027-03-01' };
const anyStrategy = anyDocument(strategyShape);
/** Some sections come from another document, and some days later the world is another. */
const change = fc.record({
  from: fc.nat(2),
  taken: fc.subarray(sections, { maxLength: 3 }),
  facts: fc.constantFrom(facts, facts, facts, otherFacts),
});

describe('rules run again and again', () => {
  it('find what they would find in the document alone, whichever sections changed', () => {
    fc.assert(
      fc.property(
        fc.tuple(anyStrategy, anyStrategy, anyStrategy),
        fc.array(change, { maxLength: 8 }),
        (all, changes) => {
          const run = createRuleRunner(strategyRules);
          let strategy: Strategy = all[0];
          let last = run(strategy, facts);
          expect(last).toEqual(runRules(strategyRules, strategy, facts));
          for (const { from, taken, facts: now } of changes) {
            const news = Object.fromEntries(taken.map((section) => [section, all[from]?.[section]]));
            strategy = { ...strategy, ...news };
            const found = run(strategy, now);
            expect(found).toEqual(runRules(strategyRules, strategy, now));
            const isNew = (finding: object) => !last.some((before) => isSameContent(before, finding));
            expect(found.every((finding) => last.includes(finding) || isNew(finding))).toBe(true);
            last = found;
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('find the same objects where nothing they read has changed', () => {
    const run = createRuleRunner(strategyRules);
    const strategy = strategyOf({
      people: {
        audiences: [
          { name: 'Chi passa alle sei', primary: true },
          { name: 'Le scuole', primary: true },
        ],
      },
      objectives: { objectives: [{ statement: 'Arrivare a 10.000 follower' }] },
    });
    const before = run(strategy, facts);
    const after = run({ ...strategy, review: { silenced: [{ id: 'x', reason: 'Lo so' }] } }, facts);
    expect(before.length).toBeGreaterThan(1);
    expect(after).toEqual(before);
    expect(after.every((finding, place) => finding === before[place])).toBe(true);
  });

  it('check again only what reads a section that changed, or all when the facts did', () => {
    type Small = { bread: { loaves: number }; oven: { hours: number } };
    const checked: string[] = [];
    const rule = (name: string, check: (document: Small) => boolean): Rule<Small, { day: number }> => ({
      severity: 'note',
      lesson: 'l',
      check(document) {
        checked.push(name);
        return check(document) ? [{ path: name, params: {} }] : [];
      },
    });
    const run = createRuleRunner({
      few: rule('few', ({ bread }) => bread.loaves < 12),
      long: rule('long', ({ oven }) => oven.hours > 9),
      both: rule('both', ({ bread, oven }) => bread.loaves > 4 && oven.hours > 5),
    });
    const checkedIn = (document: Small, known: { day: number }) => {
      checked.splice(0);
      const codes = run(document, known).map(({ code }) => code);
      return { codes, checked: [...checked] };
    };
    const monday = { day: 1 };
    const oven = { hours: 7 };
    expect(checkedIn({ bread: { loaves: 8 }, oven }, monday)).toEqual({
      codes: ['few', 'both'],
      checked: ['few', 'long', 'both'],
    });
    expect(checkedIn({ bread: { loaves: 3 }, oven }, monday)).toEqual({ codes: ['few'], checked: ['few', 'both'] });
    const bread = { loaves: 20 };
    expect(checkedIn({ bread, oven }, monday)).toEqual({ codes: ['both'], checked: ['few', 'both'] });
    expect(checkedIn({ bread, oven }, monday)).toEqual({ codes: ['both'], checked: [] });
    expect(checkedIn({ bread, oven }, { day: 2 }).checked).toEqual(['few', 'long', 'both']);
  });
});
