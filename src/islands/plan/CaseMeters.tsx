import { createMemo, For, type JSX } from 'solid-js';
import type { PlanCase } from '#domain/plan/case.ts';
import { meters, readMeters } from '#domain/plan/meters.ts';
import type { Finding } from '#domain/project/finding.ts';
import type { Strategy } from '#domain/strategy/shape.ts';
import { useTool } from '#islands/workshop/tool.ts';
import { usePlan } from './plan-view.ts';

/** How the plan stands, in five numbers that do not add up to one, each with its formula. */
export function CaseMeters(props: { own: PlanCase; findings: readonly Finding[]; strategy: Strategy }): JSX.Element {
  const { speech } = useTool();
  const view = usePlan();
  const read = createMemo(() => readMeters(view.plan(), props.own, props.strategy, props.findings));
  return (
    <div class="case-meters">
      <h3>{speech.text('plan.case.meters')}</h3>
      <p class="hint">{speech.text('plan.case.meters.hint')}</p>
      <ul>
        <For each={meters}>
          {(name) => (
            <li>
              <p class="meter-head">
                <span id={`meter-${name}`}>{speech.text(`plan.case.meter.${name}`)}</span>
                <strong>{speech.number(read()[name], 0)}</strong>
              </p>
              <meter class="bar" min="0" max="100" value={read()[name]} aria-labelledby={`meter-${name}`} />
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
