import { For, type JSX, Show } from 'solid-js';
import { type Criterion, criteria, type Way, ways } from '#domain/career/shape.ts';
import { weigh } from '#domain/career/weights.ts';
import { usePlanner } from './career-page.ts';
import { OriginNote } from './OriginNote.tsx';

/** The three ways of working side by side: a week, what comes in and its risk, what protects, one regret. */
export function WaysView(): JSX.Element {
  const { speech, data } = usePlanner();
  const { text, number } = speech;
  const claimsOf = (way: Way) => data.claims.filter((claim) => claim.way === way);
  return (
    <ul class="ways">
      <For each={ways}>
        {(way) => {
          const own = data.ways[way];
          return (
            <li>
              <h3>{text(`career.way.${way}`)}</h3>
              <p class="small soft">{own.who}</p>
              <table>
                <caption>{text('career.week')}</caption>
                <thead class="visually-hidden">
                  <tr>
                    <th scope="col">{text('career.activity')}</th>
                    <th scope="col">{text('career.hoursAWeek')}</th>
                  </tr>
                </thead>
                <tbody>
                  <For each={own.week}>
                    {({ activity, hours }) => (
                      <tr>
                        <th scope="row">{activity}</th>
                        <td>
                          {hours === undefined ? text('career.askThem') : text('career.h', { hours: number(hours, 1) })}
                        </td>
                      </tr>
                    )}
                  </For>
                </tbody>
              </table>
              <p>
                <strong>{text('career.income')}</strong> {own.income}
              </p>
              <For each={claimsOf(way)}>
                {(claim) => (
                  <p class="claim">
                    {claim.text} <OriginNote origin={claim} />
                  </p>
                )}
              </For>
              <Show when={claimsOf(way).length === 0}>
                <p class="claim">{text('career.noFigure')}</p>
              </Show>
              <p>
                <strong>{text('career.protections')}</strong> {own.protections}
              </p>
              <p>
                <strong>{text('career.regret')}</strong> {own.regret}
              </p>
            </li>
          );
        }}
      </For>
    </ul>
  );
}

/** The circles of the lesson beside one's own weights, with the totals; close ones are called what they are. */
export function WeightsView(): JSX.Element {
  const { speech, data, career } = usePlanner();
  const { text } = speech;
  const points = {
    freelance: data.ways.freelance.points,
    agency: data.ways.agency.points,
    employee: data.ways.employee.points,
  };
  const weighed = () => weigh(career().ways, points);
  const circles = (way: Way, criterion: Criterion) => '●'.repeat(points[way][criterion]);
  const names = () =>
    new Intl.ListFormat(speech.locale, { type: 'conjunction' }).format(
      weighed().first.map((way) => text(`career.way.${way}`)),
    );
  return (
    <section class="career-sums" aria-labelledby="weights">
      <h3 id="weights">{text('career.weights')}</h3>
      <div class="table-wrap" role="group" tabindex="0" aria-label={text('career.weights')}>
        <table class="sums">
          <thead>
            <tr>
              <th scope="col">{text('career.criterion')}</th>
              <For each={ways}>{(way) => <th scope="col">{text(`career.way.${way}`)}</th>}</For>
            </tr>
          </thead>
          <tbody>
            <For each={criteria}>
              {(criterion) => (
                <tr>
                  <th scope="row">{text(`career.f.ways.${criterion}`)}</th>
                  <For each={ways}>
                    {(way) => (
                      <td>
                        <span aria-hidden="true">{circles(way, criterion)}</span>
                        <span class="visually-hidden">{points[way][criterion]}</span>
                      </td>
                    )}
                  </For>
                </tr>
              )}
            </For>
          </tbody>
          <Show when={weighed().totals}>
            {(totals) => (
              <tfoot>
                <tr>
                  <th scope="row">{text('career.total')}</th>
                  <For each={ways}>{(way) => <td>{totals()[way]}</td>}</For>
                </tr>
              </tfoot>
            )}
          </Show>
        </table>
      </div>
      <p role="status">
        {weighed().totals
          ? `${text('career.given', { given: weighed().given })} ${text(weighed().isClose ? 'career.close' : 'career.first', { names: names() })}`
          : text('career.noWeights')}
      </p>
      <p class="small soft">{text('career.byEye')}</p>
    </section>
  );
}
