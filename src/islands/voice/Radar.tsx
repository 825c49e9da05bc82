import { createEffect, type JSX, onCleanup, onMount } from 'solid-js';
import type { AxisReading } from '#domain/text/axes.ts';
import { watchLook } from '../look.ts';
import type { Speech } from '../speech.ts';
import { drawRadar, type RadarFigure, type RadarLook } from './radar.ts';

/** The picture of the two voices. It is for the eyes: the table beside it says the same. */
export function Radar(props: { axes: readonly AxisReading[]; speech: Speech }): JSX.Element {
  const { speech } = props;
  let figure: HTMLElement | undefined;
  let canvas: HTMLCanvasElement | undefined;

  const shown = (): RadarFigure => ({
    // A line a word: on a narrow screen the labels would take the chart's room.
    labels: props.axes.map(({ axis }) => speech.text(`voice.axis.${axis}`).split(' ')),
    said: props.axes.map(({ said }) => said),
    heard: props.axes.map(({ heard }) => heard),
  });

  onMount(() => {
    if (!figure || !canvas) return;
    const place = figure;
    const radar = drawRadar(canvas, shown(), readLook(place));
    createEffect(() => radar.show(shown()));
    onCleanup(radar.destroy);
    onCleanup(watchLook(() => radar.dress(readLook(place))));
  });

  return (
    <figure class="voice-radar" ref={figure}>
      <div aria-hidden="true">
        <canvas ref={canvas} />
      </div>
      <figcaption>
        <ul>
          <li>
            <svg viewBox="0 0 32 12" class="key said" aria-hidden="true">
              <path d="M0 6H32" />
              <circle cx="16" cy="6" r="4" />
            </svg>
            {speech.text('voice.said.key')}
          </li>
          <li>
            <svg viewBox="0 0 32 12" class="key heard" aria-hidden="true">
              <path d="M0 6H32" />
              <path d="M16 0.5L21.5 6L16 11.5L10.5 6Z" />
            </svg>
            {speech.text('voice.heard.key')}
          </li>
        </ul>
      </figcaption>
    </figure>
  );
}

/** A canvas knows no tokens: their colours are read where the style sheet has worked them out, on the keys. */
function readLook(figure: HTMLElement): RadarLook {
  const styleOf = (selector: string) => getComputedStyle(figure.querySelector(selector) ?? figure);
  const text = getComputedStyle(figure);
  return {
    said: styleOf('.key.said').color,
    heard: styleOf('.key.heard').color,
    ink: text.color,
    line: text.borderTopColor,
    font: text.fontFamily,
    size: Number.parseFloat(text.fontSize),
  };
}
