import { createMemo, For, type JSX, Show } from 'solid-js';
import type { PlanChannel } from '#domain/plan/channel.ts';
import { useTool } from '#islands/workshop/tool.ts';
import type { TableImportStore } from '#stores/create-table-import.ts';
import { type Column, flagChannelOf, isLost, type OpenTable, targets } from '#stores/table-import.ts';
import { StepActs } from './StepActs.tsx';
import { begin, sayColumn, stepId } from './step.ts';

interface ColumnsProps {
  open: OpenTable;
  table: TableImportStore;
  channels: ReadonlyMap<string, PlanChannel>;
  say: (text: string) => void;
  cancel: () => void;
}

/** Which column is which, and whatever the table itself does not say. */
export function ColumnsView(props: ColumnsProps): JSX.Element {
  const { speech } = useTool();
  const isMissing = (what: OpenTable['missing'][number]) => props.open.missing.includes(what);
  const columns = () => props.open.matched.columns;
  const filled = createMemo(() => columns().filter(({ samples }) => samples.length > 0));
  const empty = createMemo(() => columns().filter(({ samples }) => samples.length === 0));
  const lost = createMemo(() => columns().filter(isLost));

  function check() {
    const [first] = props.open.missing;
    if (first === undefined) return props.table.check();
    props.say(speech.text(`plan.in.missing.${first}`));
    document.getElementById(`plan-in-${first}`)?.focus();
  }

  return (
    <div class="columns-view">
      <Notes open={props.open} table={props.table} />
      <h3 id={stepId} tabindex="-1">
        {speech.text('plan.in.matched')}
      </h3>
      <Show when={isMissing('text')}>
        <p class="misfit">{speech.text('plan.in.missing.text')}</p>
      </Show>
      <ColumnTable
        columns={filled()}
        channels={props.channels}
        choose={(index, target) => props.table.chooseColumn(index, target)}
        firstId="plan-in-text"
      />
      <Show when={empty().length > 0}>
        <details>
          <summary>{speech.counted('plan.in.empty', empty().length)}</summary>
          <ColumnTable
            columns={empty()}
            channels={props.channels}
            choose={(index, target) => props.table.chooseColumn(index, target)}
          />
        </details>
      </Show>
      <Show when={lost().length > 0}>
        <div class="notice">
          <p>
            {speech.counted('plan.in.lost', lost().length)}{' '}
            {lost()
              .map((column) => sayColumn(speech, column))
              .join('; ')}
            .
          </p>
          <button type="button" class="btn ghost sm" onClick={() => keepThem()}>
            {speech.text('plan.in.keepThem')}
          </button>
        </div>
      </Show>
      <Show when={isMissing('order') || props.open.order}>
        <label class="field-row">
          <span>{speech.text('plan.in.order')}</span>
          <select
            class="field"
            id="plan-in-order"
            onChange={(event) => {
              const { value } = event.currentTarget;
              if (value === 'dayFirst' || value === 'monthFirst') props.table.setOrder(value);
            }}
          >
            <option value="">{speech.text('workshop.choose')}</option>
            <For each={['dayFirst', 'monthFirst'] as const}>
              {(order) => (
                <option value={order} selected={props.open.order === order}>
                  {speech.text(`plan.in.order.${order}`)}
                </option>
              )}
            </For>
          </select>
        </label>
      </Show>
      <Show when={isMissing('channel') || props.open.channel}>
        <label class="field-row">
          <span>{speech.text('plan.in.channel')}</span>
          <select
            class="field"
            id="plan-in-channel"
            onChange={(event) => props.table.setChannel(event.currentTarget.value)}
          >
            <option value="">{speech.text('workshop.choose')}</option>
            <For each={[...props.channels.values()]}>
              {({ id, name }) => (
                <option value={id} selected={id === props.open.channel}>
                  {name}
                </option>
              )}
            </For>
          </select>
        </label>
      </Show>
      <StepActs cancel={props.cancel}>
        <button type="button" class="btn" onClick={check}>
          {speech.text('plan.in.check')}
        </button>
      </StepActs>
    </div>
  );

  function keepThem() {
    props.table.keepUnknown();
    props.say(speech.text('plan.in.kept'));
    // The button that was pressed is gone.
    document.getElementById(stepId)?.focus();
  }
}

