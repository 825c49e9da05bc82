import { createMemo, For, type JSX, Show } from 'solid-js';
import { calibrate } from '#domain/plan/forecast.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { useTool } from '#islands/workshop/tool.ts';

/** How near one’s predictions came, one after the other: a picture, a sentence, a table. */
export function Calibration(props: { predictions: Plan['trial']['predictions'] }): JSX.Element {
  const { speech } = useTool();
  const found = createMemo(() => calibrate(props.predictions));
  /** Where a ratio stands in the picture: a quarter to four times, by doublings. */
  const place = (ratio: number | null) => 100 - Math.min(100, Math.max(0, 50 + 25 * Math.log2(ratio ?? 1)));
  const said = () =>
    speech.text('plan.calibration.said', {
      inside: found().inside,
      of: found().points.length,
      below: found().below,
      above: found().above,
    });
  return (
    <Show when={found().points.length > 0}>
      <section class="calibration" aria-labelledby="calibration">
        <h3 id="calibration">{speech.text('plan.calibration')}</h3>
        <p>
          {said()}{' '}
          <Show when={found().typicalMiss}>
            {(miss) => speech.text('plan.calibration.miss', { times: speech.number(miss(), 1) })}
          </Show>
        </p>
        <svg viewBox={`0 0 ${Math.max(240, found().points.length * 24)} 100`} aria-hidden="true">
          <path class="even" d={`M0 50H${Math.max(240, found().points.length * 24)}`} />
          <For each={found().points}>
            {(point, nth) => (
              <>
                <path class="reach-of" d={`M${12 + nth() * 24} ${place(point.lowRatio)}V${place(point.highRatio)}`} />
                <circle data-place={point.place} cx={12 + nth() * 24} cy={place(point.ratio)} r="4" />
              </>
            )}
          </For>
        </svg>
        <details>
          <summary>{speech.text('plan.chart.table')}</summary>
          <div class="scroll-x">
            <table>
              <caption class="visually-hidden">{speech.text('plan.calibration')}</caption>
              <thead>
                <tr>
                  <th scope="col">{speech.text('plan.f.trial.predictions.measure')}</th>
                  <th scope="col">{speech.text('plan.f.trial.predictions.expected')}</th>
                  <th scope="col">{speech.text('plan.calibration.came')}</th>
                  <th scope="col">{speech.text('plan.calibration.place')}</th>
                </tr>
              </thead>
              <tbody>
                <For each={found().points}>
                  {(point) => (
                    <tr>
                      <th scope="row">{speech.text(`option.measure.${point.measure}`)}</th>
                      <td>{speech.number(point.expected, 0)}</td>
                      <td>
                        {speech.text('plan.trial.spread', {
                          middle: speech.number(point.middle, 0),
                          low: speech.number(point.low, 0),
                          high: speech.number(point.high, 0),
                        })}
                      </td>
                      <td>{speech.text(`plan.calibration.${point.place}`)}</td>
                    </tr>
                  )}
                </For>
              </tbody>
            </table>
          </div>
        </details>
      </section>
    </Show>
  );
}
