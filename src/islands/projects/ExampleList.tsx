import { createSignal, For, type JSX, Show } from 'solid-js';
import type { ExampleChoice } from '#islands/workshop/tool-page.ts';
import { copyExample } from '#stores/example-copy.ts';
import { sayFailure, useDesk } from './desk.ts';

interface ExampleListProps {
  ready: boolean;
  examples: readonly ExampleChoice[];
  /** Where nothing is kept, a copy made here would be lost on the way to the tool: the tool offers it. */
  isMemory: boolean;
}

/** The school's invented brands, each to be opened as a copy of one's own. */
export function ExampleList(props: ExampleListProps): JSX.Element {
  const { text } = useDesk().speech;
  return (
    <section aria-labelledby="projects-examples">
      <h2 id="projects-examples">{text('workshop.projects.examples')}</h2>
      <p class="soft">
        {text('workshop.projects.examplesWhat')}
        <Show when={!props.isMemory}> {text('workshop.projects.examplesCopy')}</Show>
      </p>
      <ul class="projects-examples">
        <For each={props.examples}>
          {(example) => <ExampleRow ready={props.ready} isMemory={props.isMemory} example={example} />}
        </For>
      </ul>
    </section>
  );
}

function ExampleRow(props: { ready: boolean; isMemory: boolean; example: ExampleChoice }): JSX.Element {
  const { speech, pages } = useDesk();
  const { text } = speech;
  const [isBusy, setBusy] = createSignal(false);
  const [said, say] = createSignal('');

  async function open() {
    if (isBusy()) return;
    setBusy(true);
    say(text('workshop.projects.opening'));
    const failure = await copy();
    setBusy(false);
    say(failure);
    if (!failure) location.assign(pages.strategy);
  }

  /** Gives the sentence of what went wrong, if anything did. */
  async function copy(): Promise<string> {
    const made = await copyExample(props.example.file, speech.locale);
    if (made.ok) return '';
    return made.code === 'not-loaded' ? text('workshop.projects.exampleFailed') : sayFailure(speech, made);
  }

  return (
    <li>
      <h3>{props.example.name}</h3>
      <p>{props.example.about}</p>
      <Show when={!props.isMemory}>
        <div>
          <button type="button" class="btn ghost sm" disabled={!props.ready} aria-disabled={isBusy()} onClick={open}>
            {text('workshop.projects.copyExample')}
            <span class="visually-hidden"> {props.example.name}</span>
          </button>
        </div>
      </Show>
      <p class="small" role="status">
        {said()}
      </p>
    </li>
  );
}
