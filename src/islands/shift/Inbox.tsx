import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { type Standing, standingOf } from '#domain/shift/standing.ts';
import { sayAgo } from './say-shift.ts';
import { useDesk } from './shift-page.ts';

const filters = ['all', 'waiting', 'private', 'talk'] as const;
type Filter = (typeof filters)[number];

/** Who wrote, the last to write first. */
export function Inbox(): JSX.Element {
  const { speech, live, chosen, choose } = useDesk();
  const [filter, setFilter] = createSignal<Filter>('all');
  const rows = createMemo(() => {
    const { view, shift, file } = live();
    return view.conversations
      .map((conversation) => ({ conversation, standing: standingOf(conversation, shift.log, file.shift) }))
      .filter(({ conversation, standing }) => {
        if (filter() === 'waiting') return standing.isWaiting;
        if (filter() === 'private') return conversation.isPrivate;
        if (filter() === 'talk') return !conversation.isAddressed;
        return true;
      })
      .toSorted(
        (one, other) => other.standing.lastAt - one.standing.lastAt || other.conversation.id - one.conversation.id,
      );
  });
  const state = ({ isHidden, isWaiting, isAnswered, isLeft, isBack }: Standing) => {
    if (isHidden) return 'hidden';
    if (isBack) return 'back';
    if (isAnswered) return 'answered';
    if (isLeft) return 'left';
    return isWaiting ? 'waiting' : 'none';
  };
  return (
    <section class="desk-inbox" aria-labelledby="inbox-title">
      <div class="desk-inbox-head">
        <h2 id="inbox-title">{speech.text('shift.inbox')}</h2>
        <label>
          <span class="visually-hidden">{speech.text('shift.filter')}</span>
          <select class="field" onChange={(event) => setFilter(event.currentTarget.value as Filter)}>
            <For each={filters}>{(name) => <option value={name}>{speech.text(`shift.filter.${name}`)}</option>}</For>
          </select>
        </label>
      </div>
      <Show when={rows().length > 0} fallback={<p class="soft desk-empty">{speech.text(`shift.empty.${filter()}`)}</p>}>
        <ul>
          <For each={rows()}>
            {({ conversation, standing }) => {
              const words = () => live().words.get(conversation.id);
              const last = () => words()?.backs.at(-1)?.text ?? words()?.text ?? '';
              return (
                <li>
                  <button
                    type="button"
                    class="desk-row"
                    aria-current={chosen() === conversation.id ? 'true' : undefined}
                    onClick={() => choose(conversation.id)}
                  >
                    <span class="avatar" data-hue={words()?.author.hue} aria-hidden="true">
                      {words()?.author.initials}
                    </span>
                    <strong>{words()?.author.name}</strong>
                    <span class="soft">{sayAgo(speech, live().view.now - standing.lastAt)}</span>
                    <span class="desk-row-text">{last()}</span>
                    <span class="desk-row-marks">
                      <Show when={conversation.isPrivate}>
                        <span class="chip">{speech.text('shift.private')}</span>
                      </Show>
                      <Show when={!conversation.isAddressed}>
                        <span class="chip">{speech.text('shift.talk')}</span>
                      </Show>
                      <Show when={state(standing) !== 'none' && state(standing) !== 'waiting'}>
                        <span class={`chip state-${state(standing)}`}>
                          {speech.text(`shift.state.${state(standing)}`)}
                        </span>
                      </Show>
                      <Show when={conversation.supporters.length > 0}>
                        <span class="chip state-back">
                          {speech.counted('shift.joined', conversation.supporters.length)}
                        </span>
                      </Show>
                    </span>
                  </button>
                </li>
              );
            }}
          </For>
        </ul>
      </Show>
    </section>
  );
}
