import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { differenceOf } from '#domain/shift/debrief.ts';
import type { DeskEntry } from '#domain/shift/desk-log.ts';
import { fillSlots } from '#domain/shift/slots.ts';
import type { Speech } from '#islands/speech.ts';
import type { DeskDeed, ShiftState } from '#stores/create-shift.ts';
import { tryBranch } from '#stores/shift.ts';
import { saySigned } from './say-signed.ts';

type Answered = Extract<DeskEntry, { type: 'reply' }>;

/** «L’altro ramo»: one decision other than it was, and the same day again. */
export function BranchPart(props: { speech: Speech; state: Extract<ShiftState, { type: 'ended' }> }): JSX.Element {
  const { text } = props.speech;
  const [chosen, setChosen] = createSignal('');
  const [instead, setInstead] = createSignal('none');
  const [isBusy, setBusy] = createSignal(false);
  const decisions = createMemo(() =>
    props.state.shift.log.flatMap((entry, place) => (entry.type === 'reply' ? [{ entry, place }] : [])),
  );
  const own = () => decisions().find(({ place }) => String(place) === chosen());
  const ready = () => {
    const entry = own()?.entry;
    return entry ? (props.state.words.get(entry.conversation)?.situation.ready ?? []) : [];
  };
  const nameOf = (id: number) => props.state.words.get(id)?.author.name ?? '';
  const signed = (value: number) => saySigned(props.speech, value);
  const difference = createMemo(() =>
    props.state.other ? differenceOf(props.state.end, props.state.other.end) : undefined,
  );

  function deedOf(entry: Answered): DeskDeed | null {
    const { conversation, isPublic, text: written, heard, does } = entry;
    if (instead() === 'none') return null;
    if (instead() === 'elsewhere')
      return { type: 'reply', conversation, isPublic: !isPublic, text: written, heard, does };
    const reply = ready()[Number(instead())];
    if (!reply || reply.text === '') return null;
    const said = fillSlots(reply.text, props.state.file.bank.sheet);
    return { type: 'reply', conversation, isPublic, text: said, heard: [...reply.does], does: [...reply.does] };
  }

  async function run(event: SubmitEvent) {
    event.preventDefault();
    const decision = own();
    if (!decision) return;
    setBusy(true);
    await tryBranch(decision.place, deedOf(decision.entry));
    setBusy(false);
  }

  return (
    <section class="debrief-branch">
      <h2>{text('shift.branch')}</h2>
      <p class="small soft">{text('shift.branch.hint')}</p>
      <Show when={decisions().length > 0} fallback={<p>{text('shift.branch.nothing')}</p>}>
        <form onSubmit={(event) => void run(event)} class="fields">
          <label>
            <span>{text('shift.branch.which')}</span>
            <select
              class="field"
              value={chosen()}
              onChange={(event) => {
                setChosen(event.currentTarget.value);
                setInstead('none');
              }}
            >
              <option value="">{text('shift.branch.choose')}</option>
              <For each={decisions()}>
                {({ entry, place }) => (
                  <option value={String(place)}>
                    {nameOf(entry.conversation)}: {entry.text.slice(0, 60)}
                  </option>
                )}
              </For>
            </select>
          </label>
          <Show when={own()}>
            <label>
              <span>{text('shift.branch.instead')}</span>
              <select class="field" value={instead()} onChange={(event) => setInstead(event.currentTarget.value)}>
                <option value="none">{text('shift.branch.none')}</option>
                <option value="elsewhere">
                  {text(own()?.entry.isPublic ? 'shift.branch.private' : 'shift.branch.public')}
                </option>
                <For each={ready()}>
                  {(reply, place) => (
                    <Show when={reply.text !== ''}>
                      <option value={String(place())}>
                        {text('shift.branch.ready', {
                          text: fillSlots(reply.text, props.state.file.bank.sheet).slice(0, 70),
                        })}
                      </option>
                    </Show>
                  )}
                </For>
              </select>
            </label>
          </Show>
          <div class="acts">
            <button type="submit" class="btn sm" disabled={!own() || isBusy()}>
              {text('shift.branch.run')}
            </button>
          </div>
        </form>
      </Show>
      <div aria-live="polite">
        <Show when={difference()}>
          {(found) => (
            <>
              <p>
                {text('shift.branch.found', {
                  trust: signed(found().trust),
                  circle: signed(found().circle),
                  consent: signed(found().consent),
                  solved: signed(found().solved),
                })}
              </p>
              <Show when={found().conversations.length > 0} fallback={<p>{text('shift.branch.same')}</p>}>
                <ul class="debrief-list">
                  <For each={found().conversations.slice(0, 6)}>
                    {(changed) => (
                      <li>
                        <strong>
                          {nameOf(changed.conversation) ||
                            props.state.other?.words.get(changed.conversation)?.author.name}
                        </strong>{' '}
                        {changed.only
                          ? text(`shift.branch.only.${changed.only}`)
                          : text('shift.branch.row', {
                              satisfaction: signed(changed.satisfaction * 50),
                              joined: signed(changed.supporters),
                            })}
                      </li>
                    )}
                  </For>
                </ul>
              </Show>
            </>
          )}
        </Show>
      </div>
    </section>
  );
}
