import { createMemo, createSignal, type JSX, Match, Show, Switch } from 'solid-js';
import type { World } from '#domain/document/world.ts';
import type { PlanChannel } from '#domain/plan/channel.ts';
import type { Strategy } from '#domain/strategy/shape.ts';
import { useTool } from '#islands/workshop/tool.ts';
import { $planData } from '#stores/plan-data.ts';
import { useClientStore } from '../client-store.ts';
import { createLater } from '../later.ts';
import { usePlan } from './plan-view.ts';

/** The way to the files of the plan: what writes them comes when somebody asks. */
export function PlanFiles(props: {
  project: { id: string; name: string };
  strategy: Strategy;
  world: World;
}): JSX.Element {
  const { speech } = useTool();
  const view = usePlan();
  const [isOpen, setOpen] = createSignal(false);
  const { part, ask } = createLater(() => import('#islands/planfiles/PlanOut.tsx'));
  const data = useClientStore($planData, $planData.get());
  const channels = createMemo((): ReadonlyMap<string, PlanChannel> => {
    const known = data();
    return known.type === 'ready' ? known.channels : new Map();
  });
  let dialog: HTMLDialogElement | undefined;

  function open() {
    setOpen(true);
    void ask();
    dialog?.showModal();
  }
  const here = () => {
    const own = part();
    return isOpen() && own.type === 'here' ? own.module : undefined;
  };

  return (
    <>
      <button type="button" class="btn ghost sm" onClick={open}>
        {speech.text('plan.out.open')}
      </button>
      <dialog class="dialog no-print" aria-labelledby="plan-out" ref={dialog} onClose={() => setOpen(false)}>
        <h2 id="plan-out">{speech.text('plan.out.title')}</h2>
        <Switch fallback={<p class="soft">{speech.text('workshop.opening')}</p>}>
          <Match when={here()}>
            {(module) =>
              module().PlanOut({
                get plan() {
                  return view.plan();
                },
                get strategy() {
                  return props.strategy;
                },
                get channels() {
                  return channels();
                },
                project: props.project,
                world: props.world,
              })
            }
          </Match>
          <Match when={part().type === 'missing'}>
            <p class="misfit" role="status">
              {speech.text('plan.out.missingPart')}
            </p>
          </Match>
        </Switch>
        <Show when={isOpen()}>
          <div class="acts">
            <button type="button" class="btn ghost" onClick={() => dialog?.close()}>
              {speech.text('workshop.out.close')}
            </button>
          </div>
        </Show>
      </dialog>
    </>
  );
}
