import { createEffect, createMemo, createSignal, For, type JSX, on, onMount, Show } from 'solid-js';
import { brandWordsIn } from '#domain/reply/brand-words.ts';
import { answeredOf, type HeardComponent } from '#domain/reply/coach.ts';
import { type Component, components } from '#domain/reply/components.ts';
import { exposedData } from '#domain/reply/private-data.ts';
import { touchesPoint } from '#domain/reply/touches.ts';
import { minutesOf } from '#domain/shift/desk-log.ts';
import { likeness } from '#domain/shift/similarity.ts';
import type { SeenConversation } from '#domain/shift/view.ts';
import { useClientStore } from '#islands/client-store.ts';
import { browserClock } from '#stores/clock.ts';
import { $coach, bringCoach } from '#stores/coach.ts';
import { actAtDesk } from '#stores/shift.ts';
import { HeardList } from './HeardList.tsx';
import { ReadyReplies } from './ReadyReplies.tsx';
import { useDesk } from './shift-page.ts';

/** Above this two replies are told to be alike. */
const alike = 0.6;
const longest = 10_000;
const starters = ['thank', 'permission', 'evidence'] as const;

/** A reply in one's own words, with what it is heard to do. */
export function ReplyForm(props: { conversation: SeenConversation; left: number }): JSX.Element {
  const { speech, live, page, isBusy } = useDesk();
  const { text, counted } = speech;
  const coach = useClientStore($coach, $coach.get());
  const [draft, setDraft] = createSignal('');
  const [settled, setSettled] = createSignal('');
  const [said, setSaid] = createSignal<ReadonlyMap<Component, boolean>>(new Map());
  const [done, setDone] = createSignal('');
  let field: HTMLTextAreaElement | undefined;
  onMount(() => void bringCoach(page.coach, page.locale));
  createEffect(
    on(
      () => props.conversation.id,
      () => {
        setDraft('');
        setSettled('');
        setSaid(new Map());
        setDone('');
      },
      { defer: true },
    ),
  );
  const worded = () => live().words.get(props.conversation.id);
  const situation = () => worded()?.situation;
  const heard = createMemo((): readonly HeardComponent[] => {
    const own = coach();
    const kind = answeredOf(situation()?.kind ?? '');
    return own.type === 'ready' && settled().trim() !== '' ? own.hear(settled(), kind) : [];
  });
  /** What was heard, then as the person said. */
  const does = (): Component[] => {
    const own = new Set(heard().map(({ component }) => component));
    return components.filter((component) => said().get(component) ?? own.has(component));
  };
  const earlier = () => live().shift.log.flatMap((entry) => (entry.type === 'reply' ? [entry.text] : []));
  const isCopy = createMemo(() => likeness(settled(), earlier()) >= alike);
  const isOff = () => settled().trim() !== '' && !touchesPoint(settled(), situation()?.touch ?? []);
  const exposed = createMemo(() => exposedData(settled(), Object.values(live().file.bank.sheet)));
  const ofBrand = createMemo(() => brandWordsIn(settled(), live().file.words, speech.locale));
  const minutes = () => minutesOf({ type: 'reply', text: draft() });
  const isTooLong = () => draft().length > longest;
  const canSend = () => draft().trim() !== '' && !isTooLong() && minutes() <= props.left && !isBusy();
  const publicMinutes = () => counted('shift.minutes', minutes());

  async function send(isPublic: boolean) {
    if (!canSend()) return field?.focus();
    setSettled(draft());
    const entry = {
      type: 'reply' as const,
      conversation: props.conversation.id,
      isPublic,
      text: draft().trim(),
      heard: heard().map(({ component }) => component),
      does: does(),
    };
    await actAtDesk(entry);
    setDraft('');
    setSettled('');
    setSaid(new Map());
    setDone(text(isPublic ? 'shift.sent.public' : 'shift.sent.private'));
  }

  return (
    <form class="desk-reply" onSubmit={(event) => event.preventDefault()}>
      <label for="reply-text">{text('shift.reply', { name: worded()?.author.name ?? '' })}</label>
      <textarea
        id="reply-text"
        class="field"
        rows={4}
        ref={field}
        value={draft()}
        aria-describedby="reply-hint"
        onInput={(event) => {
          setDraft(event.currentTarget.value);
          setDone('');
          settleSoon();
        }}
      />
      <p class="hint" id="reply-hint">
        {isTooLong() ? text('shift.tooLong') : text('shift.reply.hint')}
      </p>
      <div class="acts desk-starters">
        <span class="small soft">{text('shift.start')}</span>
        <For each={starters}>
          {(name) => (
            <button
              type="button"
              class="btn ghost sm"
              onClick={() => {
                setDraft((now) => `${now}${now === '' ? '' : ' '}${text(`shift.start.${name}.text`)}`);
                setSettled(draft());
                field?.focus();
              }}
            >
              {text(`shift.start.${name}`)}
            </button>
          )}
        </For>
      </div>
      <Show when={coach().type === 'failed'}>
        <p class="notice small">{text('shift.coach.failed')}</p>
      </Show>
      <Show when={settled().trim() !== '' && live().shift.help !== 'none'}>
        <HeardList
          text={settled()}
          heard={heard()}
          said={said()}
          kind={situation()?.kind ?? 'question'}
          correct={(component, is) => setSaid((now) => new Map(now).set(component, is))}
        />
        <ul class="desk-cautions">
          <Show when={isCopy()}>
            <li>{text('shift.caution.copy')}</li>
          </Show>
          <Show when={isOff()}>
            <li>{text('shift.caution.off', { needs: situation()?.needs ?? '' })}</li>
          </Show>
          <Show when={ofBrand().no.length > 0}>
            <li>{text('shift.caution.wordsNo', { words: ofBrand().no.join(', ') })}</li>
          </Show>
          <Show when={ofBrand().yes.length > 0}>
            <li class="soft">{text('shift.caution.wordsYes', { words: ofBrand().yes.join(', ') })}</li>
          </Show>
          <Show when={exposed().length > 0 && !props.conversation.isPrivate}>
            <li>
              {text('shift.caution.private', {
                what: exposed()
                  .map(({ start, end }) => settled().slice(start, end))
                  .join(', '),
              })}
            </li>
          </Show>
        </ul>
      </Show>
      <div class="acts">
        <Show when={!props.conversation.isPrivate}>
          <button type="button" class="btn sm" disabled={!canSend()} onClick={() => void send(true)}>
            {text('shift.send.public', { minutes: publicMinutes() })}
          </button>
        </Show>
        <button
          type="button"
          class={props.conversation.isPrivate ? 'btn sm' : 'btn ghost sm'}
          disabled={!canSend()}
          onClick={() => void send(false)}
        >
          {text('shift.send.private', { minutes: publicMinutes() })}
        </button>
      </div>
      <Show when={draft().trim() !== '' && minutes() > props.left}>
        <p class="notice small">{text('shift.noTime', { minutes: publicMinutes() })}</p>
      </Show>
      <p role="status" class="small">
        {done()}
      </p>
      <Show when={(situation()?.ready.length ?? 0) > 0 && live().shift.help !== 'none'}>
        <ReadyReplies conversation={props.conversation} replies={situation()?.ready ?? []} left={props.left} />
      </Show>
    </form>
  );

  /** Heard again when the hand rests: not when the field is left, or the button one reaches for would move away. */
  function settleSoon() {
    const now = draft();
    browserClock.after(restMs, () => draft() === now && setSettled(now));
  }
}

const restMs = 350;
