/**
 * The checks of a plan, away from the page: hundreds of posts are read again after every edit, and what they are read
 * for may come a moment later. The page says which cells changed and hears which findings there are now.
 */
import type { PlanFacts, Repair } from '#domain/plan/rule.ts';
import { type PlanCode, planRules } from '#domain/plan/rules.ts';
import { planShape } from '#domain/plan/shape.ts';
import { type PlanSummary, summarisePlan } from '#domain/plan/summary.ts';
import { type Cell, type Cells, withCells } from '#domain/project/cells.ts';
import { createRuleRunner, type Finding } from '#domain/project/finding.ts';
import { createReader } from '#domain/project/read.ts';

export type CheckRequest =
  | {
      readonly type: 'check';
      /** What the plan is checked against, when it is other than before. */
      readonly facts?: PlanFacts;
      /** The cells that are other than before; nothing for one that went. */
      readonly cells: readonly (readonly [path: string, cell: Cell | undefined])[];
    }
  /** What would mend a finding of the last check. */
  | { readonly type: 'repair'; readonly finding: Finding };

/** All findings in their order, by number, and those that were not told before under theirs. */
export interface CheckAnswer {
  readonly order: readonly number[];
  readonly fresh: readonly (readonly [number: number, finding: Finding])[];
  /** The plan in numbers; nothing before it is known what it is checked against. */
  readonly summary: PlanSummary | null;
}

export interface CheckJobs {
  check: CheckAnswer;
  repair: Repair | null;
}

/** Keeps the plan and what was found in it: every answer tells what is new since the one before. */
export function createPlanChecker() {
  const read = createReader(planShape);
  const run = createRuleRunner(planRules);
  let cells: Cells = new Map();
  let facts: PlanFacts | undefined;
  let told = new Map<Finding, number>();
  let next = 0;

  function check(request: Extract<CheckRequest, { type: 'check' }>): CheckAnswer {
    facts = request.facts ?? facts;
    cells = changeCells(cells, request.cells);
    const fresh: [number, Finding][] = [];
    const now = new Map<Finding, number>();
    const plan = read(cells);
    for (const finding of facts ? run(plan, facts) : []) {
      const known = told.get(finding);
      if (known === undefined) fresh.push([next, finding]);
      now.set(finding, known ?? next);
      if (known === undefined) next += 1;
    }
    told = now;
    return { order: [...now.values()], fresh, summary: facts ? summarisePlan(plan, facts.strategy) : null };
  }

  function repair({ finding }: Extract<CheckRequest, { type: 'repair' }>): Repair | null {
    const code = finding.code as PlanCode; // every finding here is of the table
    return (facts && planRules[code].repair?.(read(cells), finding, facts)) ?? null;
  }

  return (request: CheckRequest) => (request.type === 'check' ? check(request) : repair(request));
}

function changeCells(from: Cells, changed: Extract<CheckRequest, { type: 'check' }>['cells']): Cells {
  const gone = changed.flatMap(([path, cell]) => (cell ? [] : [path]));
  const next = withCells(
    from,
    changed.flatMap(([path, cell]) => (cell ? [[path, cell] as const] : [])),
  );
  if (gone.length === 0) return next;
  const out = new Set(gone);
  return new Map([...next].filter(([path]) => !out.has(path)));
}
