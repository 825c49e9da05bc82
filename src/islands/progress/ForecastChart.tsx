import { For, type JSX, Show } from 'solid-js';
import { type Calibration, type CalibrationPoint, fewForecasts, placeRatio } from '#domain/plan/forecast.ts';
import { formatDate } from '#i18n/format.ts';
import type { Speech } from '../speech.ts';

/** Of a prediction in the picture, and the least the picture is wide. */
const step = 24;
const leastWidth = 360;
/** The picture's height; a ratio of 4 stands at its top, of a quarter at its bottom. */
const height = 120;

/** Predictions against what came, in the order they were made. The picture is for the eyes: the table says the same. */
export function ForecastChart(props: { speech: Speech; calibration: Calibration }): JSX.Element {
  const { text, number, locale } = props.speech;
  const own = () => props.calibration;
  const width = () => Math.max(leastWidth, own().points.length * step);
  const place = (ratio: number | null) => height * (1 - placeRatio(ratio));
  const spread = ({ middle, low, high }: CalibrationPoint) =>
    text('skills.foresight.spread', { middle: number(middle, 0), low: number(low, 0), high: number(high, 0) });

  return (
    <>
      <p>
        {text('skills.foresight.said', {
          of: own().points.length,
          inside: own().inside,
          below: own().below,
          above: own().above,
        })}{' '}
        <Show when={own().typicalMiss}>{(miss) => text('skills.foresight.miss', { times: number(miss(), 1) })}</Show>{' '}
        {own().points.length < fewForecasts ? text('skills.foresight.few') : ''}
      </p>
      <figure class="forecast-chart">
        <div aria-hidden="true">
          <span>{text('skills.foresight.high')}</span>
          <svg viewBox={`0 -8 ${width()} ${height + 16}`} width={width()} height={height + 16} aria-hidden="true">
            <path class="even" d={`M0 ${height / 2}H${width()}`} />
            <For each={own().points}>
              {(point, nth) => {
                const x = () => step / 2 + nth() * step;
                const y = place(point.ratio);
                return (
                  <>
                    <path class="reach-of" d={`M${x()} ${place(point.lowRatio)}V${place(point.highRatio)}`} />
                    <path
                      class={point.place === 'inside' ? 'in' : 'out'}
                      d={
                        point.place === 'inside'
                          ? `M${x() - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0-8 0`
                          : `M${x()} ${y - 6}l6 6l-6 6l-6-6z`
                      }
                    />
                  </>
                );
              }}
            </For>
          </svg>
          <span>{text('skills.foresight.low')}</span>
        </div>
        <figcaption class="small soft">{text('skills.foresight.chart')}</figcaption>
      </figure>
      <details>
        <summary>{text('skills.foresight.table')}</summary>
        <div class="scroll-x">
          <table>
            <caption class="visually-hidden">{text('skills.foresight.trials')}</caption>
            <thead>
              <tr>
                {['day', 'measure', 'expected', 'came', 'place'].map((head) => (
                  <th scope="col">{text(`skills.foresight.head.${head}`)}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              <For each={own().points}>
                {(point) => (
                  <tr>
                    <th scope="row">{isDay(point.at) ? formatDate(locale, point.at.slice(0, 10), 'short') : ''}</th>
                    <td>{text(`skills.measure.${point.measure}`)}</td>
                    <td>{number(point.expected, 0)}</td>
                    <td>{spread(point)}</td>
                    <td>{text(`skills.foresight.${point.place}`)}</td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}

/** A plan that came as a file may hold anything in its place. */
function isDay(at: string): boolean {
  return /^\d{4}-\d\d-\d\d/.test(at) && !Number.isNaN(Date.parse(at.slice(0, 10)));
}
