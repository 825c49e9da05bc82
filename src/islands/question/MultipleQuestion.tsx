import { For, Show } from 'solid-js';
import { multiple } from '#domain/kinds/multiple.ts';
import { shuffle } from '#domain/shuffle.ts';
import { Choice } from './Choice.tsx';
import { QuestionFrame } from './QuestionFrame.tsx';
import { createSession, type QuestionProps } from './session.ts';

/** Several right options, as many as it says. */
export function MultipleQuestion(props: QuestionProps<'multiple'>) {
  const s = createSession(props, multiple, { blank: { kind: 'multiple', options: [] }, restore: (answer) => answer });
  const { options, choose, id } = props.question;
  const toggle = (option: string, checked: boolean) => {
    const others = s.draft().options.filter((each) => each !== option);
    s.edit({ kind: 'multiple', options: checked ? [...others, option] : others });
    s.say(s.text('multiple.chosen', { count: s.draft().options.length, choose }));
  };
  const quote = (verdict: 'missed' | 'wrong') => {
    const parts = s.grade()?.parts ?? {};
    return options.filter((option) => parts[option.id] === verdict).map((option) => option.text);
  };
  const rightCount = () => options.filter((option) => s.grade()?.parts[option.id] === 'right').length;
  return (
    <QuestionFrame
      session={s}
      summary={
        <Show when={s.grade()?.outcome !== 'right'}>
          <p>{s.text('multiple.score', { count: rightCount(), choose })}</p>
          <Show when={s.phase() === 'settled' && s.last()}>
            <Quotes lead={s.text('multiple.missing')} texts={quote('missed')} />
            <Quotes lead={s.text('multiple.extra')} texts={quote('wrong')} />
          </Show>
        </Show>
      }
    >
      <p class="q-help">{s.counted('multiple.choose', choose)}</p>
      <For each={shuffle(options, id)}>
        {(option) => (
          <Choice
            session={s}
            type="checkbox"
            option={option}
            checked={s.draft().options.includes(option.id)}
            onChange={(checked) => toggle(option.id, checked)}
            mine={s.last()?.options.includes(option.id) ?? false}
            explained={s.phase() === 'settled'}
          />
        )}
      </For>
    </QuestionFrame>
  );
}

function Quotes(props: { lead: string; texts: string[] }) {
  return (
    <Show when={props.texts.length > 0}>
      <p>
        {props.lead} <For each={props.texts}>{(text) => <q>{text}</q>}</For>
      </p>
    </Show>
  );
}
