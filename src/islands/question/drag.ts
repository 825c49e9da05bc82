/**
 * Follows a pointer from a press to its release, with mouse, pen or finger alike. `surface` must stay in the document
 * meanwhile: it holds the pointer, so that what is dragged may move about. Elements that start a drag need
 * `touch-action: none` in their style.
 */
export function followPointer(
  event: PointerEvent,
  surface: HTMLElement,
  move: (event: PointerEvent) => void,
  end: (event: PointerEvent) => void,
): void {
  if (event.button !== 0) return;
  event.preventDefault();
  surface.setPointerCapture(event.pointerId);
  const stop = (last: PointerEvent) => {
    surface.removeEventListener('pointermove', move);
    surface.removeEventListener('pointerup', stop);
    surface.removeEventListener('pointercancel', stop);
    end(last);
  };
  surface.addEventListener('pointermove', move);
  surface.addEventListener('pointerup', stop);
  surface.addEventListener('pointercancel', stop);
}
