import { For, type JSX, Show } from 'solid-js';
import { currentPart, estimateMinutes, leftItems, type ReviewDay } from '#domain/review/review-day.ts';
import type { ReviewIndex } from '#domain/review/review-index.ts';
import type { Speech } from '../speech.ts';
import { sayWhy } from './say-days.ts';

/** What comes back today: how much, why each, and the button to begin or to go on. */
export function ReviewStart(props: {
  speech: Speech;
  index: ReviewIndex;
  day: ReviewDay;
  begin: () => void;
}): JSX.Element {
  const { text, counted } = props.speech;
  const left = () => leftItems(props.day);
  const part = () => leftItems({ ...props.day, parts: [currentPart(props.day) ?? []] });
  const isBegun = () => left().length < props.day.parts.flat().length;
  const statements = new Map(props.index.skills.map(({ id, statement }) => [id, statement]));

  return (
    <section class="review-part" aria-labelledby="review-due">
      <h2 id="review-due" tabindex="-1">
        {counted(isBegun() ? 'review.left' : 'review.due', left().length)}
      </h2>
      <p>
        {counted('review.minutes', estimateMinutes(left(), props.index))}
        <Show when={part().length < left().length}> {counted('review.first', part().length)}</Show>
      </p>
      <p>
        <button type="button" class="btn" onClick={props.begin}>
          {text(isBegun() ? 'review.goOn' : 'review.start')}
        </button>
      </p>
      <ul class="review-list">
        <For each={left()}>
          {({ was }) => (
            <li>
              {statements.get(was.skill)} <small class="soft">{sayWhy(props.speech, was, props.day.today)}</small>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
