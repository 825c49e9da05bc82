import { For, Show } from 'solid-js';
import { single } from '#domain/kinds/single.ts';
import { shuffle } from '#domain/shuffle.ts';
import { Choice } from './Choice.tsx';
import { Passage } from './Passage.tsx';
import { QuestionFrame } from './QuestionFrame.tsx';
import { createSession, type QuestionProps } from './session.ts';

/** One choice among a few; with the role `guess`, asked before the lesson answers, and never marked. */
export function SingleQuestion(props: QuestionProps<'single'>) {
  const s = createSession(props, single, {
    blank: { kind: 'single', option: '' },
    restore: (answer) => answer,
    restart: true,
  });
  const guess = props.question.role === 'guess';
  const explained = () => s.phase() === 'settled' && (!guess || s.shown());
  const kept = () => (
    <Show when={guess && !s.shown()}>
      <Passage session={s} word="guess.kept" />
    </Show>
  );
  return (
    <QuestionFrame session={s} check={guess ? 'guess.keep' : 'check'} summary={kept()}>
      <Show when={guess && s.phase() === 'open'}>
        <p class="q-help">{s.text('guess.why')}</p>
      </Show>
      <For each={shuffle(props.question.options, props.question.id)}>
        {(option) => (
          <Choice
            session={s}
            type="radio"
            option={option}
            checked={s.draft().option === option.id}
            onChange={() => s.edit({ kind: 'single', option: option.id })}
            mine={s.last()?.option === option.id}
            explained={explained()}
          />
        )}
      </For>
    </QuestionFrame>
  );
}
