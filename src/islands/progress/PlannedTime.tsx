import { createMemo, For, type JSX, Show } from 'solid-js';
import type { ProgressState } from '#domain/progress.ts';
import { type MapCourse, planTime } from '#domain/skill-map.ts';
import type { Speech } from '../speech.ts';

/** The planned minutes of what is finished, for who asks. Nothing is measured. */
export function PlannedTime(props: {
  speech: Speech;
  courses: readonly MapCourse[];
  progress: ProgressState;
}): JSX.Element {
  const { text, number } = props.speech;
  const rows = createMemo(() => planTime(props.courses, props.progress));
  const sum = (field: 'lessons' | 'minutes') => rows().reduce((total, row) => total + row[field], 0);
  return (
    <section class="planned-time no-print" aria-labelledby="time">
      <h2 id="time">{text('skills.time')}</h2>
      <details>
        <summary>{text('skills.time.open')}</summary>
        <Show when={rows().length > 0} fallback={<p>{text('skills.time.none')}</p>}>
          <p>{text('skills.time.said')}</p>
          <div class="scroll-x">
            <table>
              <caption class="visually-hidden">{text('skills.time.caption')}</caption>
              <thead>
                <tr>
                  <th scope="col">{text('skills.time.course')}</th>
                  <th scope="col">{text('skills.time.lessons')}</th>
                  <th scope="col">{text('skills.time.minutes')}</th>
                </tr>
              </thead>
              <tbody>
                <For each={rows()}>
                  {({ course, lessons, minutes }) => (
                    <tr>
                      <th scope="row">{course}</th>
                      <td>{number(lessons)}</td>
                      <td>{number(minutes)}</td>
                    </tr>
                  )}
                </For>
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row">{text('skills.time.total')}</th>
                  <td>{number(sum('lessons'))}</td>
                  <td>{number(sum('minutes'))}</td>
                </tr>
              </tfoot>
            </table>
          </div>
        </Show>
      </details>
    </section>
  );
}
