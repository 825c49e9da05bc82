import { createUniqueId, For, type JSX, Show } from 'solid-js';
import { readGiven } from '#domain/given-answer.ts';
import type { Mistake } from '#domain/mistakes.ts';
import type { Question } from '#domain/question.ts';
import type { ReviewIndex } from '#domain/review/review-index.ts';
import { splitStem } from '#domain/stem.ts';
import { formatDate } from '#i18n/format.ts';
import type { Speech } from '../speech.ts';
import { Variant } from './Variant.tsx';

interface CardProps {
  speech: Speech;
  index: ReviewIndex;
  question: Question | undefined;
  mistake: Mistake | undefined;
}

/** A question that was missed: as it was asked, what was answered and why it does not hold, where to read, a variant. */
export function MistakeCard(props: CardProps): JSX.Element {
  return (
    <Show when={props.question} keyed>
      {(question) => (
        <Show when={props.mistake}>
          {(mistake) => <Card speech={props.speech} index={props.index} question={question} mistake={mistake()} />}
        </Show>
      )}
    </Show>
  );
}

function Card(props: { speech: Speech; index: ReviewIndex; question: Question; mistake: Mistake }): JSX.Element {
  const { text, locale } = props.speech;
  const head = createUniqueId();
  const { situation, ask } = splitStem(props.question.stem);
  const day = (at: number) => formatDate(locale, at);
  const wasMended = props.mistake.mendedAt !== undefined;

  return (
    <article class="mistake" aria-labelledby={head}>
      <p class="small soft">{text(`skills.mistakes.${props.mistake.place}`, { day: day(props.mistake.at) })}</p>
      <Show when={situation}>
        <p>{situation}</p>
      </Show>
      <h3 id={head}>{ask}</h3>
      <Given speech={props.speech} question={props.question} mistake={props.mistake} />
      <p>
        <a href={props.question.passage.href}>
          {text('skills.mistakes.passage', { title: props.question.passage.title })}
        </a>
      </p>
      <p role="status" class="mended-on">
        <Show when={props.mistake.mendedAt}>{(at) => text('skills.mistakes.mendedOn', { day: day(at()) })}</Show>
      </p>
      <Show when={!wasMended}>
        <Variant speech={props.speech} index={props.index} mistake={props.mistake} />
      </Show>
    </article>
  );
}

/** What was answered, part by part, each with its explanation. */
function Given(props: { speech: Speech; question: Question; mistake: Mistake }): JSX.Element {
  const { text } = props.speech;
  const parts = () => readGiven(props.question, props.mistake.answer);
  const why = (words: string) =>
    props.question.kind === 'short' ? `${text('skills.mistakes.model')}: ${words}` : words;
  return (
    <Show
      when={parts().length > 0}
      fallback={<p class="soft">{text(props.mistake.answer ? 'skills.mistakes.changed' : 'skills.mistakes.asked')}</p>}
    >
      <p class="given-head">{text('skills.mistakes.given')}</p>
      <ul class="given">
        <For each={parts()}>
          {({ said, isRight, why: words, model }) => (
            <li>
              <p class="said">
                {model ? text('skills.mistakes.score', { said, ...model }) : said}
                <Show when={isRight}>
                  {' '}
                  <span class="chip done">{text('skills.mistakes.right')}</span>
                </Show>
              </p>
              <Show when={words}>
                <p class="why">{why(words)}</p>
              </Show>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
