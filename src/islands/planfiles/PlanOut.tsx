import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import type { World } from '#domain/document/world.ts';
import type { PlanChannel } from '#domain/plan/channel.ts';
import { type Plan, type Status, statuses } from '#domain/plan/shape.ts';
import type { Strategy } from '#domain/strategy/shape.ts';
import { formatDate } from '#i18n/format.ts';
import { useTool } from '#islands/workshop/tool.ts';
import { type OutChoice, type OutId, offerFile, prepareOut, schedulerFormats, schedulerIds } from '#stores/plan-out.ts';
import { PreflightView } from './PreflightView.tsx';

interface PlanOutProps {
  plan: Plan;
  strategy: Strategy;
  channels: ReadonlyMap<string, PlanChannel>;
  project: { id: string; name: string };
  world: World;
}

const forPeople = ['calendar', 'xlsx', 'csv'] as const satisfies readonly OutId[];

/** The plan as a calendar, a sheet, or the file of a program that publishes: first what will happen, then the files. */
export function PlanOut(props: PlanOutProps): JSX.Element {
  const { speech, part } = useTool();
  const [choice, setChoice] = createSignal<OutChoice>({
    id: 'calendar',
    statuses: undefined,
    cap: undefined,
    dateOrder: 'dmy',
    template: undefined,
  });
  const [said, say] = createSignal('');
  const change = (own: Partial<OutChoice>) => {
    say('');
    setChoice({ ...choice(), ...own });
  };
  const prepared = createMemo(() =>
    prepareOut(choice(), {
      plan: props.plan,
      cells: part.$cells.get(),
      strategy: props.strategy,
      channels: props.channels,
      project: props.project,
      world: props.world,
    }),
  );
  const format = () => prepared().format;
  const chosen = () => choice().statuses ?? format()?.statuses ?? statuses;
  const nameOf = (id: OutId) => {
    const own = forPeople.find((one) => one === id) ? undefined : schedulerFormats[id as (typeof schedulerIds)[number]];
    return own?.name ?? speech.text(`plan.out.${id}`);
  };

  function choose(status: Status, isIn: boolean) {
    const rest = chosen().filter((own) => own !== status);
    change({ statuses: isIn ? [...rest, status] : rest });
  }

  async function readTemplate(file: File | undefined) {
    const text = (await file?.text()) ?? '';
    const line = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] ?? '';
    change({ template: line === '' ? undefined : line.split(',').map((header) => header.replace(/^"|"$/g, '')) });
  }

  async function save() {
    say(speech.text('workshop.out.working'));
    try {
      const files = await prepared().write();
      for (const { name, file } of files) offerFile(name, file);
      say(speech.text('plan.out.saved', { names: files.map(({ name }) => name).join(', ') }));
    } catch {
      // A library that did not arrive, or a browser without room: nothing of the plan is touched.
      say(speech.text('plan.out.failed'));
    }
  }
  const count = () => prepared().preflight.files.reduce((sum, { posts }) => sum + posts.length, 0);

  return (
    <div class="plan-out">
      <div class="fields">
        <label class="field-row">
          <span>{speech.text('plan.out.form')}</span>
          <select
            class="field"
            onChange={(event) =>
              change({
                id: event.currentTarget.value as OutId,
                statuses: undefined,
                cap: undefined,
                template: undefined,
              })
            } // the values are ours
          >
            <optgroup label={speech.text('plan.out.people')}>
              <For each={forPeople}>{(id) => <option value={id}>{nameOf(id)}</option>}</For>
            </optgroup>
            <optgroup label={speech.text('plan.out.programs')}>
              <For each={schedulerIds}>{(id) => <option value={id}>{nameOf(id)}</option>}</For>
            </optgroup>
          </select>
        </label>
        <Show when={(format()?.caps.length ?? 0) > 1}>
          <label class="field-row">
            <span>{speech.text('plan.scheduler.cap')}</span>
            <select
              class="field"
              onChange={(event) =>
                change({ cap: format()?.caps.find(({ id }) => id === event.currentTarget.value)?.id })
              }
            >
              <For each={format()?.caps}>
                {({ id, rows }) => (
                  <option value={id} selected={id === choice().cap}>
                    {speech.text(`plan.scheduler.cap.${id}`, { rows: rows ?? '∞' })}
                  </option>
                )}
              </For>
            </select>
          </label>
        </Show>
        <Show when={format()?.hasDateOrder}>
          <label class="field-row">
            <span>{speech.text('plan.scheduler.dateOrder')}</span>
            <select
              class="field"
              onChange={(event) => change({ dateOrder: event.currentTarget.value === 'mdy' ? 'mdy' : 'dmy' })}
            >
              <option value="dmy">{speech.text('plan.scheduler.dateOrder.dmy')}</option>
              <option value="mdy">{speech.text('plan.scheduler.dateOrder.mdy')}</option>
            </select>
          </label>
        </Show>
      </div>
      <Show when={format()}>
        {(own) => (
          <p class="hint">
            {speech.text(`plan.scheduler.${own().trust}`, { day: formatDate(speech.locale, own().checked) })}{' '}
            {own().name === null ? speech.text('plan.scheduler.threeColumns.note') : ''}
          </p>
        )}
      </Show>
      <Show when={choice().id === 'metricool'}>
        <label class="field-row">
          <span>{speech.text('plan.out.template')}</span>
          <input
            type="file"
            class="file-field"
            accept=".csv,text/csv"
            onChange={(event) => void readTemplate(event.currentTarget.files?.[0])}
          />
        </label>
        <Show when={prepared().template}>{(template) => <p class="hint">{sayTemplate(template())}</p>}</Show>
      </Show>
      <fieldset class="picks">
        <legend>{speech.text('plan.out.statuses')}</legend>
        <For each={statuses}>
          {(status) => (
            <label>
              <input
                type="checkbox"
                checked={chosen().includes(status)}
                onChange={(event) => choose(status, event.currentTarget.checked)}
              />
              <span>{speech.text(`option.status.${status}`)}</span>
            </label>
          )}
        </For>
      </fieldset>
      <PreflightView preflight={prepared().preflight} plan={props.plan} channels={props.channels} />
      <div class="acts">
        <button type="button" class="btn" disabled={count() === 0} onClick={() => void save()}>
          {speech.counted('plan.out.save', prepared().preflight.files.length)}
        </button>
        <p class="small" role="status">
          {said()}
        </p>
      </div>
    </div>
  );

  function sayTemplate(template: NonNullable<ReturnType<typeof prepareOut>['template']>): string {
    if (template === 'strange') return speech.text('plan.out.template.strange');
    const { unknown, missing } = template;
    return speech.text('plan.out.template.fits', {
      unknown: unknown.join(', ') || speech.text('plan.out.template.none'),
      missing: missing.join(', ') || speech.text('plan.out.template.none'),
    });
  }
}
