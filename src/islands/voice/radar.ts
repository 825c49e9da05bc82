import {
  Chart,
  type ChartDataset,
  Filler,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
} from 'chart.js';
import { color } from 'chart.js/helpers';

Chart.register(RadarController, RadialLinearScale, LineElement, PointElement, Filler);

/** Values 0–100, one for each label (its lines); null leaves a gap. */
export interface RadarFigure {
  labels: string[][];
  said: (number | null)[];
  heard: (number | null)[];
}

/** Colours as the browser worked them out; `size` in pixels. */
export interface RadarLook {
  said: string;
  heard: string;
  ink: string;
  line: string;
  font: string;
  size: number;
}

export interface DrawnRadar {
  show(figure: RadarFigure): void;
  dress(look: RadarLook): void;
  destroy(): void;
}

/** Two voices on the same axes: said, solid with circles; heard, dashed with diamonds. */
export function drawRadar(canvas: HTMLCanvasElement, first: RadarFigure, firstLook: RadarLook): DrawnRadar {
  let figure = first;
  let look = firstLook;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const chart = new Chart(canvas, {
    type: 'radar',
    data: { labels: figure.labels, datasets: dataOf(figure, look) },
    options: {
      animation: isStill ? false : { duration: 140 },
      events: [],
      // The style sheet gives the shape: the chart's own rule never grows back after a narrow moment.
      maintainAspectRatio: false,
      scales: { r: scaleOf(look) },
    },
  });

  function draw(): void {
    chart.data = { labels: figure.labels, datasets: dataOf(figure, look) };
    chart.options.scales = { r: scaleOf(look) };
    chart.update();
  }

  return {
    show(next) {
      figure = next;
      draw();
    },
    dress(next) {
      look = next;
      draw();
    },
    destroy: () => chart.destroy(),
  };
}

function dataOf({ said, heard }: RadarFigure, look: RadarLook): ChartDataset<'radar', (number | null)[]>[] {
  return [
    { data: said, ...lineOf(look.said, said), pointStyle: 'circle' },
    { data: heard, ...lineOf(look.heard, heard), borderDash: [6, 4], pointStyle: 'rectRot' },
  ];
}

/** An area only where the line closes: a gap is no zero. */
function lineOf(ink: string, values: readonly (number | null)[]) {
  return {
    borderColor: ink,
    pointBackgroundColor: ink,
    pointBorderColor: ink,
    backgroundColor: color(ink).alpha(0.14).rgbString(),
    borderWidth: 2.5,
    pointRadius: 4.5,
    fill: !values.includes(null),
  };
}

function scaleOf({ ink, line, font, size }: RadarLook) {
  return {
    min: 0,
    max: 100,
    ticks: { display: false, stepSize: 25 },
    grid: { color: line },
    angleLines: { color: line },
    pointLabels: { color: ink, font: { family: font, size, weight: 600 } },
  };
}
