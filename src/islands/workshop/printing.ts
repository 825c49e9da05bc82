import { type Accessor, createSignal, onCleanup } from 'solid-js';

/** Whether the page is being printed: what only paper needs is drawn while it is. */
export function createPrinting(): Accessor<boolean> {
  const [isPrinting, setPrinting] = createSignal(false);
  const start = () => setPrinting(true);
  const end = () => setPrinting(false);
  addEventListener('beforeprint', start);
  addEventListener('afterprint', end);
  onCleanup(() => {
    removeEventListener('beforeprint', start);
    removeEventListener('afterprint', end);
  });
  return isPrinting;
}
