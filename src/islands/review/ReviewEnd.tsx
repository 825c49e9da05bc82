import { For, type JSX, Show } from 'solid-js';
import { estimateMinutes, leftItems, type ReviewDay, resultOf } from '#domain/review/review-day.ts';
import type { ReviewIndex } from '#domain/review/review-index.ts';
import type { Speech } from '../speech.ts';
import { sayDay, sayDistance, sayWhy } from './say-days.ts';

/** What was reviewed today and when the next comes back; what is left, if anything, can wait. */
export function ReviewEnd(props: {
  speech: Speech;
  index: ReviewIndex;
  day: ReviewDay;
  begin: () => void;
}): JSX.Element {
  const { text, counted } = props.speech;
  const statements = new Map(props.index.skills.map(({ id, statement }) => [id, statement]));
  const left = () => leftItems(props.day);
  const done = () => resultOf(props.day);
  const next = () => props.day.skills.find(({ dueDay }) => dueDay > props.day.today);
  const days = (dueDay: number) => ({
    when: sayDistance(props.speech, dueDay, props.day.today),
    day: sayDay(props.speech, dueDay),
  });
  const heading = () => {
    if (left().length > 0) return counted('review.left', left().length);
    return text(done().length > 0 ? 'review.done' : 'review.nothing');
  };

  return (
    <section class="review-part" aria-labelledby="review-end">
      <h2 id="review-end" tabindex="-1">
        {heading()}
      </h2>
      <Show when={left().length > 0}>
        <p>
          {text('review.wait')} {counted('review.minutes', estimateMinutes(left(), props.index))}
        </p>
        <p>
          <button type="button" class="btn" onClick={props.begin}>
            {text('review.goOn')}
          </button>
        </p>
      </Show>
      <Show when={done().length > 0}>
        <h3>{text('review.reviewed')}</h3>
        <ul class="review-list">
          <For each={done()}>
            {({ skill, isRight, dueDay }) => (
              <li>
                {statements.get(skill)}{' '}
                <small class="soft">{text(`review.result.${isRight ? 'right' : 'wrong'}`, days(dueDay))}</small>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={next()}>
        {(own) => (
          <>
            <h3>{text('review.nextDue', days(own().dueDay))}</h3>
            <p>
              {statements.get(own().skill)} <small class="soft">{sayWhy(props.speech, own(), props.day.today)}</small>
            </p>
          </>
        )}
      </Show>
    </section>
  );
}
