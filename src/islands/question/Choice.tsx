import { Show } from 'solid-js';
import type { Option } from '#domain/question.ts';
import { Mark, type Shape } from './Mark.tsx';
import type { AnySession } from './session.ts';

interface ChoiceProps {
  session: AnySession;
  type: 'radio' | 'checkbox';
  option: Option;
  checked: boolean;
  onChange(checked: boolean): void;
  /** It was in the last answer. */
  mine: boolean;
  /** Show the explanation. */
  explained: boolean;
}

/** One option of a single or multiple question, and, once explained, its marks and the reason why. */
export function Choice(props: ChoiceProps) {
  const s = props.session;
  const name = s.id('option');
  const several = () => props.type === 'checkbox';
  const guess = s.props.question.role === 'guess';
  const marks = (): [Shape, string][] => {
    const { mine } = props;
    if (s.phase() === 'open') return [];
    if (s.phase() === 'hinted') return mine && !several() ? [['wrong', 'mark.tried']] : [];
    const own: [Shape, string][] = mine ? [['mine', 'mark.mine']] : [];
    if (!props.explained) return own;
    if (props.option.correct)
      return [['right', several() && !mine && s.grade() ? 'mark.missed' : 'mark.right'], ...own];
    return mine && !guess ? [['wrong', several() ? 'mark.extra' : 'mark.wrong'], ...own] : own;
  };
  const tone = () => (s.phase() === 'settled' ? marks()[0]?.[0] : undefined) ?? '';
  return (
    <div class={`q-option ${tone()}`}>
      <label class="q-choice">
        <input
          type={props.type}
          name={name}
          checked={props.checked}
          onChange={(event) => props.onChange(event.currentTarget.checked)}
        />
        <span>{props.option.text}</span>
      </label>
      <Show when={marks().length > 0}>
        <p class="q-marks">
          {marks().map(([shape, word]) => (
            <Mark session={s} shape={shape} word={word} />
          ))}
        </p>
      </Show>
      <Show when={props.explained}>
        <p class="q-feedback">{props.option.feedback}</p>
      </Show>
    </div>
  );
}
