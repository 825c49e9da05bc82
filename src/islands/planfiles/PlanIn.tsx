import { type JSX, Match, onCleanup, Show, Switch } from 'solid-js';
import type { PlanChannel } from '#domain/plan/channel.ts';
import { mostPosts } from '#domain/table/plan-import.ts';
import type { Named } from '#islands/workshop/control.ts';
import { useTool } from '#islands/workshop/tool.ts';
import { openTableImport, type TableImport } from '#stores/table-import.ts';
import { useClientStore } from '../client-store.ts';
import { ColumnsView } from './ColumnsView.tsx';
import { ProblemsView } from './ProblemsView.tsx';

interface PlanInProps {
  channels: ReadonlyMap<string, PlanChannel>;
  pillars: readonly Named[];
  objectives: readonly Named[];
  audiences: readonly Named[];
  close: () => void;
}

/** Posts from a table: what each column is, what cannot be read and where, how many posts it makes, then all in one step. */
export function PlanIn(props: PlanInProps): JSX.Element {
  const { speech, part, locale } = useTool();
  const table = openTableImport(part, () => ({
    locale,
    channels: props.channels,
    pillars: props.pillars,
    objectives: props.objectives,
    audiences: props.audiences,
  }));
  onCleanup(table.cancel);
  const state = useClientStore<TableImport>(table.$import, { type: 'idle' });
  const is = <K extends TableImport['type']>(type: K) => {
    const now = state();
    return now.type === type ? (now as Extract<TableImport, { type: K }>) : undefined; // the type was just compared
  };
  const counted = (now: { counted: { added: number; changed: number; same: number } }) =>
    speech.text('plan.in.counted', now.counted);

  return (
    <div class="plan-in">
      <label class="field-row">
        <span>{speech.text('plan.in.file')}</span>
        <input
          type="file"
          class="file-field"
          accept=".csv,.tsv,.txt,.xlsx,text/csv"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) void table.read(file);
          }}
        />
      </label>
      <p class="hint">{speech.text('plan.in.what')}</p>
      <Switch>
        <Match when={is('reading')}>
          <p role="status">{speech.text('plan.in.reading')}</p>
        </Match>
        <Match when={is('failed')}>
          {(now) => (
            <p class="misfit" role="alert">
              {speech.text(`plan.in.failed.${now().code}`)}
            </p>
          )}
        </Match>
        <Match when={is('matching')}>
          {(now) => <ColumnsView open={now().open} table={table} channels={props.channels} />}
        </Match>
        <Match when={is('problems')}>
          {(now) => (
            <>
              <ProblemsView open={now().open} problems={now().problems} table={table} />
              <Show when={now().over > 0}>
                <p class="notice">
                  {speech.text('plan.in.over', { over: speech.number(now().over), most: speech.number(mostPosts) })}{' '}
                  <button type="button" class="link" onClick={table.leaveOutOver}>
                    {speech.text('plan.in.leaveOver')}
                  </button>
                </p>
              </Show>
            </>
          )}
        </Match>
        <Match when={is('ready')}>
          {(now) => (
            <>
              <p role="status">{counted(now())}</p>
              <Show when={now().open.leftOut.size > 0}>
                <p class="small">{speech.counted('plan.in.leftOut', now().open.leftOut.size)}</p>
              </Show>
              <div class="acts">
                <button type="button" class="btn" onClick={table.confirm}>
                  {speech.text('plan.in.add')}
                </button>
                <button type="button" class="btn ghost" onClick={table.backToColumns}>
                  {speech.text('plan.in.columns')}
                </button>
              </div>
            </>
          )}
        </Match>
        <Match when={is('added')}>
          {(now) => (
            <>
              <p role="status">
                {counted(now())} {speech.text('plan.in.added')}
              </p>
              <button type="button" class="btn" onClick={() => props.close()}>
                {speech.text('plan.in.see')}
              </button>
            </>
          )}
        </Match>
      </Switch>
      <Show when={is('idle') && props.channels.size === 0}>
        <p class="notice">{speech.text('plan.data.failed')}</p>
      </Show>
    </div>
  );
}
