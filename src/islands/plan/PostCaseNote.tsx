import { createMemo, type JSX, Show } from 'solid-js';
import { closedWeekOf } from '#domain/plan/case.ts';
import type { Post } from '#domain/plan/shape.ts';
import { useTool } from '#islands/workshop/tool.ts';
import { $planCases, loadPlanCases } from '#stores/plan-cases.ts';
import { useClientStore } from '../client-store.ts';
import { usePlan } from './plan-view.ts';

/** In a post of a week that is over: what is changed now is told as changed afterwards. */
export function PostCaseNote(props: { post: Post; cases: string }): JSX.Element {
  const { speech } = useTool();
  const view = usePlan();
  void loadPlanCases(props.cases);
  const data = useClientStore($planCases, $planCases.get());
  const week = createMemo(() => {
    const known = data();
    const plan = view.plan();
    const own = known.type === 'ready' ? known.cases.find(({ id }) => id === plan.play.case) : undefined;
    return own && closedWeekOf(props.post, plan, own);
  });
  return (
    <Show when={week()}>{(number) => <p class="notice">{speech.text('plan.case.fixed', { week: number() })}</p>}</Show>
  );
}
