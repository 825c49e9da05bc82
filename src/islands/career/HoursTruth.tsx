import { For, type JSX, Show } from 'solid-js';
import { hourlyOf, hoursFor, monthlyHours, priceOf, rateFor, weeksPerMonth } from '#domain/career/hours.ts';
import { sayEuros, usePlanner } from './career-page.ts';
import { OriginNote } from './OriginNote.tsx';

/** What a monthly fee is worth an hour, what the same hours cost at one's rate, and what the fee would buy. */
export function HoursTruth(): JSX.Element {
  const { speech, data, career } = usePlanner();
  const { text, number } = speech;
  const euros = (value: number) => sayEuros(speech, value);
  const hours = () => monthlyHours(career().hours.tasks);
  const lines = () => {
    const { fee, rate } = career().hours;
    const hourly = fee === null ? undefined : hourlyOf(fee, hours());
    const fits = fee === null || rate === null ? undefined : hoursFor(fee, rate);
    return [
      text('career.truth.hours', { hours: number(hours(), 1) }),
      ...(fee === null || hourly === undefined
        ? []
        : [text('career.truth.hourly', { fee: euros(fee), hourly: euros(hourly) })]),
      ...(rate === null
        ? []
        : [text('career.truth.price', { rate: euros(rate), price: euros(priceOf(hours(), rate)) })]),
      ...(fee === null || fits === undefined
        ? []
        : [
            text('career.truth.fits', {
              fee: euros(fee),
              hours: number(fits, 1),
              week: number(fits / weeksPerMonth, 1),
            }),
          ]),
    ];
  };
  return (
    <section class="career-sums" aria-labelledby="truth">
      <h3 id="truth">{text('career.truth')}</h3>
      <div role="status">
        <Show when={hours() > 0} fallback={<p>{text('career.truth.none')}</p>}>
          <ul>
            <For each={lines()}>{(line) => <li>{line}</li>}</For>
          </ul>
        </Show>
      </div>
      <For each={data.claims.filter(({ way }) => way === 'freelance')}>
        {(claim) => (
          <p class="claim">
            {claim.text} <OriginNote origin={claim} />
          </p>
        )}
      </For>
    </section>
  );
}

/** The rate that leaves what is wished, at the two taxes of the regime. */
export function RateView(): JSX.Element {
  const { speech, career, year } = usePlanner();
  const { text, number } = speech;
  const rates = () => {
    const { rules } = year();
    return [rules.newTax, rules.tax].flatMap((tax) => rateFor(career().hours, rules, tax) ?? []);
  };
  const inside = () => rates().filter(({ takings }) => takings * 12 <= year().rules.revenueCeiling);
  return (
    <section class="career-sums" aria-labelledby="rate">
      <h3 id="rate">{text('career.rate')}</h3>
      <p class="small soft">{text('career.rate.how')}</p>
      <div role="status">
        <Show when={rates().length > 0} fallback={<p>{text('career.rate.none')}</p>}>
          <Show when={inside().length > 0}>
            <table class="sums">
              <thead>
                <tr>
                  <th scope="col">{text('career.rate.tax')}</th>
                  <th scope="col">{text('career.rate.takings')}</th>
                  <th scope="col">{text('career.rate.hourly')}</th>
                </tr>
              </thead>
              <tbody>
                <For each={inside()}>
                  {(rate) => (
                    <tr>
                      <th scope="row">{text('career.percent', { number: number(rate.tax) })}</th>
                      <td>{sayEuros(speech, rate.takings)}</td>
                      <td>{sayEuros(speech, rate.hourly)}</td>
                    </tr>
                  )}
                </For>
              </tbody>
            </table>
          </Show>
          <Show when={inside().length < rates().length}>
            <p class="notice">{text('career.outside')}</p>
          </Show>
        </Show>
      </div>
    </section>
  );
}
