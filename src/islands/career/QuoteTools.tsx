import { type JSX, Show } from 'solid-js';
import { monthlyHours } from '#domain/career/hours.ts';
import { optionHourly, optionPrice } from '#domain/career/quote.ts';
import { fieldId, useTool } from '#islands/workshop/tool.ts';
import { sayEuros, usePlanner } from './career-page.ts';

/** What a version comes to, and what an hour of it brings in. */
export function OptionSum(props: { path: string }): JSX.Element {
  const { speech, career } = usePlanner();
  const sum = () => {
    const option = career().quote.options.find(({ id }) => props.path.endsWith(`/${id}`));
    const { rate } = career().hours;
    const price = option ? optionPrice(option, rate) : null;
    const hourly = option ? optionHourly(option, rate) : undefined;
    if (!option || price === null || hourly === undefined) return undefined;
    return speech.text('career.option.sum', {
      hours: speech.number(option.hours ?? 0, 1),
      price: sayEuros(speech, price),
      hourly: sayEuros(speech, hourly),
    });
  };
  return (
    <p class="hint" role="status">
      {sum() ?? speech.text('career.option.noSum')}
    </p>
  );
}

/** Three versions to begin from: the full one has the hours that were counted. */
export function ThreeVersions(): JSX.Element {
  const { speech, career } = usePlanner();
  const { part, announce } = useTool();
  const { text } = speech;

  function begin() {
    const hours = Math.round(monthlyHours(career().hours.tasks) * 10) / 10;
    const items = [
      { name: text('career.version.essential'), per: 'month' },
      { name: text('career.version.full'), per: 'month', ...(hours > 0 ? { hours } : {}) },
      { name: text('career.version.plan'), per: 'once' },
    ];
    const [first = ''] = part.addItems('quote/options', items);
    announce(text('career.versions.added'));
    queueMicrotask(() => document.getElementById(fieldId(`quote/options/${first}`))?.focus());
  }

  return (
    <Show when={career().quote.options.length === 0}>
      <div class="acts">
        <button type="button" class="btn ghost" onClick={begin}>
          {text('career.versions')}
        </button>
      </div>
    </Show>
  );
}
