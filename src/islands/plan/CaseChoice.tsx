import { createMemo, For, type JSX, Show } from 'solid-js';
import { isBrand, lastDay, type PlanCase } from '#domain/plan/case.ts';
import { useTool } from '#islands/workshop/tool.ts';
import { usePlan } from './plan-view.ts';
import { sayDay } from './say-moment.ts';

/** The cases there are, each with what it asks: those of the project's own brand first. */
export function CaseChoice(props: {
  cases: readonly PlanCase[];
  /** What the brand of the project is called. */
  brand: string;
  /** The page where an example is opened as a project. */
  workshop: string;
  start: (own: PlanCase) => void;
}): JSX.Element {
  const { speech } = useTool();
  const view = usePlan();
  const isOwn = ({ brandName }: PlanCase) => isBrand(brandName, props.brand);
  const ordered = createMemo(() => props.cases.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a))));
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
      <Show when={!props.cases.some(isOwn)}>
        <p class="notice">
          {speech.text('plan.case.stranger')} <a href={props.workshop}>{speech.text('plan.case.stranger.open')}</a>
        </p>
      </Show>
      <ul class="case-choice">
        <For each={ordered()}>
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
