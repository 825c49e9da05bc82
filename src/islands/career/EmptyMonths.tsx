import { type JSX, Show } from 'solid-js';
import { reckonYear, withEmptyMonths } from '#domain/career/year.ts';
import { sayEuros, usePlanner } from './career-page.ts';

/** What if some months bring in nothing: one's own takings, or those of the lesson. */
export function EmptyMonths(): JSX.Element {
  const { speech, data, career, year } = usePlanner();
  const { text, counted } = speech;
  const takings = () => career().year.takings ?? data.sampleTakings;
  const months = () => career().ways.emptyMonths ?? 2;
  const left = (sum: number) => {
    const answer = reckonYear(
      { takings: sum, start: 'new', paid: 'steady', salary: null, elsewhere: false },
      year().rules,
    );
    return answer.type === 'reckoned' ? answer.sums : undefined;
  };
  const full = () => left(takings());
  const fewer = () => left(withEmptyMonths(takings(), months()));
  return (
    <section class="career-sums" aria-labelledby="empty-months">
      <h3 id="empty-months">{counted('career.empty', months())}</h3>
      <Show when={full() && fewer()} fallback={<p class="notice">{text('career.outside')}</p>}>
        <table class="sums">
          <thead>
            <tr>
              <td />
              <th scope="col">{text('career.allMonths')}</th>
              <th scope="col">{counted('career.withEmpty', months())}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{text('career.row.takings')}</th>
              <td>{sayEuros(speech, full()?.takings ?? 0)}</td>
              <td>{sayEuros(speech, fewer()?.takings ?? 0)}</td>
            </tr>
            <tr>
              <th scope="row">{text('career.row.perMonth')}</th>
              <td>{sayEuros(speech, full()?.leftPerMonth ?? 0)}</td>
              <td>{sayEuros(speech, fewer()?.leftPerMonth ?? 0)}</td>
            </tr>
          </tbody>
        </table>
      </Show>
      <p class="small soft">
        {text(career().year.takings === null ? 'career.empty.sample' : 'career.empty.own')}{' '}
        {text('career.empty.salary')}
      </p>
    </section>
  );
}
