import { browserClock } from '#stores/clock.ts';

/** Pixels a pressed pointer travels before it drags. */
const slack = 6;
/** How long a finger rests on a post before it drags instead of scrolling. */
const restMs = 350;

interface Drag {
  /** The post that the press is on, if it is on one. */
  post: (target: Element) => string | undefined;
  /** Says over which day the post is; nothing: over none. */
  over: (day: string | undefined, post: string) => void;
  drop: (post: string, day: string) => void;
}

/**
 * Posts dragged from day to day, with mouse, pen or finger. A convenience: every move has its keys and its menu. Days
 * are elements with `data-day`. Gives what takes the listening away.
 */
export function dragPosts(surface: HTMLElement, { post, over, drop }: Drag): () => void {
  let held: { id: string; x: number; y: number; pointer: number; isTouch: boolean } | undefined;
  let isDragging = false;
  let day: string | undefined;
  let stopResting: (() => void) | undefined;
  let landedAt = Number.NEGATIVE_INFINITY;

  function begin() {
    if (!held) return;
    isDragging = true;
    surface.setPointerCapture(held.pointer);
    over(undefined, held.id);
  }
  function forget() {
    stopResting?.();
    held = undefined;
    isDragging = false;
    day = undefined;
  }

  function down(event: PointerEvent) {
    const id = event.target instanceof Element ? post(event.target) : undefined;
    if (event.button !== 0 || id === undefined) return;
    held = { id, x: event.clientX, y: event.clientY, pointer: event.pointerId, isTouch: event.pointerType === 'touch' };
    if (held.isTouch) stopResting = browserClock.after(restMs, begin);
  }

  function move(event: PointerEvent) {
    if (!held || event.pointerId !== held.pointer) return;
    const far = Math.hypot(event.clientX - held.x, event.clientY - held.y) > slack;
    if (!isDragging) {
      if (!far) return;
      if (held.isTouch) return forget(); // the finger scrolls
      begin();
    }
    const under = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('[data-day]');
    day = under && surface.contains(under) ? under.dataset['day'] : undefined;
    over(day, held.id);
  }

  function up(event: PointerEvent) {
    if (!held || event.pointerId !== held.pointer) return;
    const { id } = held;
    const landed = isDragging && event.type === 'pointerup' ? day : undefined;
    const wasDragging = isDragging;
    forget();
    if (!wasDragging) return;
    landedAt = event.timeStamp;
    over(undefined, '');
    if (landed !== undefined) drop(id, landed);
  }

  /** The click that ends a drag opens nothing. */
  function click(event: MouseEvent) {
    if (event.timeStamp - landedAt < 50) event.stopPropagation();
  }

  /** A page is not scrolled by the finger that carries a post. */
  function hold(event: TouchEvent) {
    if (isDragging) event.preventDefault();
  }

  const listeners = [
    ['pointerdown', down],
    ['pointermove', move],
    ['pointerup', up],
    ['pointercancel', up],
  ] as const;
  for (const [name, run] of listeners) surface.addEventListener(name, run);
  surface.addEventListener('click', click, { capture: true });
  surface.addEventListener('touchmove', hold, { passive: false });
  return () => {
    forget();
    for (const [name, run] of listeners) surface.removeEventListener(name, run);
    surface.removeEventListener('click', click, { capture: true });
    surface.removeEventListener('touchmove', hold);
  };
}
