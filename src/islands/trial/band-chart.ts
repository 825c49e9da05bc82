import {
  CategoryScale,
  Chart,
  type ChartDataset,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import { color } from 'chart.js/helpers';

Chart.register(LineController, LineElement, PointElement, LinearScale, CategoryScale, Filler);

/** A middle with its band, a value a day. */
export interface BandLine {
  low: readonly number[];
  middle: readonly number[];
  high: readonly number[];
}

export interface BandFigure {
  days: readonly string[];
  lines: readonly BandLine[];
}

/** Colours as the browser worked them out; `size` in pixels. One ink a line. */
export interface BandLook {
  inks: readonly string[];
  ink: string;
  line: string;
  font: string;
  size: number;
}

export interface DrawnBands {
  show(figure: BandFigure, look: BandLook): void;
  destroy(): void;
}

/** Lines with their bands over days: the first solid, the second dashed. */
export function drawBands(canvas: HTMLCanvasElement, figure: BandFigure, look: BandLook): DrawnBands {
  const chart = new Chart(canvas, {
    type: 'line',
    data: dataOf(figure, look),
    options: { animation: false, events: [], maintainAspectRatio: false, scales: scalesOf(look) },
  });
  return {
    show(next, nextLook) {
      chart.data = dataOf(next, nextLook);
      chart.options.scales = scalesOf(nextLook);
      chart.update();
    },
    destroy: () => chart.destroy(),
  };
}

function dataOf({ days, lines }: BandFigure, { inks, ink }: BandLook) {
  const datasets = lines.flatMap(({ low, middle, high }, place): ChartDataset<'line', number[]>[] => {
    const own = inks[place] ?? ink;
    const edge = { borderWidth: 0, pointRadius: 0 } as const;
    return [
      { ...edge, data: [...low], fill: false },
      { ...edge, data: [...high], fill: '-1', backgroundColor: color(own).alpha(0.18).rgbString() },
      {
        data: [...middle],
        borderColor: own,
        borderWidth: 2.5,
        borderDash: place === 0 ? [] : [6, 4],
        pointRadius: 0,
        fill: false,
      },
    ];
  });
  return { labels: [...days], datasets };
}

function scalesOf({ ink, line, font, size }: BandLook) {
  const ticks = { color: ink, font: { family: font, size }, maxTicksLimit: 8 };
  return {
    x: { grid: { display: false }, ticks: { ...ticks, maxRotation: 0 } },
    y: { beginAtZero: true, grid: { color: line }, ticks },
  };
}
