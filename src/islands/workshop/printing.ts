import { type Accessor, createSignal, onCleanup, onMount } from 'solid-js';

/** Whether the page is being printed: what only paper needs is drawn while it is. */
export function createPrinting(): Accessor<boolean> {
  const [isPrinting, setPrinting] = createSignal(false);
  watchPrinting(
    () => setPrinting(true),
    () => setPrinting(false),
  );
  return isPrinting;
}

/** Opens on paper what is folded on the screen, and folds it again after. `list`: the folds there are at that moment. */
export function unfoldForPrint(list: () => Iterable<HTMLDetailsElement>): void {
  let closed: HTMLDetailsElement[] = [];
  const setOpen = (isOpen: boolean) => {
    for (const fold of closed) fold.open = isOpen;
  };
  onMount(() =>
    watchPrinting(
      () => {
        closed = [...list()].filter(({ open }) => !open);
        setOpen(true);
      },
      () => setOpen(false),
    ),
  );
}

function watchPrinting(start: () => void, end: () => void): void {
  addEventListener('beforeprint', start);
  addEventListener('afterprint', end);
  onCleanup(() => {
    removeEventListener('beforeprint', start);
    removeEventListener('afterprint', end);
  });
}
