import { type Accessor, createContext, createSignal, onCleanup, useContext } from 'solid-js';
import { addMinutes, dayOfMoment, moveToDay } from '#domain/plan/calendar.ts';
import { type Act, actOf, type Place } from '#domain/plan/keys.ts';
import type { Tool } from '#islands/workshop/tool.ts';
import { browserClock } from '#stores/clock.ts';
import { afterPaint } from '#stores/paint.ts';
import { createChosen } from '../keyed.ts';
import { dragPosts } from './drag-post.ts';
import { type PlanView, tileIdOf } from './plan-view.ts';
import { sayMoment } from './say-moment.ts';
import { sayPost } from './say-post.ts';

interface CalendarWorld {
  tool: Pick<Tool, 'speech' | 'announce'>;
  view: PlanView;
  /** The post being written, if one is open. */
  opened: Accessor<string | undefined>;
  open: (id: string) => void;
  /** Asks for another day and hour of a post. */
  askMove: (id: string) => void;
}

/** Where one is in the calendar, and what keys, presses and drags do there. */
export function createCalendar({ tool, view, opened, open, askMove }: CalendarWorld) {
  const { speech, announce } = tool;
  const { place, setPlace } = view;
  const [over, setOver] = createSignal<string>();
  let surface: HTMLElement | undefined;

  const titleOf = (id: string) => sayPost(speech, view.posts().get(id));

  /** Goes to a day or a post, wherever the calendar shows it, with the focus. */
  function go(to: Place) {
    setPlace(to);
    // What is newly shown is drawn before the next task of the page.
    queueMicrotask(() => focusOn(to));
  }
  function focusOn({ day, post }: Place) {
    const tile = post === undefined ? undefined : document.getElementById(tileIdOf(post));
    const wanted = tile ?? cellOf(day);
    wanted?.focus({ preventScroll: true });
    // Once the page has been laid out anyhow: asking now would have it laid out for this alone.
    browserClock.after(0, () => wanted?.scrollIntoView({ block: 'nearest', inline: 'nearest' }));
  }
  const cellOf = (day: string) => surface?.querySelector<HTMLElement>(`[data-day="${day}"]`);

  const isShown = ({ day, post }: Place) => post !== undefined && view.postsOf(day).includes(post);

  const isAt = createChosen(() => (isShown(place()) ? undefined : place().day));
  const isAtPost = createChosen(() => place().post);
  const isOpen = createChosen(opened);
  const isOver = createChosen(over);

  function add(day: string) {
    const id = view.add(day);
    setPlace({ day, post: id });
    open(id);
  }

  function move(id: string, at: string) {
    // Its tile is drawn anew, and is laid out with the page before it can have the focus: keys wait at the calendar.
    surface?.focus({ preventScroll: true });
    view.move(id, at);
    announce(speech.text('plan.moved', { title: titleOf(id), when: sayMoment(speech, at) }));
    const to = { day: dayOfMoment(at), post: id };
    setPlace(to);
    afterPaint(() => {
      if ([surface, document.body].includes(document.activeElement as HTMLElement)) focusOn(to);
    });
  }

  function remove(id: string) {
    const { day } = place();
    const title = titleOf(id);
    const own = view.postsOf(day);
    const next = own[own.indexOf(id) + 1] ?? own[own.indexOf(id) - 1];
    view.remove(id);
    announce(speech.text('plan.removed', { title }));
    go({ day, post: next });
  }

  const doers: { [T in Act['type']]: (act: Extract<Act, { type: T }>, at: Place) => void } = {
    go: (act) => go(act.place),
    shift: ({ minutes }, { post = '' }) => {
      const at = view.momentOf(post);
      if (at === '') askMove(post);
      else move(post, addMinutes(at, minutes));
    },
    open: (_, { post = '' }) => open(post),
    add: (_, { day }) => add(day),
    moveTo: (_, { post = '' }) => askMove(post),
    remove: (_, { post = '' }) => remove(post),
  };

  function onKey(event: KeyboardEvent) {
    const at = event.target === surface ? place() : placeOf(event.target);
    if (!at || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
    const act = actOf(event, at, { postsOf: view.postsOf, line: view.view() === 'list' ? view.line() : undefined });
    if (!act) return;
    event.preventDefault();
    const run = doers[act.type] as (act: Act, at: Place) => void; // the table pairs each act with its own doer
    run(act, at);
  }

  function onFocus(event: FocusEvent) {
    const at = placeOf(event.target);
    if (at) setPlace(at);
  }

  return {
    /** Whether a post that is dragged is over this day. */
    isOver,
    /** Takes the element whose days posts are dragged over. */
    surface(element: HTMLElement) {
      surface = element;
      onCleanup(
        dragPosts(element, {
          post: (target) => target.closest<HTMLElement>('[data-post]')?.dataset['post'],
          over: (day) => setOver(day),
          drop: (id, day) => {
            const at = view.momentOf(id);
            if (dayOfMoment(at) !== day) move(id, moveToDay(at || day, day));
          },
        }),
      );
    },
    onKey,
    onFocus,
    add,
    move,
    remove,
    go,
    open,
    askMove,
    /** Whether the Tab key comes in at this day: where one was last, or else the day shown. */
    isAt,
    isAtPost,
    isOpen,
    /** Back from the editor to the post's tile, or to its day. */
    back: (id: string) => go({ day: dayOfMoment(view.momentOf(id)), post: id }),
  };
}

function placeOf(target: EventTarget | null): Place | undefined {
  if (!(target instanceof Element) || !target.matches('[data-day], [data-post]')) return undefined;
  const day = target.closest<HTMLElement>('[data-day]')?.dataset['day'];
  if (day === undefined) return undefined;
  return { day, post: target instanceof HTMLElement ? target.dataset['post'] : undefined };
}

export type Calendar = ReturnType<typeof createCalendar>;

const CalendarContext = createContext<Calendar>();
export const CalendarProvider = CalendarContext.Provider;

export function useCalendar(): Calendar {
  const calendar = useContext(CalendarContext);
  if (!calendar) throw new Error('A part of the calendar is drawn outside it.');
  return calendar;
}
