import { createEffect, createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import type { Expectation } from '#domain/shift/desk-log.ts';
import { standingOf } from '#domain/shift/standing.ts';
import { actAtDesk } from '#stores/shift.ts';
import { useDesk } from './shift-page.ts';

const trusts = ['up', 'same', 'down'] as const;
const backs = ['few', 'half', 'most'] as const;

/** The end of a day: what is left undone, and what one expects of the night, to be compared afterwards. */
export function CloseDay(props: { isOpen: boolean; close: () => void; after: () => void }): JSX.Element {
  const { speech, live, isBusy } = useDesk();
  const { text } = speech;
  let dialog: HTMLDialogElement | undefined;
  const [trust, setTrust] = createSignal<Expectation['trust']>();
  const [back, setBack] = createSignal<Expectation['back']>();
  const [grows, setGrows] = createSignal('');
  createEffect(() => {
    if (props.isOpen && dialog && !dialog.open) dialog.showModal();
  });
  const waiting = createMemo(() => {
    const { view, shift, file } = live();
    return view.conversations.filter((own) => standingOf(own, shift.log, file.shift).isWaiting).length;
  });
  const spreading = createMemo(() =>
    live().view.conversations.filter(({ isAddressed, isPrivate }) => isAddressed && !isPrivate),
  );

  async function close(event: SubmitEvent) {
    event.preventDefault();
    const [own, coming] = [trust(), back()];
    const expects: Expectation = {
      ...(own ? { trust: own } : {}),
      ...(coming ? { back: coming } : {}),
      ...(grows() === '' ? {} : { grows: grows() === 'none' ? null : Number(grows()) }),
    };
    dialog?.close();
    await actAtDesk({ type: 'close', expects });
    props.after();
  }

  return (
    <dialog class="dialog" ref={dialog} aria-labelledby="close-title" onClose={() => props.close()}>
      <form class="close-day" onSubmit={(event) => void close(event)}>
        <h2 id="close-title">{text('shift.closing')}</h2>
        <p>{speech.counted('shift.closing.waiting', waiting())}</p>
        <p class="hint">{text('shift.closing.hint')}</p>
        <fieldset>
          <legend>{text('shift.expect.trust')}</legend>
          <For each={trusts}>
            {(name) => (
              <label class="check-line">
                <input type="radio" name="expect-trust" checked={trust() === name} onChange={() => setTrust(name)} />
                <span>{text(`shift.expect.trust.${name}`)}</span>
              </label>
            )}
          </For>
        </fieldset>
        <fieldset>
          <legend>{text('shift.expect.back')}</legend>
          <For each={backs}>
            {(name) => (
              <label class="check-line">
                <input type="radio" name="expect-back" checked={back() === name} onChange={() => setBack(name)} />
                <span>{text(`shift.expect.back.${name}`)}</span>
              </label>
            )}
          </For>
        </fieldset>
        <Show when={spreading().length > 0}>
          <label>
            <span>{text('shift.expect.grows')}</span>
            <select class="field" value={grows()} onChange={(event) => setGrows(event.currentTarget.value)}>
              <option value="">{text('shift.expect.grows.unsaid')}</option>
              <option value="none">{text('shift.expect.grows.none')}</option>
              <For each={spreading()}>
                {({ id }) => (
                  <option value={String(id)}>
                    {live().words.get(id)?.author.name}: {live().words.get(id)?.text.slice(0, 48)}
                  </option>
                )}
              </For>
            </select>
          </label>
        </Show>
        <div class="acts">
          <button type="submit" class="btn" disabled={isBusy()}>
            {text('shift.closing.do')}
          </button>
          <button type="button" class="btn ghost" onClick={() => dialog?.close()}>
            {text('shift.closing.stay')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
