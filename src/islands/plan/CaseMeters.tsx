import { createMemo, For, type JSX, Show } from 'solid-js';
import type { PlanCase } from '#domain/plan/case.ts';
import { type Meter, meters, readMeters } from '#domain/plan/meters.ts';
import type { Strategy } from '#domain/strategy/shape.ts';
import { useTool } from '#islands/workshop/tool.ts';
import { usePlan } from './plan-view.ts';

/** How the plan stands, in five numbers that do not add up to one, each with its formula. */
export function CaseMeters(props: { own: PlanCase; strategy: Strategy }): JSX.Element {
  const { speech } = useTool();
  const view = usePlan();
  const read = createMemo(() => readMeters(view.plan(), props.own, props.strategy, view.findings()));
  const lacksStrategy = () =>
    props.strategy.objectives.objectives.length === 0 || props.strategy.pillars.pillars.length === 0;
  /** Without the checks there is nothing to read coherence from. */
  const isKnown = (name: Meter) => name !== 'coherence' || view.checks().type === 'ready';
  return (
    <div class="case-meters">
      <h3>{speech.text('plan.case.meters')}</h3>
      <p class="hint">{speech.text('plan.case.meters.hint')}</p>
      <Show when={lacksStrategy()}>
        <p class="notice">{speech.text('plan.case.meters.strategy')}</p>
      </Show>
      <ul>
        <For each={meters}>
          {(name) => (
            <li>
              <p class="meter-head">
                <span id={`meter-${name}`}>{speech.text(`plan.case.meter.${name}`)}</span>
                <Show when={isKnown(name)}>
                  <strong>{speech.number(read()[name], 0)}</strong>
                </Show>
              </p>
              <Show
                when={isKnown(name)}
                fallback={<p class="small soft">{speech.text(`plan.checks.${view.checks().type}`)}</p>}
              >
                <meter class="bar" min="0" max="100" value={read()[name]} aria-labelledby={`meter-${name}`} />
              </Show>
              <details>
                <summary>
                  {speech.text('plan.case.formula')}
                  <span class="visually-hidden">: {speech.text(`plan.case.meter.${name}`)}</span>
                </summary>
                <p class="small">{speech.text(`plan.case.formula.${name}`, { hours: props.own.hours })}</p>
              </details>
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}
