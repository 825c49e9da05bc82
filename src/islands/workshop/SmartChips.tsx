import { For, type JSX, Show } from 'solid-js';
import type { Objective, Strategy } from '#domain/strategy/shape.ts';
import { smartOf, smartParts } from '#domain/strategy/smart.ts';
import { useTool } from './tool.ts';

/** The five questions an objective answers, and the ones it does not yet. */
export function SmartChips(props: { objective: Objective | undefined; strategy: Strategy }): JSX.Element {
  const { speech } = useTool();
  return (
    <Show when={props.objective}>
      {(objective) => {
        const answers = () => smartOf(objective(), props.strategy);
        return (
          <ul class="smart" aria-label={speech.text('workshop.smart')}>
            <For each={smartParts}>
              {(part) => (
                <li classList={{ met: answers()[part] }}>
                  <span aria-hidden="true">{answers()[part] ? '✓ ' : ''}</span>
                  {speech.text(answers()[part] ? `workshop.smart.${part}` : `workshop.smart.${part}.ask`)}
                </li>
              )}
            </For>
          </ul>
        );
      }}
    </Show>
  );
}
