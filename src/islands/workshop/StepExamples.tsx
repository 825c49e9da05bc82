import { createSignal, For, type JSX, Match, Switch } from 'solid-js';
import type { Example } from '#stores/examples.ts';
import { loadExample } from '#stores/examples.ts';
import { useTool } from './tool.ts';
import type { ExampleChoice } from './tool-page.ts';

/** How each of the school's brands filled what one is filling: fetched when the first of them is opened. */
export function StepExamples(props: {
  examples: readonly ExampleChoice[];
  /** Draws the place of the example that corresponds to this one. */
  render: (example: Example) => JSX.Element;
}): JSX.Element {
  const { speech } = useTool();
  return (
    <div class="step-examples">
      <p class="small soft">{speech.text('workshop.examples.lead')}</p>
      <For each={props.examples}>{(choice) => <ExampleDoor choice={choice} render={props.render} />}</For>
    </div>
  );
}

function ExampleDoor(props: { choice: ExampleChoice; render: (example: Example) => JSX.Element }): JSX.Element {
  const { speech } = useTool();
  const [state, setState] = createSignal<Example | 'closed' | 'loading' | 'failed'>('closed');
  const example = () => {
    const now = state();
    return typeof now === 'string' ? undefined : now;
  };

  async function load() {
    if (example() || state() === 'loading') return;
    setState('loading');
    const loaded = await loadExample(props.choice.file);
    setState(loaded.ok ? loaded.example : 'failed');
  }

  return (
    <details class="example-door" onToggle={(event) => event.currentTarget.open && void load()}>
      <summary>{props.choice.name}</summary>
      <Switch>
        <Match when={state() === 'loading'}>
          <p class="soft" role="status">
            {speech.text('workshop.examples.loading')}
          </p>
        </Match>
        <Match when={state() === 'failed'}>
          <p role="status">
            {speech.text('workshop.examples.failed')}{' '}
            <button type="button" class="link" onClick={() => void load()}>
              {speech.text('workshop.again')}
            </button>
          </p>
        </Match>
        <Match when={example()} keyed>
          {(own) => (
            <div class="example-body">
              <p class="small soft">{speech.text('workshop.examples.invented', { about: props.choice.about })}</p>
              {props.render(own)}
            </div>
          )}
        </Match>
      </Switch>
    </details>
  );
}
