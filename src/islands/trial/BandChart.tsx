import { createEffect, For, type JSX, onCleanup, onMount } from 'solid-js';
import { sayShortDay } from '#islands/plan/say-moment.ts';
import { useTool } from '#islands/workshop/tool.ts';
import type { Band, Daily } from '#stores/plan-trial.ts';
import { watchLook } from '../look.ts';
import type { BandLook } from './band-chart.ts';
import { drawBands } from './band-chart.ts';
import { sayTotal } from './trial-words.ts';

interface BandChartProps {
  title: string;
  /** `YYYY-MM-DD`. */
  days: readonly string[];
  measure: Daily;
  lines: readonly { name: string; band: Band }[];
}

/** A measure day by day with its band. The picture is for the eyes: the table under it says the same. */
export function BandChart(props: BandChartProps): JSX.Element {
  const { speech } = useTool();
  let figure: HTMLElement | undefined;
  let canvas: HTMLCanvasElement | undefined;
  const labels = () => props.days.map((day) => sayShortDay(speech.locale, day));

  onMount(() => {
    if (!figure || !canvas) return;
    const place = figure;
    const shown = () => ({ days: labels(), lines: props.lines.map(({ band }) => band) });
    const chart = drawBands(canvas, shown(), readLook(place));
    createEffect(() => chart.show(shown(), readLook(place)));
    onCleanup(chart.destroy);
    onCleanup(watchLook(() => chart.show(shown(), readLook(place))));
  });

  return (
    <figure class="band-chart" ref={figure}>
      <figcaption>
        <strong>{props.title}</strong>
        <ul>
          <For each={props.lines}>
            {({ name }, place) => (
              <li>
                <svg viewBox="0 0 32 12" class="key" data-line={place()} aria-hidden="true">
                  <path d="M0 6H32" />
                </svg>
                {name}
              </li>
            )}
          </For>
        </ul>
      </figcaption>
      <div class="canvas-frame" aria-hidden="true">
        <canvas ref={canvas} />
      </div>
      <p class="hint">{speech.text('plan.chart.band')}</p>
      <details>
        <summary>{speech.text('plan.chart.table')}</summary>
        <div class="scroll-x">
          <table>
            <caption class="visually-hidden">{props.title}</caption>
            <thead>
              <tr>
                <th scope="col">{speech.text('plan.chart.day')}</th>
                <For each={props.lines}>{({ name }) => <th scope="col">{name}</th>}</For>
              </tr>
            </thead>
            <tbody>
              <For each={props.days}>
                {(day, place) => (
                  <tr>
                    <th scope="row">{sayShortDay(speech.locale, day)}</th>
                    <For each={props.lines}>
                      {({ band }) => (
                        <td>
                          {speech.text('plan.trial.spread', {
                            low: sayTotal(speech, props.measure, band.low[place()] ?? 0),
                            middle: sayTotal(speech, props.measure, band.middle[place()] ?? 0),
                            high: sayTotal(speech, props.measure, band.high[place()] ?? 0),
                          })}
                        </td>
                      )}
                    </For>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

/** A canvas knows no tokens: their colours are read where the style sheet has worked them out, on the keys. */
function readLook(figure: HTMLElement): BandLook {
  const text = getComputedStyle(figure);
  return {
    inks: [...figure.querySelectorAll('.key')].map((key) => getComputedStyle(key).color),
    ink: text.color,
    line: text.borderTopColor,
    font: text.fontFamily,
    size: 12,
  };
}
