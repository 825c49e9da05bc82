import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { useTool } from '#islands/workshop/tool.ts';
import type { TableImportStore } from '#stores/create-table-import.ts';
import type { OpenTable, Problem } from '#stores/table-import.ts';

/** Shown at a time: who has a thousand mistakes mends them a page after the other, or all alike at once. */
const page = 50;

/** What cannot be read, by row and column, with its repair in place. */
export function ProblemsView(props: {
  open: OpenTable;
  problems: readonly Problem[];
  table: TableImportStore;
}): JSX.Element {
  const { speech } = useTool();
  const shown = createMemo(() => props.problems.slice(0, page));
  return (
    <div class="problems-view">
      <p role="status">{speech.counted('plan.in.problems', props.problems.length)}</p>
      <ul>
        <For each={shown()}>{(problem) => <ProblemRow open={props.open} problem={problem} table={props.table} />}</For>
      </ul>
      <Show when={props.problems.length > page}>
        <p class="hint">{speech.text('plan.in.more', { count: props.problems.length - page })}</p>
      </Show>
      <div class="acts">
        <button type="button" class="btn ghost" onClick={props.table.leaveOutProblems}>
          {speech.text('plan.in.leaveProblems')}
        </button>
        <button type="button" class="btn ghost" onClick={props.table.backToColumns}>
          {speech.text('plan.in.columns')}
        </button>
      </div>
    </div>
  );
}

function ProblemRow(props: { open: OpenTable; problem: Problem; table: TableImportStore }): JSX.Element {
  const { speech } = useTool();
  const [value, setValue] = createSignal(props.problem.value);
  const column = () => props.open.matched.columns[props.problem.column];
  const name = () => column()?.header || speech.text('plan.in.noHeader', { number: props.problem.column + 1 });
  const id = () => `repair-${props.problem.row}-${props.problem.column}`;
  return (
    <li>
      <p>
        {speech.text('plan.in.place', { row: props.problem.row + 1, column: props.problem.column < 0 ? '–' : name() })}{' '}
        {speech.text(`plan.in.problem.${props.problem.code}`, { value: props.problem.value })}
      </p>
      <form
        class="one-line"
        onSubmit={(event) => {
          event.preventDefault();
          props.table.repair(props.problem.row, props.problem.column, value());
        }}
      >
        <Show when={props.problem.column >= 0}>
          <label class="visually-hidden" for={id()}>
            {speech.text('plan.in.repair', { row: props.problem.row + 1, column: name() })}
          </label>
          <input class="field" id={id()} value={value()} onInput={(event) => setValue(event.currentTarget.value)} />
          <button type="submit" class="btn ghost sm">
            {speech.text('plan.in.mend')}
          </button>
          <button type="button" class="link" onClick={() => props.table.repairAlike(props.problem, value())}>
            {speech.text('plan.in.mendAlike')}
          </button>
        </Show>
        <button type="button" class="link" onClick={() => props.table.leaveOut(props.problem.row)}>
          {speech.text('plan.in.leave')}
        </button>
      </form>
    </li>
  );
}
