import { createEffect, createMemo, For, type JSX, on, Show } from 'solid-js';
import { standingOf } from '#domain/shift/standing.ts';
import { type ThreadItem, threadOf } from '#domain/shift/thread.ts';
import type { SeenPerson } from '#domain/shift/view.ts';
import { ReplyForm } from './ReplyForm.tsx';
import { sayAgo } from './say-shift.ts';
import { useDesk } from './shift-page.ts';
import { ThreadActs } from './ThreadActs.tsx';

/** One conversation: who it is, what was said, what one can do. */
export function Thread(props: { left: number; isOver: boolean }): JSX.Element {
  const desk = useDesk();
  const { speech, live, chosen, choose } = desk;
  let head: HTMLHeadingElement | undefined;
  const conversation = createMemo(() => live().view.conversations.find(({ id }) => id === chosen()));
  const worded = () => live().words.get(chosen() ?? -1);
  const items = createMemo(() => {
    const own = conversation();
    const words = worded();
    return own && words ? threadOf(own, words, live().shift.log, live().file.shift) : [];
  });
  /** The next one in which something is to be decided. */
  const next = createMemo(() => {
    const { view, shift, file } = live();
    const waiting = view.conversations.filter(
      (own) => own.id !== chosen() && standingOf(own, shift.log, file.shift).isWaiting,
    );
    return waiting[0]?.id;
  });
  createEffect(on(chosen, (id) => id !== undefined && queueMicrotask(() => head?.focus()), { defer: true }));

  return (
    <section class="desk-thread" aria-labelledby="thread-title">
      <Show
        when={conversation()}
        fallback={
          <div class="desk-empty">
            <h2 id="thread-title">{speech.text('shift.thread.none')}</h2>
            <p class="soft">{speech.text('shift.thread.none.hint')}</p>
          </div>
        }
      >
        {(own) => (
          <>
            <header>
              <button type="button" class="btn ghost sm desk-back" onClick={() => choose(undefined)}>
                {speech.text('shift.back')}
              </button>
              <h2 id="thread-title" tabindex="-1" ref={head}>
                {worded()?.author.name}
              </h2>
              <p class="small soft">{sayPerson(own().author)}</p>
              <p class="small">{sayConsent(own().author)}</p>
              <p class="small soft">
                {own().isPrivate ? speech.text('shift.private.only') : speech.counted('shift.readers', own().readers)}
                {own().isAddressed ? '' : ` ${speech.text('shift.talk.only')}`}
              </p>
            </header>
            <ol class="desk-messages">
              <For each={items()}>{(item) => <li class={`said said-${item.type}`}>{draw(item)}</li>}</For>
            </ol>
            <Show when={own().supporters.length > (worded()?.joins.length ?? 0)}>
              <p class="small soft desk-more">
                {speech.counted('shift.moreJoined', own().supporters.length - (worded()?.joins.length ?? 0))}
              </p>
            </Show>
            <Show when={!props.isOver && own().status !== 'hidden'}>
              <ReplyForm conversation={own()} left={props.left} />
            </Show>
            <ThreadActs conversation={own()} left={props.left} isOver={props.isOver} />
            <Show when={next()}>
              {(id) => (
                <p class="desk-next">
                  <button type="button" class="btn ghost sm" onClick={() => choose(id())}>
                    {speech.text('shift.next')}
                  </button>
                </p>
              )}
            </Show>
          </>
        )}
      </Show>
    </section>
  );

  function sayPerson(person: SeenPerson): string {
    const audience = live().file.audiences[person.block] ?? '';
    return [
      audience,
      speech.text(person.follows ? 'shift.person.follows' : 'shift.person.stranger'),
      person.isPromoter ? speech.text('shift.person.promoter') : '',
      speech.counted('shift.person.ties', person.ties),
    ]
      .filter((part) => part !== '')
      .join(' · ');
  }

  function sayConsent({ consent, hasRefused, unsolicited }: SeenPerson): string {
    const state = hasRefused && consent === 'spoke' ? 'refused' : consent;
    const more = unsolicited > 0 ? ` ${speech.counted('shift.consent.unsolicited', unsolicited)}` : '';
    return speech.text(`shift.consent.${state}`) + more;
  }

  function draw(item: ThreadItem): JSX.Element {
    const ago = () => <span class="small soft">{sayAgo(speech, live().view.now - item.at)}</span>;
    if (item.type === 'reply')
      return (
        <>
          <strong class="small">
            {speech.text(item.isPublic ? 'shift.you.public' : 'shift.you.private')} {ago()}
          </strong>
          <p>{item.text}</p>
        </>
      );
    if (item.type === 'forward')
      return <p class="small">{speech.text('shift.did.forward', { colleague: item.colleague })}</p>;
    if (item.type === 'colleague')
      return <p class="small">{speech.text('shift.did.colleague', { colleague: item.colleague })}</p>;
    if (item.type === 'act') return <p class="small">{speech.text(`shift.did.${item.act}`, { text: item.text })}</p>;
    return (
      <>
        <strong class="small">
          {item.type === 'join' ? item.name : worded()?.author.name} {ago()}
        </strong>
        <p>{item.text}</p>
      </>
    );
  }
}
