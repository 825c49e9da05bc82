import { For, type JSX } from 'solid-js';
import type { ReviewDay } from '#domain/review/review-day.ts';
import type { ReviewIndex } from '#domain/review/review-index.ts';
import type { Speech } from '../speech.ts';
import { sayDay, sayDistance, sayWhy } from './say-days.ts';

/** Every skill learned, with its lesson, why and when it comes back. */
export function ReviewSkills(props: { speech: Speech; index: ReviewIndex; day: ReviewDay }): JSX.Element {
  const { text } = props.speech;
  const known = new Map(props.index.skills.map((skill) => [skill.id, skill]));
  const back = (dueDay: number) =>
    dueDay <= props.day.today
      ? text('review.today')
      : `${sayDistance(props.speech, dueDay, props.day.today)}, ${sayDay(props.speech, dueDay)}`;

  return (
    <details class="review-all">
      <summary>{text('review.all')}</summary>
      <ul class="review-list">
        <For each={props.day.skills}>
          {(own) => (
            <li>
              <a href={known.get(own.skill)?.lesson.href}>{known.get(own.skill)?.statement}</a>{' '}
              <small class="soft">
                {text('review.line', { back: back(own.dueDay), why: sayWhy(props.speech, own, props.day.today) })}
              </small>
            </li>
          )}
        </For>
      </ul>
    </details>
  );
}
