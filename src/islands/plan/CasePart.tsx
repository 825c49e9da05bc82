import { createMemo, type JSX, Match, Show, Switch } from 'solid-js';
import { leaveCase, type PlanCase, startCase } from '#domain/plan/case.ts';
import type { Strategy } from '#domain/strategy/shape.ts';
import { useTool } from '#islands/workshop/tool.ts';
import { $planCases, loadPlanCases } from '#stores/plan-cases.ts';
import { useClientStore } from '../client-store.ts';
import { CaseChoice } from './CaseChoice.tsx';
import { CasePlay } from './CasePlay.tsx';
import { usePlan } from './plan-view.ts';

/** A case to play with the plan: chosen among those there are, then week by week. */
export function CasePart(props: {
  /** The address of the cases. */
  cases: string;
  /** The page where an example is opened as a project. */
  workshop: string;
  strategy: Strategy;
}): JSX.Element {
  const { speech, announce } = useTool();
  const view = usePlan();
  void loadPlanCases(props.cases);
  const data = useClientStore($planCases, $planCases.get());
  const cases = () => {
    const known = data();
    return known.type === 'ready' ? known.cases : [];
  };
  const chosen = createMemo(() => view.plan().play.case);
  const played = createMemo(() => cases().find(({ id }) => id === chosen()));

  function start(own: PlanCase) {
    view.set(startCase(view.plan(), own));
    view.setPlace({ day: own.from });
    announce(speech.text('plan.case.started', { title: own.title }));
    queueMicrotask(() => document.getElementById('case-title')?.focus());
  }
  function leave() {
    view.set(leaveCase(view.plan()));
    announce(speech.text('plan.case.left'));
    queueMicrotask(() => document.getElementById('case-title')?.focus());
  }

  return (
    <section class="case no-print" aria-labelledby="case-title">
      <h2 id="case-title" tabindex="-1">
        {played()?.title ?? speech.text('plan.case')}
      </h2>
      <Switch fallback={<p class="soft">{speech.text('workshop.opening')}</p>}>
        <Match when={data().type === 'failed'}>
          <p class="notice" role="status">
            {speech.text('plan.case.failed')}{' '}
            <button type="button" class="link" onClick={() => void loadPlanCases(props.cases)}>
              {speech.text('plan.data.again')}
            </button>
          </p>
        </Match>
        <Match when={played()}>{(own) => <CasePlay own={own()} strategy={props.strategy} leave={leave} />}</Match>
        <Match when={data().type === 'ready'}>
          <Show when={chosen() !== ''}>
            <p class="notice">
              {speech.text('plan.case.unknown')}{' '}
              <button type="button" class="link" onClick={leave}>
                {speech.text('plan.case.leave')}
              </button>
            </p>
          </Show>
          <CaseChoice cases={cases()} brand={props.strategy.context.brand} workshop={props.workshop} start={start} />
        </Match>
      </Switch>
    </section>
  );
}
