import { createSignal, type JSX, Show } from 'solid-js';
import type { ToolProps } from '#islands/workshop/tool-page.ts';
import { openPart, readCanvas, readStrategy } from '#stores/workshop.ts';
import { useClientStore } from '../client-store.ts';
import { OnePlan } from './OnePlan.tsx';
import type { PlanName, PlanPageProps } from './plan-page.ts';

/** The editorial plan of one project, A or B, with what it reads of strategy and canvas. */
export function PlanBuilder(props: { own: ToolProps; page: PlanPageProps }): JSX.Element {
  const { id } = props.own.project;
  const [name, setName] = createSignal<PlanName>('plan');
  const strategyPart = openPart(id, 'strategy');
  const canvasPart = openPart(id, 'canvas');
  void strategyPart.start();
  void canvasPart.start();
  const $strategy = readStrategy(strategyPart);
  const $canvas = readCanvas(canvasPart);
  const strategy = useClientStore($strategy, $strategy.get());
  const canvas = useClientStore($canvas, $canvas.get());

  return (
    <Show when={name()} keyed>
      {(shown) => (
        <OnePlan
          own={props.own}
          page={props.page}
          name={shown}
          change={setName}
          strategy={strategy()}
          canvas={canvas()}
        />
      )}
    </Show>
  );
}
