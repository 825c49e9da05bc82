import { createMemo, For, type JSX, Match, Show, Switch } from 'solid-js';
import type { ProgressState } from '#domain/progress.ts';
import { countGuesses, type MapCourse } from '#domain/skill-map.ts';
import { createLater } from '../later.ts';
import { NotArrived } from '../NotArrived.tsx';
import type { Speech } from '../speech.ts';
import { ForecastChart } from './ForecastChart.tsx';

/** What was predicted before looking: numbers before a trial, read from the projects when asked; guesses before reading. */
export function Foresight(props: {
  speech: Speech;
  courses: readonly MapCourse[];
  progress: ProgressState;
  planHref: string;
}): JSX.Element {
  const { text } = props.speech;
  const forecasts = createLater(async () => (await import('#stores/forecasts.ts')).readForecasts());
  return (
    <section class="foresight no-print" aria-labelledby="foresight">
      <h2 id="foresight">{text('skills.foresight')}</h2>
      <p>{text('skills.foresight.lead')}</p>
      <h3>{text('skills.foresight.trials')}</h3>
      <details onToggle={(event) => event.currentTarget.open && void forecasts.ask()}>
        <summary>{text('skills.foresight.open')}</summary>
        <Switch fallback={<p class="soft">{text('skills.foresight.loading')}</p>}>
          <Match when={forecasts.part().type === 'missing'}>
            <NotArrived said={text('skills.foresight.partial')} again={text('skills.again')} ask={forecasts.ask} />
          </Match>
          <Match when={forecasts.here()}>
            {(own) => (
              <>
                <Show when={own().isPartial}>
                  <p class="notice">{text('skills.foresight.partial')}</p>
                </Show>
                <Show
                  when={own().calibration.points.length > 0}
                  fallback={
                    <p>
                      {text('skills.foresight.none')} <a href={props.planHref}>{text('skills.foresight.plan')}</a>
                    </p>
                  }
                >
                  <ForecastChart speech={props.speech} calibration={own().calibration} />
                </Show>
              </>
            )}
          </Match>
        </Switch>
      </details>
      <Guesses speech={props.speech} courses={props.courses} progress={props.progress} />
    </section>
  );
}

function Guesses(props: { speech: Speech; courses: readonly MapCourse[]; progress: ProgressState }): JSX.Element {
  const { text, number } = props.speech;
  const rows = createMemo(() => countGuesses(props.courses, props.progress));
  const sum = (field: 'given' | 'right') => number(rows().reduce((total, row) => total + row[field], 0));
  return (
    <>
      <h3>{text('skills.guesses')}</h3>
      <Show when={rows().length > 0} fallback={<p>{text('skills.guesses.none')}</p>}>
        <p>{text('skills.guesses.said', { given: sum('given'), right: sum('right') })}</p>
        <div class="scroll-x">
          <table>
            <caption class="visually-hidden">{text('skills.guesses.caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{text('skills.guesses.course')}</th>
                <th scope="col">{text('skills.guesses.given')}</th>
                <th scope="col">{text('skills.guesses.right')}</th>
              </tr>
            </thead>
            <tbody>
              <For each={rows()}>
                {({ course, given, right }) => (
                  <tr>
                    <th scope="row">{course}</th>
                    <td>{number(given)}</td>
                    <td>{number(right)}</td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </div>
      </Show>
    </>
  );
}
