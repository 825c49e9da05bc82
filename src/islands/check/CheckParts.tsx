import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { type CheckData, type CheckResult, checkQuestion } from '#domain/final-check.ts';
import { isSameList } from '#domain/project/keep-each.ts';
import type { Speech } from '../speech.ts';
import { DrawnQuestion } from './DrawnQuestion.tsx';

/** The questions of a check, a course at a time; it opens where the first is still to be answered. */
export function CheckParts(props: {
  speech: Speech;
  data: CheckData;
  draw: string;
  result: CheckResult;
  toResult: () => void;
}): JSX.Element {
  const { text } = props.speech;
  // An answer changes the result and not what is asked: the questions stay, with what is half written in them.
  const asked = createMemo(() => props.result.questions.map(({ id }) => id), [], { equals: isSameList });
  /** The courses with their questions, in the order drawn; what has left the site is in none. */
  const parts = createMemo(() => {
    const all = new Set(asked());
    return props.data.courses
      .map(({ title, questions }) => ({ title, ids: questions.map(({ id }) => id).filter((id) => all.has(id)) }))
      .filter(({ ids }) => ids.length > 0);
  });
  const openFirst = () => {
    const settled = new Set(props.result.questions.filter(({ isSettled }) => isSettled).map(({ id }) => id));
    const first = parts().findIndex(({ ids }) => ids.some((id) => !settled.has(id)));
    return first < 0 ? parts().length - 1 : first;
  };
  const [place, setPlace] = createSignal(openFirst());
  const part = () => parts()[place()];
  const isLast = () => place() >= parts().length - 1;

  function go(to: number) {
    setPlace(to);
    queueMicrotask(() => document.getElementById('check-part')?.focus());
  }

  return (
    <Show when={part()} keyed>
      {({ title, ids }) => (
        <section class="check-part" aria-labelledby="check-part">
          <h2 id="check-part" tabindex="-1">
            {text('check.part', { course: title, place: place() + 1, total: parts().length })}
          </h2>
          <p class="soft" role="status">
            {text('check.progress', { settled: props.result.settled, total: props.result.questions.length })}
          </p>
          <For each={ids}>
            {(id, nth) => (
              <DrawnQuestion
                speech={props.speech}
                data={props.data}
                id={id}
                stored={checkQuestion(props.draw, id)}
                number={nth() + 1}
                total={ids.length}
              />
            )}
          </For>
          <p class="acts">
            <Show when={place() > 0}>
              <button type="button" class="btn ghost" onClick={() => go(place() - 1)}>
                {text('check.previous')}
              </button>
            </Show>
            <Show
              when={!isLast()}
              fallback={
                <button type="button" class="btn" onClick={props.toResult}>
                  {text('check.toResult')}
                </button>
              }
            >
              <button type="button" class="btn" onClick={() => go(place() + 1)}>
                {text('check.next')}
              </button>
            </Show>
          </p>
        </section>
      )}
    </Show>
  );
}
