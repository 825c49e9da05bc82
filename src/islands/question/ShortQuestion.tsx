import { createEffect, createSignal, For, on, Show } from 'solid-js';
import { findIdeas } from '#domain/keywords.ts';
import { short } from '#domain/kinds/short.ts';
import { Mark } from './Mark.tsx';
import { QuestionFrame } from './QuestionFrame.tsx';
import { createSession, type QuestionProps } from './session.ts';

/**
 * An answer in one’s own words. It is compared with a model; the page says which ideas it read in it, and the learner,
 * who knows what they meant, corrects and confirms.
 */
export function ShortQuestion(props: QuestionProps<'short'>) {
  const { question } = props;
  const s = createSession(props, short, { blank: { kind: 'short', text: '', ideas: [] }, restore: (answer) => answer });
  const [comparing, setComparing] = createSignal(false);
  const [read, setRead] = createSignal<ReadonlyMap<string, string[]>>(new Map());
  createEffect(on(s.phase, () => setComparing(false), { defer: true }));
  const settled = () => s.phase() === 'settled';
  const confirmed = (idea: string) => s.draft().ideas.includes(idea);
  let model: HTMLDivElement | undefined;

  function compare() {
    const { text } = s.draft();
    if (comparing() || !text.trim()) {
      s.check();
      return;
    }
    const found = findIdeas(text, question.ideas);
    setRead(new Map(found.map((idea) => [idea.id, idea.read])));
    s.edit({ kind: 'short', text, ideas: found.map((idea) => idea.id) });
    s.say('');
    setComparing(true);
    model?.focus();
  }

  function confirm(idea: string, checked: boolean) {
    const others = s.draft().ideas.filter((each) => each !== idea);
    s.edit({ ...s.draft(), ideas: checked ? [...others, idea] : others });
  }

  return (
    <QuestionFrame
      session={s}
      check={comparing() ? 'short.confirm' : 'short.compare'}
      verdict="short"
      onCheck={compare}
      summary={
        <p>
          {s.text('short.score', {
            count: question.ideas.filter(({ id }) => s.grade()?.parts[id] === 'right').length,
            needs: question.needs,
          })}
        </p>
      }
    >
      <Show when={question.hint && s.phase() === 'open'}>
        <details class="q-more">
          <summary>{s.text('short.hint')}</summary>
          <p>{question.hint}</p>
        </details>
      </Show>
      <label class="q-field">
        <span>{s.text('short.label')}</span>
        <textarea
          rows="3"
          readonly={comparing()}
          value={s.draft().text}
          aria-describedby={s.id('keys')}
          onInput={(event) => s.edit({ ...s.draft(), text: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing || comparing()) return;
            event.preventDefault();
            compare();
          }}
        />
      </label>
      <Show when={!comparing() && !settled()}>
        <p class="q-help" id={s.id('keys')}>
          {s.text('short.keys')}
        </p>
      </Show>
      <Show when={comparing() || settled()}>
        <div class="q-model" ref={model} role="group" tabindex="-1" aria-labelledby={s.id('model')}>
          <div id={s.id('model')}>
            <p>
              <strong>{s.text('short.model')}</strong>
            </p>
            <p>{question.model}</p>
          </div>
        </div>
      </Show>
      <Show when={comparing()}>
        <p>{s.text('short.which')}</p>
        <For each={question.ideas}>
          {(idea) => (
            <label class="q-option q-choice">
              <input
                type="checkbox"
                checked={confirmed(idea.id)}
                onChange={(event) => confirm(idea.id, event.currentTarget.checked)}
              />
              <span>
                {idea.label}{' '}
                <small class="soft">
                  {read().has(idea.id)
                    ? s.text('short.read', { words: read().get(idea.id)?.join(', ') ?? '' })
                    : s.text('short.unread')}
                </small>
              </span>
            </label>
          )}
        </For>
      </Show>
      <Show when={settled()}>
        <For each={question.ideas}>
          {(idea) => (
            <div class={`q-option ${confirmed(idea.id) ? 'right' : ''}`}>
              <p>
                <strong>{idea.label}</strong>{' '}
                <Mark
                  session={s}
                  shape={confirmed(idea.id) ? 'right' : 'wrong'}
                  word={confirmed(idea.id) ? 'mark.present' : 'mark.absent'}
                />
              </p>
              <p class="q-feedback">{idea.feedback}</p>
            </div>
          )}
        </For>
      </Show>
    </QuestionFrame>
  );
}
