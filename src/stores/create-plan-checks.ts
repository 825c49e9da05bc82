import { atom } from 'nanostores';
import type { PlanFacts, Repair } from '#domain/plan/rule.ts';
import type { PlanSummary } from '#domain/plan/summary.ts';
import { type Cells, changedPaths } from '#domain/project/cells.ts';
import type { Finding } from '#domain/project/finding.ts';
import { isSameContent, isSameList } from '#domain/project/keep-each.ts';
import type { CheckClient } from '#worker/check-client.ts';

export interface PlanChecks {
  /** `waiting`: nothing was checked yet; `failed`: the checks could not be made, the findings are those of before. */
  type: 'waiting' | 'ready' | 'failed';
  /** The gravest first. What says the same as before is the same object. */
  findings: readonly Finding[];
  summary: PlanSummary | null;
}

const nothingYet: PlanChecks = { type: 'waiting', findings: [], summary: null };

/**
 * What the checks say of the plan on the page. They are made one at a time; what changes meanwhile is checked next, once.
 * `open` brings who makes them, at the first check and again after a failure.
 */
export function createPlanChecks(open: () => Promise<CheckClient>) {
  const $checks = atom<PlanChecks>(nothingYet);
  let client: CheckClient | undefined;
  let known = new Map<number, Finding>();
  let sent: { cells: Cells; facts: PlanFacts | undefined } = { cells: new Map(), facts: undefined };
  let wanted: { cells: Cells; facts: PlanFacts } | undefined;
  let isBusy = false;
  /** Which plan is on the page: an answer about one that was left is not shown. */
  let turn = 0;

  async function work(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    try {
      while (wanted) await checkOnce(wanted);
    } catch {
      client?.end();
      client = undefined;
      known = new Map();
      sent = { cells: new Map(), facts: undefined };
      $checks.set({ ...$checks.get(), type: 'failed' });
    } finally {
      isBusy = false;
    }
  }

  async function checkOnce(asked: { cells: Cells; facts: PlanFacts }): Promise<void> {
    wanted = undefined;
    const own = turn;
    const { cells, facts } = asked;
    client ??= await open();
    const changed = [...changedPaths(sent.cells, cells)].map((path) => [path, cells.get(path)] as const);
    const answer = client.check({ cells: changed, ...(facts === sent.facts ? {} : { facts }) });
    sent = asked;
    const { order, fresh, summary } = await answer;
    const before = known;
    const all = new Map(fresh);
    const findings = order.flatMap((number) => all.get(number) ?? before.get(number) ?? []);
    known = new Map(order.flatMap((number, place) => (findings[place] ? [[number, findings[place]]] : [])));
    if (own !== turn) return;
    const shown = $checks.get();
    const next: PlanChecks = {
      type: 'ready',
      findings: isSameList(shown.findings, findings) ? shown.findings : findings,
      summary: isSameContent(shown.summary, summary) ? shown.summary : summary,
    };
    const isSame = shown.type === next.type && shown.findings === next.findings && shown.summary === next.summary;
    if (!isSame) $checks.set(next);
  }

  return {
    $checks,
    /** Checks these cells against these facts, after the check that is being made. */
    check(cells: Cells, facts: PlanFacts): Promise<void> {
      wanted = { cells, facts };
      return work();
    },
    /** Another plan is on the page: nothing is known of it yet. */
    leave(): void {
      wanted = undefined;
      turn += 1;
      $checks.set(nothingYet);
    },
    /** The cells that mend a finding with certainty; nothing when they are no longer known. */
    async repairOf(finding: Finding): Promise<Repair | undefined> {
      try {
        return (await client?.repair({ finding })) ?? undefined;
      } catch {
        return undefined;
      }
    },
  };
}
