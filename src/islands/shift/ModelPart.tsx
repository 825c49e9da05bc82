import { createSignal, For, type JSX, Show } from 'solid-js';
import { fillSlots } from '#domain/shift/slots.ts';
import type { Speech } from '#islands/speech.ts';
import type { ShiftState } from '#stores/create-shift.ts';
import { showModel } from '#stores/shift.ts';

/** «Un modo possibile»: a careful hand at the same desk, commented. */
export function ModelPart(props: { speech: Speech; state: Extract<ShiftState, { type: 'ended' }> }): JSX.Element {
  const { text, number } = props.speech;
  const [isBusy, setBusy] = createSignal(false);
  const worded = (id: number) => props.state.words.get(id);
  async function show() {
    setBusy(true);
    await showModel();
    setBusy(false);
  }
  return (
    <section>
      <h2>{text('shift.model.way')}</h2>
      <p class="small soft">{text('shift.model.way.hint')}</p>
      <Show when={props.state.file.crisis}>{(crisis) => <p class="debrief-text">{crisis().model}</p>}</Show>
      <Show
        when={props.state.model}
        fallback={
          <button type="button" class="btn ghost sm" disabled={isBusy()} onClick={() => void show()}>
            {text('shift.model.show')}
          </button>
        }
      >
        {(model) => (
          <>
            <p>
              {text('shift.model.figures', {
                trust: number(model().end.view.writers.trust, 1),
                before: number(model().end.view.writers.trustBefore, 1),
                consent: number(model().end.view.writers.consent, 0),
                solved: number(model().end.view.writers.solved, 0),
              })}
            </p>
            <ol class="debrief-model">
              <For each={model().acts}>
                {({ act }) => (
                  <Show when={'conversation' in act && worded(act.conversation)}>
                    {(own) => (
                      <li>
                        <strong>{own().author.name}</strong> <span class="soft">«{own().text}»</span>
                        <p>
                          {act.act === 'reply'
                            ? fillSlots(
                                own().situation.ready.find(({ isBest }) => isBest)?.text ?? '',
                                props.state.file.bank.sheet,
                              ) ||
                              text('shift.model.reply', {
                                does: act.components.map((one) => text(`shift.does.${one}`).toLowerCase()).join(', '),
                              })
                            : text(`shift.did.${act.act === 'hide' ? 'hide' : 'moveDown'}`, { text: '' })}
                        </p>
                        <Show when={own().situation.ready.find(({ isBest }) => isBest)?.why}>
                          {(why) => <p class="small soft">{why()}</p>}
                        </Show>
                      </li>
                    )}
                  </Show>
                )}
              </For>
            </ol>
          </>
        )}
      </Show>
    </section>
  );
}
