import { type Accessor, createSignal, onCleanup } from 'solid-js';
import { type CanvasCell, canvasCells } from '#domain/canvas/shape.ts';

export interface OpenCell {
  open: Accessor<CanvasCell | undefined>;
  /** Opens a cell, or shows the whole canvas; the address follows. */
  show: (cell: CanvasCell | undefined) => void;
}

/** The cell the address names (`#origin`), so that going back and loading again find the same one. */
export function useOpenCell(): OpenCell {
  const [open, setOpen] = createSignal(named());

  /** An anchor that is no cell, such as the one that skips to the content, changes nothing. */
  function read() {
    const cell = named();
    if (cell || location.hash === '') setOpen(cell);
  }
  for (const event of ['hashchange', 'popstate'] as const) {
    addEventListener(event, read);
    onCleanup(() => removeEventListener(event, read));
  }

  return {
    open,
    show(cell) {
      if (cell === open()) return;
      history.pushState(null, '', cell ? `#${cell}` : location.pathname + location.search);
      setOpen(cell);
    },
  };
}

function named(): CanvasCell | undefined {
  return canvasCells.find((cell) => `#${cell}` === location.hash);
}
