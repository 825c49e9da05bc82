import { createMemo, For, type JSX, Match, Switch } from 'solid-js';
import { ownerOf } from '#domain/final-check.ts';
import type { Mistake } from '#domain/mistakes.ts';
import { isSameList } from '#domain/project/keep-each.ts';
import type { Question } from '#domain/question.ts';
import type { ReviewIndex } from '#domain/review/review-index.ts';
import { loadQuestions } from '#stores/questions.ts';
import { createLater } from '../later.ts';
import { NotArrived } from '../NotArrived.tsx';
import type { Speech } from '../speech.ts';
import { MistakeCard } from './MistakeCard.tsx';

/** The mistakes of a lesson, folded: their questions are fetched when it is opened. */
export function MistakeGroup(props: {
  speech: Speech;
  index: ReviewIndex;
  title: string;
  mistakes: readonly Mistake[];
}): JSX.Element {
  const { text, counted } = props.speech;
  let place: HTMLDivElement | undefined;
  // An answer changes what is known of a mistake and not which there are: the cards stay, with what is open in them.
  const ids = createMemo(() => props.mistakes.map(({ question }) => question), [], { equals: isSameList });
  const loaded = createLater(async (): Promise<Record<string, Question>> => {
    const files = [...new Set(ids().map((id) => props.index.owners[ownerOf(id)]?.file ?? ''))];
    const sets = await Promise.all(files.map(loadQuestions));
    return Object.assign({}, ...sets.map(({ questions }) => questions));
  });
  /** The button goes with the failure: what it was pressed for is where one goes on. */
  async function loadAgain() {
    await loaded.askAnew();
    place?.focus();
  }

  return (
    <details class="mistake-group" onToggle={(event) => event.currentTarget.open && void loaded.askAnew()}>
      <summary>
        {props.title} <span class="small soft">{counted('skills.mistakes.group', props.mistakes.length)}</span>
      </summary>
      <div tabindex="-1" ref={place}>
        <Switch fallback={<p class="soft">{text('check.loading')}</p>}>
          <Match when={loaded.part().type === 'missing'}>
            <NotArrived said={text('check.failed')} again={text('skills.again')} ask={loadAgain} />
          </Match>
          <Match when={loaded.here()}>
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
