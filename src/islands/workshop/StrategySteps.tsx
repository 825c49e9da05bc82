import { createMemo, For, type JSX } from 'solid-js';
import { countFilled } from '#domain/project/filled.ts';
import { type Strategy, type StrategyStep, strategyShape, strategySteps } from '#domain/strategy/shape.ts';
import type { Speech } from '../speech.ts';

/** The eight steps in the order they are usually reasoned in; each says how much of it is filled. */
export function StrategySteps(props: { speech: Speech; strategy: Strategy; step: StrategyStep }): JSX.Element {
  const { text } = props.speech;
  const place = () => strategySteps.indexOf(props.step) + 1;
  return (
    <details class="steps" open={matchMedia('(min-width: 62.01rem)').matches}>
      <summary>
        {text('workshop.stepOf', {
          place: place(),
          of: strategySteps.length,
          name: text(`strategy.step.${props.step}`),
        })}
      </summary>
      <nav aria-label={text('workshop.steps')}>
        <ol>
          <For each={strategySteps}>
            {(name, index) => {
              const own = createMemo(() => props.strategy[name]);
              const filled = createMemo(() => countFilled(strategyShape[name], own()));
              const isDone = () => filled().done === filled().of;
              return (
                <li>
                  <a href={`#${name}`} aria-current={props.step === name ? 'step' : undefined}>
                    <span class="number" classList={{ done: isDone() }} aria-hidden="true">
                      {isDone() ? '✓' : index() + 1}
                    </span>
                    <span>
                      {text(`strategy.step.${name}`)}{' '}
                      <span class="step-filled">
                        <span aria-hidden="true">{text('workshop.filled.short', { ...filled() })}</span>
                        <span class="visually-hidden">{text('workshop.filled', { ...filled() })}</span>
                      </span>
                    </span>
                  </a>
                </li>
              );
            }}
          </For>
        </ol>
      </nav>
    </details>
  );
}
