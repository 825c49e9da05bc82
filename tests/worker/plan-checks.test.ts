import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planRules } from '#domain/plan/rules.ts';
import { planShape } from '#domain/plan/shape.ts';
import { type Cells, changedPaths, firstCells, type Value, withCells } from '#domain/project/cells.ts';
import { type Finding, runRules } from '#domain/project/finding.ts';
import { readDocument } from '#domain/project/read.ts';
import { type CheckRequest, createPlanChecker } from '#worker/plan-checks.ts';
import { facts } from '../domain/plan/examples-facts.ts';

const changeOf = (before: Cells, after: Cells): Extract<CheckRequest, { type: 'check' }> => ({
  type: 'check',
  cells: [...changedPaths(before, after)].map((path) => [path, after.get(path)] as const),
});

/** Hears the answers as the page does. */
function listen() {
  const check = createPlanChecker();
  const known = new Map<number, Finding>();
  return {
    ask: check,
    hear(request: CheckRequest): { findings: Finding[]; fresh: number } {
      const answer = check(structuredClone(request));
      if (!answer || !('order' in answer)) throw new Error('That was no check.');
      for (const [number, finding] of answer.fresh) known.set(number, structuredClone(finding));
      return { findings: answer.order.flatMap((number) => known.get(number) ?? []), fresh: answer.fresh.length };
    },
  };
}

const posts = ['a', 'b', 'c'];
const change = fc.record({
  post: fc.constantFrom(...posts),
  field: fc.constantFrom('title', 'text', 'at', 'channel', 'status', 'pillar', ''),
  value: fc.constantFrom<Value>(
    '2027-03-11T09:30',
    '2027-03-28T02:30',
    'instagram',
    'approved',
    'Sabato in bottega.',
    3,
    null,
  ),
});

describe('the checks away from the page', () => {
  it('say after every change what reading the whole plan would say', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
        const { hear } = listen();
        let cells: Cells = firstCells(new Map(posts.map((id, place) => [`posts/posts/${id}`, place])), 1, 'one');
        hear({ ...changeOf(new Map(), cells), facts });
        for (const { post, field, value } of changes) {
          const before = cells;
          const path = ['posts/posts', post, ...(field === '' ? [] : [field])].join('/');
          const next = { value, at: 2, id: `later-${path}`, over: [], others: [] };
          cells = withCells(cells, [[path, next]]);
          const whole = runRules(planRules, readDocument(planShape, cells).document, facts);
          expect(hear(changeOf(before, cells)).findings).toEqual(whole);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('tell again only what is new', () => {
    const { hear } = listen();
    const cells = firstCells(
      new Map<string, Value>([
        ['posts/posts/a', 1],
        ['posts/posts/a/status', 'approved'],
        ['posts/posts/a/at', '2027-03-11T09:30'],
      ]),
      1,
      'one',
    );
    const first = hear({ ...changeOf(new Map(), cells), facts });
    expect(first.fresh).toBe(first.findings.length);
    expect(first.fresh).toBeGreaterThan(2);
    expect(hear({ type: 'check', cells: [] })).toEqual({ findings: first.findings, fresh: 0 });
  });

  it('forget the cells that went, and say nothing before they know what to check against', () => {
    const { hear } = listen();
    const cells = firstCells(
      new Map<string, Value>([
        ['posts/posts/a', 1],
        ['posts/posts/a/status', 'approved'],
      ]),
      1,
      'one',
    );
    expect(hear(changeOf(new Map(), cells)).findings).toEqual([]);
    const ofPost = ({ path }: Finding) => path.startsWith('posts/posts/a');
    expect(hear({ type: 'check', cells: [], facts }).findings.some(ofPost)).toBe(true);
    expect(hear(changeOf(cells, new Map())).findings.some(ofPost)).toBe(false);
  });

  it('mend an hour that does not exist, in the plan as it is now', () => {
    const { ask, hear } = listen();
    const cells = firstCells(
      new Map<string, Value>([
        ['posts/posts/a', 1],
        ['posts/posts/a/status', 'approved'],
        ['posts/posts/a/at', '2027-03-28T02:30'],
      ]),
      1,
      'one',
    );
    const { findings } = hear({ ...changeOf(new Map(), cells), facts });
    const finding = findings.find(
      ({ path, code }) => path === 'posts/posts/a/at' && 'repair' in planRules[code as keyof typeof planRules],
    );
    if (!finding) throw new Error('Nothing was found in an hour that is skipped.');
    expect(ask({ type: 'repair', finding })).toEqual([['posts/posts/a/at', '2027-03-28T03:30']]);
  });
});
