import { createSignal, type JSX, Show } from 'solid-js';
import type { Mistake } from '#domain/mistakes.ts';
import { emptyProgress } from '#domain/progress.ts';
import type { ReviewIndex } from '#domain/review/review-index.ts';
import { DrawnQuestion } from '#islands/check/DrawnQuestion.tsx';
import { $progress } from '#stores/progress.ts';
import { beginVariant } from '#stores/skill-map.ts';
import { useClientStore } from '../client-store.ts';
import type { Speech } from '../speech.ts';

/** Another question on the skill of a mistake, answered right here as in a review. */
export function Variant(props: { speech: Speech; index: ReviewIndex; mistake: Mistake }): JSX.Element {
  const { text } = props.speech;
  const progress = useClientStore($progress, emptyProgress());
  const [variant, setVariant] = createSignal<ReturnType<typeof beginVariant>>();
  const [isMissing, setMissing] = createSignal(false);
  const isSettled = () => {
    const own = variant();
    return own !== undefined && progress().questions.get(own.stored)?.phase === 'settled';
  };
  let title: HTMLHeadingElement | undefined;

  function begin() {
    const next = beginVariant(props.mistake, props.index);
    setMissing(!next);
    setVariant(next);
    queueMicrotask(() => title?.focus());
  }

  return (
    <div class="variant">
      <Show when={variant()} keyed>
        {({ question, stored }) => (
          <>
            <h4 tabindex="-1" ref={title}>
              {text('skills.mistakes.variantTitle')}
            </h4>
            <DrawnQuestion
              speech={props.speech}
              data={props.index}
              id={question}
              stored={stored}
              number={1}
              total={1}
            />
          </>
        )}
      </Show>
      <Show when={!variant() || isSettled()}>
        <p class="acts">
          <button type="button" class="btn ghost" onClick={begin}>
            {text(variant() ? 'skills.mistakes.another' : 'skills.mistakes.variant')}
          </button>
          <span role="status">{isMissing() ? text('skills.mistakes.noVariant') : ''}</span>
        </p>
      </Show>
    </div>
  );
}
