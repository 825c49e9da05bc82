import { createMemo, For, type JSX, Show } from 'solid-js';
import type { PlanChannel } from '#domain/plan/channel.ts';
import { useTool } from '#islands/workshop/tool.ts';
import type { TableImportStore } from '#stores/create-table-import.ts';
import { type Problem, repairKindOf, type TableImport } from '#stores/table-import.ts';
import { RepairForm } from './RepairForm.tsx';
import { StepActs } from './StepActs.tsx';
import { begin, sayColumn, stepId } from './step.ts';

/** Shown at a time: who has a thousand mistakes mends them a page after the other, or all alike at once. */
const page = 50;
type Now = Extract<TableImport, { type: 'problems' }>;

interface ProblemsProps {
  now: Now;
  table: TableImportStore;
  channels: ReadonlyMap<string, PlanChannel>;
  say: (text: string) => void;
  cancel: () => void;
}

/** A cell's problem stays the same line on the page while other cells are mended. */
function keyOf({ row, column, code }: Problem): string {
  return `${row}-${column}-${code}`;
}

function kindOf({ column, code, value }: Problem): string {
  return `${column} ${code} ${value}`;
}

/** What cannot be read, row by row, with its repair in place. */
export function ProblemsView(props: ProblemsProps): JSX.Element {
  const { speech } = useTool();
  const problems = () => props.now.problems;
  const shown = createMemo(
    () =>
      new Map(
        problems()
          .slice(0, page)
          .map((problem) => [keyOf(problem), problem]),
      ),
  );
  const rows = createMemo(() => [...new Set([...shown().values()].map(({ row }) => row))]);
  const keysOf = (row: number) => [...shown()].filter(([, problem]) => problem.row === row).map(([key]) => key);
  const alike = createMemo(() => {
    const counts = new Map<string, number>();
    for (const problem of problems()) counts.set(kindOf(problem), (counts.get(kindOf(problem)) ?? 0) + 1);
    return counts;
  });

  const columnName = (index: number) => {
    const column = props.now.open.matched.columns[index];
    return column ? sayColumn(speech, column) : '';
  };
  const sayProblem = ({ code, value }: Problem) => speech.text(`plan.in.problem.${code}`, { value: begin(value) });
  /** What tells a row from the others: how its title or text begins. */
  function excerptOf(row: number): string {
    const cells = props.now.open.table.rows[row] ?? [];
    const { columns } = props.now.open.matched;
    const said = ['title', 'text'].map((target) => columns.find((column) => column.target === target));
    return begin(
      said.map((column) => (column ? (cells[column.index] ?? '') : '')).find((cell) => cell.trim() !== '') ?? '',
    );
  }

  /** Does something about a problem; the focus goes to it if it is still there, else to the one in its place. */
  function act(key: string, run: () => void) {
    const place = [...shown().keys()].indexOf(key);
    run();
    // With the last problem the whole view is gone.
    if (props.table.$import.get().type !== 'problems') return;
    const still = shown().get(key);
    const count = speech.counted('plan.in.problems', problems().length);
    props.say(still ? `${sayPlace(still)} ${sayProblem(still)}` : problems().length > 0 ? count : '');
    const next = still ? key : [...shown().keys()][Math.min(place, shown().size - 1)];
    document.getElementById(next === undefined ? stepId : `repair-${next}`)?.focus();
  }
  const sayPlace = ({ row, column }: Problem) =>
    speech.text('plan.in.place', { row: row + 1, column: columnName(column) });

  function leaveAll() {
    props.table.leaveOutProblems();
    document.getElementById(stepId)?.focus();
  }

  return (
    <div class="problems-view">
      <h3 id={stepId} tabindex="-1">
        {speech.text(problems().length > 0 ? 'plan.in.step.problems' : 'plan.in.step.over')}
      </h3>
      <ul class="problem-rows">
        <For each={rows()}>
          {(row) => (
            <li>
              <p class="problem-row">
                <strong>{speech.text('plan.in.row', { row: row + 1 })}</strong>{' '}
                <span class="soft">{excerptOf(row)}</span>{' '}
                <button
                  type="button"
                  class="link"
                  aria-label={speech.text('plan.in.leaveRow', { row: row + 1 })}
                  onClick={() => act(keysOf(row)[0] ?? '', () => props.table.leaveOut(row))}
                >
                  {speech.text('plan.in.leave')}
                </button>
              </p>
              <ul>
                <For each={keysOf(row)}>
                  {(key) => {
                    // Kept for the moment in which it is mended and its line not yet gone.
                    const problem = createMemo((last: Problem | undefined) => shown().get(key) ?? last, undefined);
                    return (
                      <Show when={problem()}>
                        {(own) => (
                          <RepairForm
                            id={`repair-${key}`}
                            problem={own()}
                            columnName={columnName(own().column)}
                            words={sayProblem(own())}
                            kind={repairKindOf(own(), props.now.open.matched.columns[own().column]?.target ?? 'skip')}
                            columns={props.now.open.matched.columns}
                            channels={props.channels}
                            alike={(alike().get(kindOf(own())) ?? 1) - 1}
                            repair={(value, column) =>
                              act(key, () => props.table.repair(own().row, column ?? own().column, value))
                            }
                            repairAlike={(value, column) =>
                              act(key, () => props.table.repairAlike(own(), value, column))
                            }
                          />
                        )}
                      </Show>
                    );
                  }}
                </For>
              </ul>
            </li>
          )}
        </For>
      </ul>
      <Show when={problems().length > page}>
        <p class="hint">{speech.text('plan.in.more', { count: speech.number(problems().length - page) })}</p>
      </Show>
      <Show when={props.now.over > 0}>
        <div class="notice">
          {/* With nothing else to mend the line above says so already. */}
          <Show when={problems().length > 0}>
            <p>{speech.counted('plan.in.over', props.now.over)}</p>
          </Show>
          <button type="button" class="btn ghost sm" onClick={props.table.leaveOutOver}>
            {speech.text('plan.in.leaveOver')}
          </button>
        </div>
      </Show>
      <StepActs back={props.table.backToColumns} cancel={props.cancel}>
        <Show when={problems().length > 0}>
          <button type="button" class="btn ghost" onClick={leaveAll}>
            {speech.text('plan.in.leaveProblems')}
          </button>
        </Show>
      </StepActs>
    </div>
  );
}
