import { For, Show } from 'solid-js';
import { order } from '#domain/kinds/order.ts';
import { shuffleAway } from '#domain/shuffle.ts';
import { followPointer } from './drag.ts';
import { Mark } from './Mark.tsx';
import { QuestionFrame } from './QuestionFrame.tsx';
import { createSession, type QuestionProps } from './session.ts';

/** Items to put in order: by buttons, by Alt and the arrows on a handle, or by dragging the handle. */
export function OrderQuestion(props: QuestionProps<'order'>) {
  const { items, id } = props.question;
  const draftOf = (ids: string[]) => ({ kind: 'order', items: ids }) as const;
  const start = shuffleAway(
    items.map((item) => item.id),
    id,
  );
  const s = createSession(props, order, { blank: draftOf(start), restore: (answer) => answer });
  let list: HTMLOListElement | undefined;

  const textOf = (item: string) => items.find((each) => each.id === item)?.text ?? '';
  const placeOf = (item: string) => s.draft().items.indexOf(item);
  const settled = () => s.phase() === 'settled';

  function move(item: string, to: number) {
    const from = placeOf(item);
    if (settled() || to < 0 || to >= items.length || to === from) return;
    const rest = s.draft().items.filter((each) => each !== item);
    s.edit(draftOf([...rest.slice(0, to), item, ...rest.slice(to)]));
    s.say(s.text('order.moved', { item: textOf(item), place: to + 1, total: items.length }));
  }

  /** Moving a row in the document takes focus away from its buttons: give it back. */
  function moveBy(item: string, steps: number, control: HTMLElement) {
    move(item, placeOf(item) + steps);
    control.focus();
  }

  function drag(item: string, event: PointerEvent & { currentTarget: HTMLElement }) {
    const handle = event.currentTarget;
    const row = handle.closest('li');
    if (!list || !row || settled()) return;
    row.classList.add('dragging');
    handle.focus();
    const follow = ({ clientY }: PointerEvent) => {
      const rows = [...(list?.children ?? [])].map((each) => each.getBoundingClientRect());
      const from = placeOf(item);
      const to = rows.findIndex(({ top, bottom, height }, place) =>
        place < from ? clientY < top + height / 2 : clientY < bottom,
      );
      move(item, to < 0 ? items.length - 1 : to);
    };
    followPointer(event, list, follow, () => {
      row.classList.remove('dragging');
      handle.focus();
    });
  }

  return (
    <QuestionFrame
      session={s}
      summary={
        <Show when={s.grade() && s.grade()?.outcome !== 'right'}>
          <p>{s.text('order.score', { count: countRight(s.grade()?.parts), total: items.length })}</p>
        </Show>
      }
    >
      <Show
        when={!settled()}
        fallback={
          <ol class="q-list">
            <For each={items}>
              {(item) => {
                const fits = () => s.grade()?.parts[item.id] !== 'wrong';
                return (
                  <li class={`q-option ${fits() ? 'right' : 'wrong'}`}>
                    <p>{item.text}</p>
                    <Show when={s.last()}>
                      <p class="q-marks">
                        <Mark
                          session={s}
                          shape={fits() ? 'right' : 'wrong'}
                          word={fits() ? 'mark.in-order' : 'mark.moved'}
                          values={{ place: placeOf(item.id) + 1 }}
                        />
                      </p>
                    </Show>
                    <p class="q-feedback">{item.feedback}</p>
                  </li>
                );
              }}
            </For>
          </ol>
        }
      >
        <p class="q-help" id={s.id('help')}>
          {s.text('order.help')}
        </p>
        <ol class="q-list" ref={list}>
          <For each={s.draft().items}>
            {(item, place) => (
              <li class="q-item">
                <button
                  type="button"
                  class="q-handle"
                  aria-label={s.text('order.handle', { item: textOf(item), place: place() + 1, total: items.length })}
                  aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
                  aria-describedby={s.id('help')}
                  onPointerDown={(event) => drag(item, event)}
                  onKeyDown={(event) => {
                    const steps = { ArrowUp: -1, ArrowDown: 1 }[event.key];
                    if (!steps || !event.altKey) return;
                    event.preventDefault();
                    moveBy(item, steps, event.currentTarget);
                  }}
                >
                  <svg class="q-icon" viewBox="0 0 16 16" aria-hidden="true">
                    <path d="M3 5h10M3 8h10M3 11h10" />
                  </svg>
                </button>
                <span class="q-text">{textOf(item)}</span>
                <span class="q-steps">
                  <For each={[-1, 1]}>
                    {(steps) => (
                      <button
                        type="button"
                        aria-label={s.text(steps < 0 ? 'order.up' : 'order.down', { item: textOf(item) })}
                        aria-disabled={place() + steps < 0 || place() + steps >= items.length}
                        onClick={(event) => moveBy(item, steps, event.currentTarget)}
                      >
                        <svg class="q-icon" viewBox="0 0 16 16" aria-hidden="true">
                          <path d={steps < 0 ? 'M4 9l4-4 4 4' : 'M4 7l4 4 4-4'} />
                        </svg>
                      </button>
                    )}
                  </For>
                </span>
              </li>
            )}
          </For>
        </ol>
      </Show>
    </QuestionFrame>
  );
}

const countRight = (parts: Record<string, string> = {}) =>
  Object.values(parts).filter((part) => part === 'right').length;
