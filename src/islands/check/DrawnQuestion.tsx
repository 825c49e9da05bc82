import { type Component, createComponent, createSignal, type JSX, Match, onMount, Switch } from 'solid-js';
import { type CheckData, ownerOf } from '#domain/final-check.ts';
import type { Question } from '#domain/question.ts';
import { questionIslands } from '#islands/question/islands.ts';
import { loadQuestions } from '#stores/questions.ts';
import type { Speech } from '../speech.ts';

interface Live {
  island: Component<never>;
  question: Question;
  words: Record<string, string>;
}
type State = { type: 'loading' } | { type: 'failed' } | ({ type: 'ready' } & Live);

/** One question of a check, fetched with its lesson's and answered under an id of its own. */
export function DrawnQuestion(props: {
  speech: Speech;
  data: { owners: Record<string, Pick<CheckData['owners'][string], 'file'>> };
  id: string;
  stored: string;
  number: number;
  total: number;
}): JSX.Element {
  const { text } = props.speech;
  const [state, setState] = createSignal<State>({ type: 'loading' });
  const live = () => {
    const own = state();
    return own.type === 'ready' ? own : undefined;
  };

  async function load() {
    setState({ type: 'loading' });
    try {
      const { questions, words } = await loadQuestions(props.data.owners[ownerOf(props.id)]?.file ?? '');
      const question = questions[props.id];
      if (!question) throw new Error(`No question ${props.id}`);
      const island = await questionIslands[question.kind]();
      setState({ type: 'ready', island, words, question: { ...question, id: props.stored } });
    } catch {
      setState({ type: 'failed' });
    }
  }
  onMount(() => void load());

  return (
    <Switch fallback={<p class="soft">{text('check.loading')}</p>}>
      <Match when={state().type === 'failed'}>
        <p class="notice" role="alert">
          {text('check.failed')}{' '}
          <button type="button" class="btn ghost sm" onClick={() => void load()}>
            {text('check.again')}
          </button>
        </p>
      </Match>
      <Match when={live()}>
        {(own) =>
          // `Dynamic` would bring Solid's tables of elements into the script every page shares.
          createComponent(own().island as Component<Record<string, unknown>>, {
            question: own().question,
            locale: props.speech.locale,
            words: own().words,
            number: props.number,
            total: props.total,
          })
        }
      </Match>
    </Switch>
  );
}
