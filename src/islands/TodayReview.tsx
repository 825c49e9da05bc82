import { createEffect, createMemo, createSignal, type JSX, Match, onMount, Show, Switch, untrack } from 'solid-js';
import { isServer } from 'solid-js/web';
import { resumeLesson } from '#domain/path-progress.ts';
import { emptyProgress } from '#domain/progress.ts';
import {
  currentPart,
  isUnderWay,
  leftItems,
  nextItem,
  type ReviewDay,
  type ReviewItem,
} from '#domain/review/review-day.ts';
import type { ReviewIndex } from '#domain/review/review-index.ts';
import { $keeping, $progress, type Keeping } from '#stores/progress.ts';
import { readToday } from '#stores/review.ts';
import { loadReviewIndex } from '#stores/review-index.ts';
import { useClientStore } from './client-store.ts';
import { createLater } from './later.ts';
import { NotArrived } from './NotArrived.tsx';
import { ReviewAsk } from './review/ReviewAsk.tsx';
import { ReviewEnd } from './review/ReviewEnd.tsx';
import { ReviewSkills } from './review/ReviewSkills.tsx';
import { ReviewStart } from './review/ReviewStart.tsx';
import { createSpeech, type Locale } from './speech.ts';

export interface TodayReviewProps {
  locale: Locale;
  /** Every `review.*` string of the language and those of a question that does not arrive, by their key. */
  words: Record<string, string>;
  /** Where what the review is read against can be fetched. */
  address: string;
}

type View = { type: 'start' } | { type: 'asking'; item: ReviewItem } | { type: 'end' };

/** Today's review: what comes back and why, one question at a time, and when the next ones are due. */
export function TodayReview(props: TodayReviewProps): JSX.Element {
  const speech = createSpeech(props.locale, props.words);
  const { text } = speech;
  const progress = useClientStore($progress, emptyProgress());
  const keeping = useClientStore<Keeping>($keeping, { type: 'loading' });
  const fetched = createLater(() => loadReviewIndex(props.address));
  onMount(() => void fetched.ask());
  const [view, setView] = createSignal<View>();
  const waiting = () => (isServer ? '' : text('review.loading'));
  /** The index does not change while the page is open: what hangs on it is drawn once. */
  const index = createMemo(() => (keeping().type === 'loading' ? undefined : fetched.here()));
  const day = createMemo((): ReviewDay | undefined => {
    const own = index();
    return own && readToday(own, progress());
  });
  const asked = createMemo(() => {
    const own = view();
    return own?.type === 'asking' ? own.item : undefined;
  });
  const partOf = (item: ReviewItem, own: ReviewDay) =>
    own.parts.find((part) => part.some(({ stored }) => stored === item.stored)) ?? [item];
  const lesson = (own: ReviewIndex) => {
    const lessons = [...new Map(own.skills.map(({ lesson }) => [lesson.id, lesson])).values()];
    const resumed = resumeLesson(progress(), [lessons.map(({ id }) => id)]);
    return lessons.find(({ id }) => id === resumed) ?? lessons[0];
  };

  // Left in the middle, it goes on from there.
  createEffect(() => {
    const own = day();
    if (!own || untrack(view)) return;
    const item = isUnderWay(own) ? nextItem(currentPart(own) ?? []) : undefined;
    if (item) setView({ type: 'asking', item });
    else setView({ type: leftItems(own).length > 0 ? 'start' : 'end' });
  });

  function show(next: View) {
    setView(next);
    const place = next.type === 'asking' ? 'review-place' : 'review-end';
    queueMicrotask(() => document.getElementById(place)?.focus());
  }
  function ask(part: ReviewItem[] | undefined) {
    const item = nextItem(part ?? []);
    show(item ? { type: 'asking', item } : { type: 'end' });
  }

  return (
    <Switch fallback={<p class="soft">{waiting()}</p>}>
      <Match when={fetched.part().type === 'missing'}>
        <NotArrived said={text('check.failed')} again={text('check.again')} ask={fetched.askAnew} />
      </Match>
      <Match when={index()}>
        {(own) => (
          <Show when={day()}>
            {(today) => (
              <Show
                when={today().skills.length > 0}
                fallback={
                  <section class="review-part">
                    <p>{text('review.empty')}</p>
                    <Show when={lesson(own())}>
                      {(place) => (
                        <p>
                          <a class="btn" href={place().href}>
                            {text('review.toLesson', { title: place().title })}
                          </a>
                        </p>
                      )}
                    </Show>
                  </section>
                }
              >
                <Switch>
                  <Match when={view()?.type === 'start'}>
                    <ReviewStart speech={speech} index={own()} day={today()} begin={() => ask(currentPart(today()))} />
                  </Match>
                  <Match when={asked()} keyed>
                    {(item) => (
                      <ReviewAsk
                        speech={speech}
                        index={own()}
                        day={today()}
                        item={item}
                        part={partOf(item, today())}
                        next={() => ask(partOf(item, today()))}
                        stop={() => show({ type: 'end' })}
                      />
                    )}
                  </Match>
                  <Match when={view()?.type === 'end'}>
                    <ReviewEnd speech={speech} index={own()} day={today()} begin={() => ask(currentPart(today()))} />
                  </Match>
                </Switch>
                <ReviewSkills speech={speech} index={own()} day={today()} />
              </Show>
            )}
          </Show>
        )}
      </Match>
    </Switch>
  );
}
