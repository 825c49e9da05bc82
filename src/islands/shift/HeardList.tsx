import { createSignal, For, type JSX, Show } from 'solid-js';
import type { HeardComponent } from '#domain/reply/coach.ts';
import { type Component, components } from '#domain/reply/components.ts';
import { hintsOf } from '#domain/reply/hints.ts';
import type { MessageKind } from '#domain/shift/bank.ts';
import { useDesk } from './shift-page.ts';

/** «Ho letto bene?»: what a reply is heard to do, with its words, and the person's own say, which counts. */
export function HeardList(props: {
  text: string;
  heard: readonly HeardComponent[];
  said: ReadonlyMap<Component, boolean>;
  kind: MessageKind;
  correct: (component: Component, is: boolean) => void;
}): JSX.Element {
  const { speech } = useDesk();
  const [isHinted, setHinted] = createSignal(false);
  const own = () => new Map(props.heard.map((heard) => [heard.component, heard]));
  const holds = (component: Component) => props.said.get(component) ?? own().has(component);
  const rest = () => components.filter((component) => !own().has(component));
  const words = (heard: HeardComponent) =>
    heard.spans.map(({ start, end }) => `«${props.text.slice(start, end)}»`).join(', ');
  return (
    <div class="desk-heard">
      <p class="small" id="heard-title">
        <strong>{speech.text(props.heard.length > 0 ? 'shift.heard' : 'shift.heard.none')}</strong>
      </p>
      <ul class="check" aria-labelledby="heard-title">
        <For each={props.heard}>
          {(heard) => (
            <li classList={{ y: holds(heard.component), n: !holds(heard.component) }}>
              <label>
                <input
                  type="checkbox"
                  checked={holds(heard.component)}
                  onChange={(event) => props.correct(heard.component, event.currentTarget.checked)}
                />
                <span>{speech.text(`shift.does.${heard.component}${heard.isSure ? '' : '.ask'}`)}</span>
              </label>
              <span class="small soft">{words(heard)}</span>
              <details>
                <summary class="small">
                  {speech.text('shift.heard.why')}
                  <span class="visually-hidden">: {speech.text(`shift.does.${heard.component}`)}</span>
                </summary>
                <p class="small">
                  {speech.text('shift.heard.pro', { words: heard.pro.join(', ') || '–' })}
                  <Show when={heard.contra.length > 0}>
                    {' '}
                    {speech.text('shift.heard.contra', { words: heard.contra.join(', ') })}
                  </Show>
                </p>
              </details>
            </li>
          )}
        </For>
      </ul>
      <details>
        <summary class="small">{speech.text('shift.heard.add')}</summary>
        <ul class="check">
          <For each={rest()}>
            {(component) => (
              <li classList={{ y: holds(component), n: !holds(component) }}>
                <label>
                  <input
                    type="checkbox"
                    checked={holds(component)}
                    onChange={(event) => props.correct(component, event.currentTarget.checked)}
                  />
                  <span>{speech.text(`shift.does.${component}`)}</span>
                </label>
              </li>
            )}
          </For>
        </ul>
      </details>
      <button type="button" class="btn ghost sm" aria-expanded={isHinted()} onClick={() => setHinted(!isHinted())}>
        {speech.text('shift.hint')}
      </button>
      <Show when={isHinted()}>
        <p class="small" role="status">
          {speech.text('shift.hint.text', {
            components: hintsOf(props.kind, new Set(components.filter(holds)))
              .map((component) => speech.text(`shift.does.${component}`).toLowerCase())
              .join(', '),
          })}
        </p>
      </Show>
    </div>
  );
}
