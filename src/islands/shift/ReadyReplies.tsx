import { createSignal, For, type JSX, Show } from 'solid-js';
import type { ReadyReply } from '#domain/shift/bank.ts';
import { minutesOf } from '#domain/shift/desk-log.ts';
import { canFill, fillSlots } from '#domain/shift/slots.ts';
import type { SeenConversation } from '#domain/shift/view.ts';
import { actAtDesk } from '#stores/shift.ts';
import { useDesk } from './shift-page.ts';

/** Three replies to choose from, for who begins; each is explained once one has been sent. */
export function ReadyReplies(props: {
  conversation: SeenConversation;
  replies: readonly ReadyReply[];
  left: number;
}): JSX.Element {
  const { speech, live, isBusy } = useDesk();
  const [chosen, setChosen] = createSignal<number>();
  const sent = () =>
    live().shift.log.findLast(
      (entry) => entry.type === 'reply' && entry.conversation === props.conversation.id && entry.ready !== undefined,
    );
  const textOf = ({ text }: ReadyReply) =>
    text === '' ? speech.text('shift.ready.leave') : fillSlots(text, live().file.bank.sheet);
  const minutes = minutesOf({ type: 'reply', ready: 0 });

  async function send() {
    const place = chosen();
    const reply = place === undefined ? undefined : props.replies[place];
    if (place === undefined || !reply) return;
    const { id: conversation, isPrivate } = props.conversation;
    if (reply.text === '') return void (await actAtDesk({ type: 'leave', conversation }));
    const does = [...reply.does];
    await actAtDesk({
      type: 'reply',
      conversation,
      isPublic: !isPrivate,
      text: textOf(reply),
      heard: does,
      does,
      ready: place,
    });
  }

  return (
    <details class="desk-ready" open={live().shift.help === 'more'}>
      <summary>{speech.text('shift.ready')}</summary>
      <fieldset>
        <legend class="visually-hidden">{speech.text('shift.ready')}</legend>
        <For each={props.replies}>
          {(reply, place) => (
            <Show when={canFill(reply.text, live().file.bank.sheet)}>
              <label>
                <input
                  type="radio"
                  name={`ready-${props.conversation.id}`}
                  checked={chosen() === place()}
                  onChange={() => setChosen(place())}
                />
                <span>
                  {textOf(reply)}
                  <Show when={sent()}>
                    <span class="small soft">
                      {speech.text(reply.isBest ? 'shift.ready.best' : 'shift.ready.other')} {reply.why}
                    </span>
                  </Show>
                </span>
              </label>
            </Show>
          )}
        </For>
      </fieldset>
      <button
        type="button"
        class="btn ghost sm"
        disabled={chosen() === undefined || minutes > props.left || isBusy()}
        onClick={() => void send()}
      >
        {speech.text('shift.ready.send', { minutes: speech.counted('shift.minutes', minutes) })}
      </button>
    </details>
  );
}
