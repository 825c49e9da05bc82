import { createSignal, For, type JSX, Show } from 'solid-js';
import { type RuleId, ruleIds } from '#domain/shift/bank.ts';
import { minutesOf } from '#domain/shift/desk-log.ts';
import type { SeenConversation } from '#domain/shift/view.ts';
import { actAtDesk } from '#stores/shift.ts';
import { useDesk } from './shift-page.ts';

/** What one can do besides answering: each says how many minutes it takes. */
export function ThreadActs(props: { conversation: SeenConversation; left: number; isOver: boolean }): JSX.Element {
  const { speech, live, isBusy } = useDesk();
  const { text, counted } = speech;
  const [rule, setRule] = createSignal<RuleId>('insults');
  const [note, setNote] = createSignal('');
  const [done, setDone] = createSignal('');
  const conversation = () => props.conversation.id;
  const cost = (type: Parameters<typeof minutesOf>[0]['type']) => counted('shift.minutes', minutesOf({ type }));
  const cannot = (type: Parameters<typeof minutesOf>[0]['type']) => minutesOf({ type }) > props.left || isBusy();
  const situation = () => live().words.get(conversation())?.situation;
  const ruleText = (id: RuleId) => live().shift.rules[id] ?? live().file.rules.find((own) => own.id === id)?.text ?? '';

  const notice = () => live().file.rules.find(({ id }) => id === rule())?.notice;

  async function act(deed: Parameters<typeof actAtDesk>[0], said: string) {
    await actAtDesk(deed);
    setDone(said);
  }

  return (
    <details class="desk-acts">
      <summary>{text('shift.acts')}</summary>
      <div class="acts">
        <button
          type="button"
          class="btn ghost sm"
          disabled={isBusy()}
          onClick={() =>
            void act({ type: 'leave', conversation: conversation() }, text('shift.did.leave', { text: '' }))
          }
        >
          {text('shift.act.leave')}
        </button>
        <Show when={!props.isOver}>
          <button
            type="button"
            class="btn ghost sm"
            disabled={cannot('forward')}
            onClick={() => {
              const colleague = situation()?.colleague ?? live().file.bank.sheet.person;
              void act(
                { type: 'forward', conversation: conversation(), colleague },
                text('shift.did.forward', { colleague }),
              );
            }}
          >
            {text('shift.act.forward', { minutes: cost('forward') })}
          </button>
          <Show when={!props.conversation.isPrivate && live().shift.help !== 'more'}>
            <For each={['moveUp', 'moveDown'] as const}>
              {(type) => (
                <button
                  type="button"
                  class="btn ghost sm"
                  disabled={cannot(type)}
                  onClick={() =>
                    void act({ type, conversation: conversation() }, text(`shift.did.${type}`, { text: '' }))
                  }
                >
                  {text(`shift.act.${type}`, { minutes: cost(type) })}
                </button>
              )}
            </For>
          </Show>
        </Show>
      </div>
      <Show when={!props.isOver && !props.conversation.isPrivate && props.conversation.status !== 'hidden'}>
        <div class="desk-rule">
          <label>
            <span>{text('shift.rule')}</span>
            <select class="field" value={rule()} onChange={(event) => setRule(event.currentTarget.value as RuleId)}>
              <For each={ruleIds}>{(id) => <option value={id}>{text(`shift.rule.${id}`)}</option>}</For>
            </select>
          </label>
          <p class="hint">{ruleText(rule())}</p>
          <Show when={notice()}>{(own) => <p class="hint">{text('shift.rule.notice', { text: own() })}</p>}</Show>
          <div class="acts">
            <For each={live().shift.help === 'more' ? (['hide'] as const) : (['hide', 'report'] as const)}>
              {(type) => (
                <button
                  type="button"
                  class="btn ghost sm danger"
                  disabled={cannot(type)}
                  onClick={() =>
                    void act(
                      { type, conversation: conversation(), rule: rule() },
                      text(`shift.did.${type}`, { text: text(`shift.rule.${rule()}`) }),
                    )
                  }
                >
                  {text(`shift.act.${type}`, { minutes: cost(type) })}
                </button>
              )}
            </For>
          </div>
        </div>
      </Show>
      <form
        class="one-line"
        onSubmit={(event) => {
          event.preventDefault();
          if (note().trim() === '') return;
          void act(
            { type: 'note', conversation: conversation(), text: note().trim() },
            text('shift.did.note', { text: note().trim() }),
          );
          setNote('');
        }}
      >
        <label for="desk-note">{text('shift.note')}</label>
        <input
          id="desk-note"
          class="field"
          maxLength={500}
          value={note()}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
        <button type="submit" class="btn ghost sm" disabled={cannot('note') || note().trim() === ''}>
          {text('shift.note.keep', { minutes: cost('note') })}
        </button>
      </form>
      <p role="status" class="small">
        {done()}
      </p>
    </details>
  );
}
