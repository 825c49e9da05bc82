import { createMemo, type JSX, Show } from 'solid-js';
import { leftItems, type ReviewDay, type ReviewItem } from '#domain/review/review-day.ts';
import type { ReviewIndex } from '#domain/review/review-index.ts';
import { DrawnQuestion } from '#islands/check/DrawnQuestion.tsx';
import type { Speech } from '../speech.ts';
import { sayDay, sayDistance, sayWhy } from './say-days.ts';

/** One question of the review and, once it is done, when its skill comes back. */
export function ReviewAsk(props: {
  speech: Speech;
  index: ReviewIndex;
  day: ReviewDay;
  /** What is asked: it stays while it is answered. */
  item: ReviewItem;
  /** The questions of this sitting, this one among them. */
  part: ReviewItem[];
  next: () => void;
  stop: () => void;
}): JSX.Element {
  const { text } = props.speech;
  const { stored, question, was } = props.item;
  const { today } = props.day;
  const isDone = createMemo(() => props.part.find((own) => own.stored === stored)?.state === 'done');
  const hasMore = () => leftItems({ ...props.day, parts: [props.part] }).length > 0;
  const place = props.part.findIndex((own) => own.stored === stored) + 1;
  const dueDay = () => props.day.skills.find(({ skill }) => skill === was.skill)?.dueDay ?? today;

  return (
    <section class="review-part" aria-labelledby="review-place">
      <h2 id="review-place" tabindex="-1">
        {text('review.place', { place, total: props.part.length })}
      </h2>
      <p class="soft">{text('review.why', { why: sayWhy(props.speech, was, today) })}</p>
      <DrawnQuestion
        speech={props.speech}
        data={props.index}
        id={question}
        stored={stored}
        number={place}
        total={props.part.length}
      />
      <p role="status" class="review-next">
        <Show when={isDone()}>
          {text('review.returns', {
            when: sayDistance(props.speech, dueDay(), today),
            day: sayDay(props.speech, dueDay()),
          })}
        </Show>
      </p>
      <p class="acts">
        <Show when={isDone()}>
          <button type="button" class="btn" onClick={props.next}>
            {text(hasMore() ? 'review.next' : 'review.close')}
          </button>
        </Show>
        <Show when={!isDone() || hasMore()}>
          <button type="button" class="btn ghost" onClick={props.stop}>
            {text('review.stop')}
          </button>
        </Show>
      </p>
    </section>
  );
}
