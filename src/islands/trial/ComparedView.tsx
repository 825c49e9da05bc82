import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { type ShownTotal, shownTotals } from '#domain/community/total-forms.ts';
import { trialDays } from '#domain/community/trial-request.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { useTool } from '#islands/workshop/tool.ts';
import type { TriedPlan } from '#stores/create-plan-trial.ts';
import type { Daily, PlanSummary } from '#stores/plan-trial.ts';
import { BandChart } from './BandChart.tsx';
import { PostsTable } from './PostsTable.tsx';
import { sayDifference, saySpread } from './trial-words.ts';

const charted = [
  'reach',
  'reactions',
  'followers',
  'meterTrust',
  'meterConsent',
  'tiredness',
] as const satisfies readonly Daily[];

/** Two plans on the same people: what B has more or less than A, in how many communities, and day by day. */
export function ComparedView(props: { tried: TriedPlan; summary: PlanSummary; second: Plan }): JSX.Element {
  const { speech } = useTool();
  const [measure, setMeasure] = createSignal<(typeof charted)[number]>('reach');
  const difference = () => props.summary.differences[0];
  const days = createMemo(() => trialDays(props.tried.start, props.tried.weeks));
  const isSame = () =>
    shownTotals.every((name) => {
      const signs = difference()?.signs[name];
      return signs?.same === props.summary.seeds;
    });

  /** «In 83 comunità su 100 il piano B raggiunge più persone.» */
  function sentence(name: ShownTotal): string {
    const signs = difference()?.signs[name];
    if (!signs) return '';
    const of = props.summary.seeds;
    if (signs.same === of) return speech.text('plan.compare.same', { of });
    const isMore = signs.more >= signs.less;
    return speech.text(isMore ? 'plan.compare.more' : 'plan.compare.less', {
      count: isMore ? signs.more : signs.less,
      of,
      measure: speech.text(`plan.measure.${name}`),
    });
  }

  return (
    <div class="tried compared">
      <h3>{speech.text('plan.compare')}</h3>
      <p>{speech.text(isSame() ? 'plan.compare.nothing' : 'plan.compare.what', { of: props.summary.seeds })}</p>
      <div class="scroll-x">
        <table>
          <caption class="visually-hidden">{speech.text('plan.compare')}</caption>
          <thead>
            <tr>
              <th scope="col">{speech.text('plan.compare.measure')}</th>
              <th scope="col">{speech.text('plan.which.plan')}</th>
              <th scope="col">{speech.text('plan.which.planB')}</th>
              <th scope="col">{speech.text('plan.compare.difference')}</th>
              <th scope="col">{speech.text('plan.compare.communities')}</th>
            </tr>
          </thead>
          <tbody>
            <For each={shownTotals}>
              {(name) => (
                <tr>
                  <th scope="row">{speech.text(`plan.measure.${name}`)}</th>
                  <For each={props.summary.plans}>
                    {(plan) => <td>{saySpread(speech, name, plan.totals[name])}</td>}
                  </For>
                  <td>
                    <Show when={difference()}>
                      {(own) => (
                        <>
                          <strong>{sayDifference(speech, name, own().totals[name].middle)}</strong>{' '}
                          <span class="soft">
                            {speech.text('plan.compare.band', {
                              low: sayDifference(speech, name, own().totals[name].low),
                              high: sayDifference(speech, name, own().totals[name].high),
                            })}
                          </span>
                        </>
                      )}
                    </Show>
                  </td>
                  <td>{sentence(name)}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
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
      <BandChart
        title={speech.text(`plan.measure.${measure()}`)}
        days={days()}
        measure={measure()}
        lines={props.summary.plans.map((plan, place) => ({
          name: speech.text(place === 0 ? 'plan.which.plan' : 'plan.which.planB'),
          band: plan.daily[measure()],
        }))}
      />
      <Show when={props.summary.plans[1]}>
        {(own) => <PostsTable tried={props.tried} posts={own().posts} plan={props.second} which="other" />}
      </Show>
    </div>
  );
}
