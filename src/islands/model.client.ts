import { chartPoints } from '#domain/chart-points.ts';
import { formatMessage, formatNumber } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { $trial, askTrial } from '#stores/trial.ts';

/** What the page says of its small picture: see components/model/TryFrequency.astro. */
interface TrialData {
  locale: Locale;
  seed: number;
  steps: number[];
  charts: { id: 'reach' | 'tiredness' | 'left'; top: number }[];
  words: Record<'frequency' | 'said' | 'failed' | 'running', string>;
}

const figure = document.querySelector<HTMLElement>('[data-trial]');
if (figure) start(figure, JSON.parse(figure.dataset['trial'] ?? '{}') as TrialData); // written by our own component

function start(figure: HTMLElement, { locale, steps, charts, words, ...data }: TrialData): void {
  const find = <E extends Element>(name: string) => figure.querySelector<E>(`[data-trial-${name}]`);
  const controls = find<HTMLElement>('controls');
  const slider = controls?.querySelector('input');
  const output = find<HTMLElement>('output');
  const said = find<HTMLElement>('said');
  if (!controls || !slider || !output || !said) return;
  let { seed } = data;
  const count = () => steps[slider.valueAsNumber] ?? 7;
  const named = () => formatMessage(words.frequency, { count: formatNumber(locale, count()) });
  const show = () => {
    output.textContent = named();
    slider.setAttribute('aria-valuetext', named());
  };

  slider.addEventListener('input', () => {
    show();
    void askTrial(count(), seed);
  });
  find('seed')?.addEventListener('click', () => {
    seed = (seed + 1) % 4294967296;
    void askTrial(count(), seed);
  });
  $trial.listen((state) => {
    figure.toggleAttribute('data-busy', state.type === 'running');
    if (state.type === 'failed') said.textContent = words.failed;
    if (state.type !== 'done') return;
    const { result } = state;
    for (const { id, top } of charts)
      figure.querySelector(`[data-trial-curve=${id}]`)?.setAttribute('points', chartPoints(result[id], top));
    said.textContent = formatMessage(words.said, {
      posts: named(),
      reach: formatNumber(locale, 100 * result.meanReach, 1),
      tiredness: formatNumber(locale, result.tiredness.at(-1) ?? 0, 2),
      left: formatNumber(locale, result.left.at(-1) ?? 0, 1),
      reactions: formatNumber(locale, result.reactionsPerPost, 1),
    });
  });
  show();
  controls.hidden = false;
}
