import { createMemo, createSignal, For, type JSX, Match, Switch } from 'solid-js';
import { ownerOf } from '#domain/final-check.ts';
import type { Mistake } from '#domain/mistakes.ts';
import { isSameList } from '#domain/project/keep-each.ts';
import type { Question } from '#domain/question.ts';
import type { ReviewIndex } from '#domain/review/review-index.ts';
import { loadQuestions } from '#stores/questions.ts';
import type { Speech } from '../speech.ts';
import { MistakeCard } from './MistakeCard.tsx';

type Loaded = { type: 'loading' } | { type: 'failed' } | { type: 'ready'; questions: Record<string, Question> };

/** The mistakes of a lesson, folded: their questions are fetched when it is opened. */
export function MistakeGroup(props: {
  speech: Speech;
  index: ReviewIndex;
  title: string;
  mistakes: readonly Mistake[];
}): JSX.Element {
  const { text, counted } = props.speech;
  const [loaded, setLoaded] = createSignal<Loaded>({ type: 'loading' });
  let place: HTMLDivElement | undefined;
  // An answer changes what is known of a mistake and not which there are: the cards stay, with what is open in them.
  const ids = createMemo(() => props.mistakes.map(({ question }) => question), [], { equals: isSameList });
  const ready = () => {
    const own = loaded();
    return own.type === 'ready' ? own.questions : undefined;
  };

  async function load() {
    if (ready()) return;
    setLoaded({ type: 'loading' });
    try {
      const files = [...new Set(ids().map((id) => props.index.owners[ownerOf(id)]?.file ?? ''))];
      const sets = await Promise.all(files.map(loadQuestions));
      setLoaded({ type: 'ready', questions: Object.assign({}, ...sets.map(({ questions }) => questions)) });
    } catch {
      setLoaded({ type: 'failed' });
    }
  }
  /** The button goes with the failure: what it was pressed for is where one goes on. */
  async function loadAgain() {
    await load();
    place?.focus();
  }

  return (
    <details class="mistake-group" onToggle={(event) => event.currentTarget.open && void load()}>
      <summary>
        {props.title} <span class="small soft">{counted('skills.mistakes.group', props.mistakes.length)}</span>
      </summary>
      <div tabindex="-1" ref={place}>
        <Switch fallback={<p class="soft">{text('check.loading')}</p>}>
          <Match when={loaded().type === 'failed'}>
            <p class="notice" role="alert">
              {text('check.failed')}{' '}
              <button type="button" class="btn ghost sm" onClick={() => void loadAgain()}>
                {text('skills.again')}
              </button>
            </p>
          </Match>
          <Match when={ready()}>
            {(questions) => (
              <For each={ids()}>
                {(id) => (
                  <MistakeCard
                    speech={props.speech}
                    index={props.index}
                    question={questions()[id]}
                    mistake={props.mistakes.find(({ question }) => question === id)}
                  />
                )}
              </For>
            )}
          </Match>
        </Switch>
      </div>
    </details>
  );
}