/** What is to be known of how the file was read. */
function Notes(props: { open: OpenTable; table: TableImportStore }): JSX.Element {
  const { speech } = useTool();
  const sheets = () => props.open.tables.flatMap(({ sheet }) => (sheet === null ? [] : [sheet]));
  return (
    <>
      <Show when={sheets().length > 1}>
        <label class="field-row">
          <span>{speech.counted('plan.in.sheets', sheets().length)}</span>
          <select class="field" onChange={(event) => props.table.chooseSheet(event.currentTarget.value)}>
            <For each={sheets()}>
              {(sheet) => (
                <option value={sheet} selected={sheet === props.open.table.sheet}>
                  {sheet}
                </option>
              )}
            </For>
          </select>
        </label>
      </Show>
      <Show when={props.open.table.strange.length > 0}>
        <p class="notice">
          {speech.text('plan.in.strange', { rows: props.open.table.strange.map((row) => row + 1).join(', ') })}
        </p>
      </Show>
      <Show when={props.open.table.encoding === 'windows-1252'}>
        <p class="hint">{speech.text('plan.in.encoding')}</p>
      </Show>
    </>
  );
}

function ColumnTable(props: {
  columns: readonly Column[];
  channels: ColumnsProps['channels'];
  choose: TableImportStore['chooseColumn'];
  firstId?: string;
}): JSX.Element {
  const { speech } = useTool();
  const nameOf = (column: Column) => sayColumn(speech, column);
  const flagOf = (column: Column) => props.channels.get(column.channel || flagChannelOf(column))?.name;
  return (
    <table class="columns">
      <thead>
        <tr>
          <th scope="col">{speech.text('plan.in.column')}</th>
          <th scope="col">{speech.text('plan.in.sample')}</th>
          <th scope="col">{speech.text('plan.in.means')}</th>
        </tr>
      </thead>
      <tbody>
        {/* By place: a choice makes every column anew, and its list must stay under the hand. */}
        <For each={props.columns.map((_, place) => place)}>
          {(place) => (
            <Show when={props.columns[place]}>
              {(column) => (
                <tr classList={{ lost: isLost(column()) }}>
                  <th scope="row">{nameOf(column())}</th>
                  <td class="sample">{begin(column().samples[0] ?? '')}</td>
                  <td>
                    <select
                      class="field"
                      id={place === 0 ? props.firstId : undefined}
                      aria-label={speech.text('plan.in.meansOf', { name: nameOf(column()) })}
                      onChange={(event) => {
                        const chosen = targets.find((target) => target === event.currentTarget.value);
                        if (chosen) props.choose(column().index, chosen);
                      }}
                    >
                      <For each={targets}>
                        {(target) => (
                          <Show when={target !== 'flag' || flagOf(column())}>
                            <option value={target} selected={target === column().target}>
                              {speech.text(`plan.in.target.${target}`, { channel: flagOf(column()) ?? '' })}
                            </option>
                          </Show>
                        )}
                      </For>
                    </select>
                    <Show when={column().channel !== '' && column().target !== 'flag'}>
                      <span class="small soft">
                        {speech.text('plan.in.onlyOn', { channel: flagOf(column()) ?? '' })}
                      </span>
                    </Show>
                    <Show when={isLost(column())}>
                      <span class="small soft">{speech.text('plan.in.unknown')}</span>
                    </Show>
                  </td>
                </tr>
              )}
            </Show>
          )}
        </For>
      </tbody>
    </table>
  );
}
