import { For, Show } from 'solid-js';
import { rate } from '#domain/kinds/rate.ts';
import { Mark, type Shape } from './Mark.tsx';
import { QuestionFrame } from './QuestionFrame.tsx';
import { createSession, type QuestionProps } from './session.ts';

const scale = [1, 2, 3, 4, 5];

/** A post to score on a few criteria, then compared with a commented model score. */
export function RateQuestion(props: QuestionProps<'rate'>) {
  const { post, criteria } = props.question;
  const s = createSession(props, rate, { blank: { kind: 'rate', scores: {} }, restore: (answer) => answer });
  const settled = () => s.phase() === 'settled';
  const partOf = (criterion: string) => s.grade()?.parts[criterion];
  const agreed = () => criteria.filter(({ id }) => partOf(id) === 'right' || partOf(id) === 'near').length;
  const marks: Record<string, [Shape, string]> = {
    right: ['right', 'mark.same'],
    near: ['right', 'mark.near'],
    wrong: ['wrong', 'mark.apart'],
  };
  return (
    <QuestionFrame
      session={s}
      check="rate.compare"
      again="rate.again"
      verdict="rate"
      summary={<p>{s.text('rate.score', { count: agreed(), total: criteria.length })}</p>}
    >
      <blockquote class="q-post">{post}</blockquote>
      <p class="q-help">{s.text('rate.scale')}</p>
      <For each={criteria}>
        {(criterion) => (
          <fieldset class="q-criterion">
            <legend>{criterion.label}</legend>
            <div class="q-scale">
              <For each={scale}>
                {(score) => (
                  <label classList={{ model: settled() && score === criterion.score }}>
                    <input
                      type="radio"
                      name={s.id(criterion.id)}
                      checked={s.draft().scores[criterion.id] === score}
                      onChange={() => s.edit({ kind: 'rate', scores: { ...s.draft().scores, [criterion.id]: score } })}
                    />
                    {score}
                  </label>
                )}
              </For>
            </div>
            <Show when={settled()}>
              <p class="q-marks">
                <span>
                  {s.text('rate.both', { mine: s.last()?.scores[criterion.id] ?? '–', model: criterion.score })}
                </span>
                <Show when={marks[partOf(criterion.id) ?? '']}>
                  {(mark) => <Mark session={s} shape={mark()[0]} word={mark()[1]} />}
                </Show>
              </p>
              <p class="q-feedback">{criterion.why}</p>
            </Show>
          </fieldset>
        )}
      </For>
    </QuestionFrame>
  );
}
