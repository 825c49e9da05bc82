import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js';
import { pictures, type ShownPicture } from '#stores/pictures.ts';

type Here = Extract<ShownPicture, { type: 'here' }>;

/**
 * A kept picture as it is asked for, and where it is here to be drawn: its address is let go when another takes its
 * place, and with who draws it.
 */
export function usePicture(
  project: Accessor<string>,
  id: Accessor<string>,
): { shown: Accessor<ShownPicture | undefined>; here: Accessor<Here | undefined> } {
  const [shown, setShown] = createSignal<ShownPicture>();
  let asked = 0;

  async function show(own: string): Promise<void> {
    asked += 1;
    const mine = asked;
    const found = own === '' ? undefined : await pictures.show(project(), own);
    const isLate = mine !== asked;
    const gone = isLate ? found : shown();
    if (!isLate) setShown(found);
    if (gone?.type === 'here') pictures.letGo(gone.address);
  }

  createEffect(on(id, (own) => void show(own)));
  onCleanup(() => void show(''));
  return {
    shown,
    here() {
      const own = shown();
      return own?.type === 'here' ? own : undefined;
    },
  };
}
