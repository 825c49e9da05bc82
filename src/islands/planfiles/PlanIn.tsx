import { createEffect, createSignal, type JSX, Match, on, onCleanup, Show, Switch } from 'solid-js';
import type { PlanChannel } from '#domain/plan/channel.ts';
import type { Named } from '#islands/workshop/control.ts';
import { useTool } from '#islands/workshop/tool.ts';
import { openTableImport, type TableImport } from '#stores/table-import.ts';
import { useClientStore } from '../client-store.ts';
import { ColumnsView } from './ColumnsView.tsx';
import { PlannedView, sayCounted } from './PlannedView.tsx';
import { ProblemsView } from './ProblemsView.tsx';
import { stepId } from './step.ts';

interface PlanInProps {
  channels: ReadonlyMap<string, PlanChannel>;
  pillars: readonly Named[];
  objectives: readonly Named[];
  audiences: readonly Named[];
  isOpen: boolean;
  /** Closes, and shows a post in the calendar. */
  see: (first: { id: string; at: string } | undefined) => void;
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
  const [said, say] = createSignal('');
  let field: HTMLInputElement | undefined;

  /** What has just happened, or else where one is. */
  const status = () => said() || sayState(state());
  function sayState(now: TableImport): string {
    switch (now.type) {
      case 'reading':
        return speech.text('plan.in.reading', { name: now.name });
      case 'matching':
        return speech.text('plan.in.read', {
          rows: speech.counted('plan.in.rows', now.open.rowCount),
          name: now.open.name,
        });
      case 'problems':
        return now.problems.length > 0
          ? speech.counted('plan.in.problems', now.problems.length)
          : speech.counted('plan.in.over', now.over);
      case 'ready':
        return sayCounted(speech, now.counted) || speech.text('plan.in.nothing');
      case 'added':
        return `${sayCounted(speech, now.counted)} ${speech.text('plan.in.done')}`;
      default:
        return '';
    }
  }

  // Each step is drawn in the place of the one before, with the button that was pressed: the focus goes to its heading.
  createEffect(
    on(
      () => state().type,
      (type) => {
        say('');
        if (!['idle', 'reading', 'failed'].includes(type)) document.getElementById(stepId)?.focus();
      },
      { defer: true },
    ),
  );
  function cancel() {
    table.cancel();
    if (field) field.value = '';
    field?.focus();
  }
  // What was begun is there when it is opened again; what is over is not.
  createEffect(
    on(
      () => props.isOpen,
      (isOpen) => {
        if (!isOpen && ['added', 'failed'].includes(state().type)) cancel();
      },
      { defer: true },
    ),
  );

  return (
    <div class="plan-in">
      <label class="field-row">
        <span>{speech.text('plan.in.file')}</span>
        <input
          type="file"
          class="file-field"
          ref={field}
          accept=".csv,.tsv,.txt,.xlsx,text/csv"
          onClick={(event) => {
            // The same file, mended elsewhere and picked again, is a new one.
            event.currentTarget.value = '';
          }}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) void table.read(file);
          }}
        />
      </label>
      <Show when={is('idle')}>
        <p class="hint">{speech.text('plan.in.what')}</p>
      </Show>
      <p class="in-status" role="status">
        {status()}
      </p>
      <p class="misfit" role="alert">
        {is('failed') ? speech.text(`plan.in.failed.${is('failed')?.code}`) : ''}
      </p>
      <Switch>
        <Match when={is('matching')}>
          {(now) => <ColumnsView open={now().open} table={table} channels={props.channels} say={say} cancel={cancel} />}
        </Match>
        <Match when={is('problems')}>
          {(now) => <ProblemsView now={now()} table={table} channels={props.channels} say={say} cancel={cancel} />}
        </Match>
        <Match when={is('ready')}>
          {(now) => <PlannedView now={now()} table={table} channels={props.channels} cancel={cancel} />}
        </Match>
        <Match when={is('added')}>
          {(now) => (
            <>
              <h3 id={stepId} tabindex="-1">
                {speech.text('plan.in.step.added')}
              </h3>
              <div class="acts">
                <button type="button" class="btn" onClick={() => props.see(now().first)}>
                  {speech.text('plan.in.see')}
                </button>
                <button type="button" class="btn ghost" onClick={cancel}>
                  {speech.text('plan.in.another')}
                </button>
              </div>
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
