import { createSignal, For, type JSX, Match, Show, Switch } from 'solid-js';
import type { PlanChannel } from '#domain/plan/channel.ts';
import { statuses } from '#domain/plan/shape.ts';
import { useTool } from '#islands/workshop/tool.ts';
import type { Column, Problem, RepairKind } from '#stores/table-import.ts';

interface RepairProps {
  id: string;
  problem: Problem;
  columnName: string;
  /** Why the cell cannot be taken. */
  words: string;
  kind: RepairKind;
  columns: readonly Column[];
  channels: ReadonlyMap<string, PlanChannel>;
  /** Other cells with the same mistake. */
  alike: number;
  /** @param column where that is not the problem's own. */
  repair: (value: string, column?: number) => void;
  repairAlike: (value: string, column?: number) => void;
}

/** One cell that cannot be read, with what mends it. */
export function RepairForm(props: RepairProps): JSX.Element {
  const { speech } = useTool();
  const isChoice = () => props.kind !== 'line' && props.kind !== 'long';
  const [value, setValue] = createSignal(isChoice() ? '' : props.problem.value);

  /** What may be chosen: a value for the cell, or, of columns for yes and no, the column that gets a yes. */
  function options(): readonly { id: string; name: string }[] {
    switch (props.kind) {
      case 'channel':
        return [...props.channels.values()];
      case 'flagChannel':
        return props.columns
          .filter(({ target }) => target === 'flag')
          .map(({ index, channel }) => ({ id: String(index), name: props.channels.get(channel)?.name ?? channel }));
      case 'status':
        return statuses.map((id) => ({ id, name: speech.text(`option.status.${id}`) }));
      case 'flag':
        return [
          { id: 'true', name: speech.text('workshop.yes') },
          { id: 'false', name: speech.text('plan.in.no') },
        ];
      default:
        return [];
    }
  }
  function mend(make: RepairProps['repair']) {
    if (isChoice() && value() === '') document.getElementById(props.id)?.focus();
    else if (props.kind === 'flagChannel') make('true', Number(value()));
    else make(value());
  }

  return (
    <li>
      <form
        class="repair"
        onSubmit={(event) => {
          event.preventDefault();
          mend(props.repair);
        }}
      >
        <label for={props.id} id={`${props.id}-why`}>
          <span class="problem-column">{props.columnName}</span> {props.words}
        </label>
        <div class="repair-line">
          <Switch
            fallback={
              <input
                class="field"
                id={props.id}
                value={props.problem.value}
                onInput={(event) => setValue(event.currentTarget.value)}
              />
            }
          >
            <Match when={isChoice()}>
              <select class="field" id={props.id} onChange={(event) => setValue(event.currentTarget.value)}>
                <option value="">{speech.text('workshop.choose')}</option>
                <For each={options()}>{({ id, name }) => <option value={id}>{name}</option>}</For>
              </select>
            </Match>
            <Match when={props.kind === 'long'}>
              <textarea
                class="field"
                id={props.id}
                rows="4"
                value={props.problem.value}
                onInput={(event) => setValue(event.currentTarget.value)}
              />
            </Match>
          </Switch>
          <button type="submit" class="btn ghost sm" aria-describedby={`${props.id}-why`}>
            {speech.text('plan.in.mend')}
          </button>
          <Show when={props.alike > 0}>
            <button
              type="button"
              class="btn ghost sm"
              aria-describedby={`${props.id}-why`}
              onClick={() => mend(props.repairAlike)}
            >
              {speech.counted('plan.in.mendAlike', props.alike)}
            </button>
          </Show>
        </div>
      </form>
    </li>
  );
}
