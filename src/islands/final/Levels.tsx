import { For, type JSX, Show } from 'solid-js';
import type { Criterion } from '#domain/final-project.ts';
import type { Speech } from '../speech.ts';

/** What each score of a criterion looks like, to read. */
export function Levels(props: { speech: Speech; criterion: Criterion }): JSX.Element {
  return (
    <dl class="final-levels">
      <For each={props.criterion.levels}>
        {({ score, text, sample }) => (
          <div>
            <dt>{score}</dt>
            <dd>
              {text}
              <Show when={sample}>
                {(own) => (
                  <span class="final-sample">
                    {own().text} <cite>{props.speech.text('final.sampleOf', { brand: own().brand })}</cite>
                  </span>
                )}
              </Show>
            </dd>
          </div>
        )}
      </For>
    </dl>
  );
}
