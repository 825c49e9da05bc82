import { type Component, createComponent, type JSX, Match, onMount, Switch } from 'solid-js';
import { type CheckData, ownerOf } from '#domain/final-check.ts';
import type { Question } from '#domain/question.ts';
import { questionIslands } from '#islands/question/islands.ts';
import { loadQuestions } from '#stores/questions.ts';
import { createLater } from '../later.ts';
import { NotArrived } from '../NotArrived.tsx';
import type { Speech } from '../speech.ts';

interface Live {
  island: Component<never>;
  question: Question;
  words: Record<string, string>;
}

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
  const live = createLater(async (): Promise<Live> => {
    const { questions, words } = await loadQuestions(props.data.owners[ownerOf(props.id)]?.file ?? '');
    const question = questions[props.id];
    if (!question) throw new Error(`No question ${props.id}`);
    const island = await questionIslands[question.kind]();
    return { island, words, question: { ...question, id: props.stored } };
  });
  onMount(() => void live.ask());

  return (
    <Switch fallback={<p class="soft">{text('check.loading')}</p>}>
      <Match when={live.part().type === 'missing'}>
        <NotArrived said={text('check.failed')} again={text('check.again')} ask={live.askAnew} />
      </Match>
      <Match when={live.here()}>
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
