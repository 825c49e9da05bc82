import { For, type JSX } from 'solid-js';
import type { Filled } from '#domain/project/filled.ts';
import type { Speech } from '../speech.ts';

/** The steps of a document in the order they are usually taken; each says how much of it is filled. */
export function StepList<Step extends string>(props: {
  speech: Speech;
  /** Where the names of the steps are: `strategy.step`. */
  area: string;
  steps: readonly Step[];
  step: Step;
  filled: (step: Step) => Filled;
}): JSX.Element {
  const { text } = props.speech;
  const place = () => props.steps.indexOf(props.step) + 1;
  const nameOf = (step: Step) => text(`${props.area}.${step}`);
  return (
    <details class="steps" open={matchMedia('(min-width: 62.01rem)').matches}>
      <summary>{text('workshop.stepOf', { place: place(), of: props.steps.length, name: nameOf(props.step) })}</summary>
      <nav aria-label={text('workshop.steps')}>
        <ol>
          <For each={props.steps}>
            {(name, index) => {
              const filled = () => props.filled(name);
              const isDone = () => filled().of > 0 && filled().done === filled().of;
              return (
                <li>
                  <a href={`#${name}`} aria-current={props.step === name ? 'step' : undefined}>
                    <span class="number" classList={{ done: isDone() }} aria-hidden="true">
                      {isDone() ? '✓' : index() + 1}
                    </span>
                    <span>
                      {nameOf(name)}{' '}
                      {filled().of > 0 && (
                        <span class="step-filled">
                          <span aria-hidden="true">{text('workshop.filled.short', { ...filled() })}</span>
                          <span class="visually-hidden">{text('workshop.filled', { ...filled() })}</span>
                        </span>
                      )}
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
