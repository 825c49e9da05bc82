import { For, type JSX, Show } from 'solid-js';
import type { PlanChannel } from '#domain/plan/channel.ts';
import { useTool } from '#islands/workshop/tool.ts';
import type { TableImportStore } from '#stores/create-table-import.ts';
import { type OpenTable, targets } from '#stores/table-import.ts';

/** Which column is which, and whatever the table itself does not say. */
export function ColumnsView(props: {
  open: OpenTable;
  table: TableImportStore;
  channels: ReadonlyMap<string, PlanChannel>;
}): JSX.Element {
  const { speech } = useTool();
  const isMissing = (what: OpenTable['missing'][number]) => props.open.missing.includes(what);
  return (
    <div class="columns-view">
      <p role="status">
        {speech.text('plan.in.rows', { rows: speech.number(props.open.rowCount), name: props.open.name })}
      </p>
      <div class="scroll-x">
        <table>
          <caption>{speech.text('plan.in.matched')}</caption>
          <thead>
            <tr>
              <th scope="col">{speech.text('plan.in.column')}</th>
              <th scope="col">{speech.text('plan.in.sample')}</th>
              <th scope="col">{speech.text('plan.in.means')}</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.open.matched.columns}>
              {(column) => (
                <tr>
                  <th scope="row">
                    {column.header || speech.text('plan.in.noHeader', { number: column.index + 1 })}
                    {column.nth > 1 ? ` (${column.nth})` : ''}
                  </th>
                  <td class="sample">{column.samples[0] ?? ''}</td>
                  <td>
                    <select
                      class="field"
                      aria-label={speech.text('plan.in.meansOf', { name: column.header || String(column.index + 1) })}
                      onChange={(event) => {
                        const chosen = targets.find((target) => target === event.currentTarget.value);
                        if (chosen) props.table.chooseColumn(column.index, chosen);
                      }}
                    >
                      <For each={targets}>
                        {(target) => (
                          <option value={target} selected={target === column.target}>
                            {speech.text(`plan.in.target.${target}`)}
                          </option>
                        )}
                      </For>
                    </select>
                    <Show when={column.channel}>
                      <span class="small soft"> {props.channels.get(column.channel)?.name ?? column.channel}</span>
                    </Show>
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
      <Show when={isMissing('text')}>
        <p class="misfit">{speech.text('plan.in.missing.text')}</p>
      </Show>
      <Show when={isMissing('order') || props.open.order}>
        <label class="field-row">
          <span>{speech.text('plan.in.order')}</span>
          <select
            class="field"
            onChange={(event) => {
              const { value } = event.currentTarget;
              if (value === 'dayFirst' || value === 'monthFirst') props.table.setOrder(value);
            }}
          >
            <option value="">{speech.text('workshop.choose')}</option>
            <option value="dayFirst" selected={props.open.order === 'dayFirst'}>
              {speech.text('plan.scheduler.dateOrder.dmy')}
            </option>
            <option value="monthFirst" selected={props.open.order === 'monthFirst'}>
              {speech.text('plan.scheduler.dateOrder.mdy')}
            </option>
          </select>
        </label>
      </Show>
      <Show when={isMissing('channel') || props.open.channel}>
        <label class="field-row">
          <span>{speech.text('plan.in.channel')}</span>
          <select class="field" onChange={(event) => props.table.setChannel(event.currentTarget.value)}>
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
      <button type="button" class="btn" disabled={props.open.missing.length > 0} onClick={props.table.check}>
        {speech.text('plan.in.check')}
      </button>
    </div>
  );
}
