import { For, type JSX, Show } from 'solid-js';
import { lastDay, type PlanCase } from '#domain/plan/case.ts';
import { useTool } from '#islands/workshop/tool.ts';
import { usePlan } from './plan-view.ts';
import { sayDay } from './say-moment.ts';

/** The cases there are, each with what it asks. */
export function CaseChoice(props: { cases: readonly PlanCase[]; start: (own: PlanCase) => void }): JSX.Element {
  const { speech } = useTool();
  const view = usePlan();
  const posts = () => view.plan().posts.posts.length;
  const when = (own: PlanCase) => ({
    from: sayDay(speech.locale, own.from),
    to: sayDay(speech.locale, lastDay(own)),
    hours: own.hours,
  });
  return (
    <>
      <p>{speech.text('plan.case.what')}</p>
      <Show when={posts() > 0}>
        <p class="hint">{speech.counted('plan.case.posts', posts())}</p>
      </Show>
      <ul class="case-choice">
        <For each={props.cases}>
          {(own) => (
            <li>
              <h3>{own.title}</h3>
              <p class="small soft">
                {own.brandName} · {speech.text('plan.case.when', when(own))}
              </p>
              <p>{own.brief}</p>
              <button type="button" class="btn ghost sm" onClick={() => props.start(own)}>
                {speech.text('plan.case.start')}
                <span class="visually-hidden">: {own.title}</span>
              </button>
            </li>
          )}
        </For>
      </ul>
    </>
  );
}
