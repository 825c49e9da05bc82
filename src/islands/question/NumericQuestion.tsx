import { Show } from 'solid-js';
import { numeric } from '#domain/kinds/numeric.ts';
import { formatNumber } from '#i18n/format.ts';
import { Mark } from './Mark.tsx';
import { QuestionFrame } from './QuestionFrame.tsx';
import { createSession, type QuestionProps } from './session.ts';

/** A number with its unit. */
export function NumericQuestion(props: QuestionProps<'numeric'>) {
  const { locale, question } = props;
  const draftOf = (text: string) => ({ kind: 'numeric', text, locale }) as const;
  const write = (value: number) => formatNumber(locale, value, 9);
  const s = createSession(props, numeric, { blank: draftOf(''), restore: (answer) => draftOf(write(answer.value)) });
  const right = () => s.grade()?.outcome === 'right';
  const slip = () => question.near.find(({ id }) => s.grade()?.parts[id] === 'near');
  return (
    <QuestionFrame session={s}>
      <label class="q-number">
        <span class="visually-hidden">{s.text('numeric.label')}</span>
        <input
          type="text"
          inputmode="decimal"
          value={s.draft().text}
          onInput={(event) => s.edit(draftOf(event.currentTarget.value))}
          aria-describedby={s.id('status')}
        />
        <span>{question.unit}</span>
      </label>
      <Show when={s.phase() === 'settled'}>
        <Show when={s.grade() && !right()}>
          <div class="q-option wrong">
            <p class="q-marks">
              <Mark session={s} shape="mine" word="mark.mine" />
              <Mark session={s} shape="wrong" word="mark.wrong" />
            </p>
            <p class="q-feedback">{slip()?.feedback ?? question.otherwise}</p>
          </div>
        </Show>
        <div class="q-option right">
          <p class="q-marks">
            <strong>
              {write(question.value)} {question.unit}
            </strong>
            <Mark session={s} shape="right" word="mark.right" />
          </p>
          <p class="q-feedback">{question.feedback}</p>
        </div>
      </Show>
    </QuestionFrame>
  );
}
