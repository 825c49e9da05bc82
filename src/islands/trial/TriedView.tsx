import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { type ShownTotal, shownTotals } from '#domain/community/total-forms.ts';
import { trialDays } from '#domain/community/trial-request.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { useTool } from '#islands/workshop/tool.ts';
import type { TriedPlan } from '#stores/create-plan-trial.ts';
import type { Daily, PlanSummary } from '#stores/plan-trial.ts';
import { BandChart } from './BandChart.tsx';
import { PostsTable } from './PostsTable.tsx';
import { saySpread } from './trial-words.ts';

/** The days that can be looked at as a chart. */
const charted = [
  'reach',
  'impressions',
  'reactions',
  'followers',
  'meterTrust',
  'meterConsent',
  'tiredness',
] as const satisfies readonly Daily[];

/** What came of one plan: the whole period, day by day, post by post. */
export function TriedView(props: { tried: TriedPlan; summary: PlanSummary; plan: Plan }): JSX.Element {
  const { speech } = useTool();
  const [measure, setMeasure] = createSignal<(typeof charted)[number]>('reach');
  const bands = () => props.summary.plans[0];
  const days = createMemo(() => trialDays(props.tried.start, props.tried.weeks));
  const said = () => {
    const total = bands()?.totals.reach;
    return total
      ? speech.text('plan.trial.said', {
          communities: props.summary.seeds,
          low: speech.number(total.low, 0),
          high: speech.number(total.high, 0),
          people: speech.number(props.tried.request.community.people, 0),
          middle: speech.number(total.middle, 0),
        })
      : '';
  };
  function sayOf(name: ShownTotal): string {
    const total = bands()?.totals[name];
    return total ? saySpread(speech, name, total) : '';
  }
  return (
    <div class="tried">
      <h3>{speech.text('plan.trial.result')}</h3>
      <p>{said()}</p>
      <dl class="trial-totals">
        <For each={shownTotals}>
          {(name) => (
            <div>
              <dt>
                {speech.text(`plan.measure.${name}`)}
                <span class="small soft"> {speech.text(`plan.measure.${name}.what`)}</span>
              </dt>
              <dd>{sayOf(name)}</dd>
            </div>
          )}
        </For>
      </dl>
      <label class="chart-choice">
        <span>{speech.text('plan.trial.day')}</span>
        <select
          class="field"
          onChange={(event) => setMeasure(charted.find((name) => name === event.currentTarget.value) ?? 'reach')}
        >
          <For each={charted}>
            {(name) => (
              <option value={name} selected={name === measure()}>
                {speech.text(`plan.measure.${name}`)}
              </option>
            )}
          </For>
        </select>
      </label>
      <Show when={bands()}>
        {(own) => (
          <BandChart
            title={speech.text(`plan.measure.${measure()}`)}
            days={days()}
            measure={measure()}
            lines={[{ name: speech.text('plan.which.plan'), band: own().daily[measure()] }]}
          />
        )}
      </Show>
      <Show when={bands()}>
        {(own) => <PostsTable tried={props.tried} posts={own().posts} plan={props.plan} which="plan" />}
      </Show>
    </div>
  );
}
