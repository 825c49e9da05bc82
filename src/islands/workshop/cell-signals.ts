import type { ReadableAtom } from 'nanostores';
import { type Accessor, batch, createMemo, createSignal, onCleanup } from 'solid-js';
import { type Cell, type Cells, changedPaths } from '#domain/project/cells.ts';
import { type DocumentShape, findField } from '#domain/project/fields.ts';
import { isSameList } from '#domain/project/keep-each.ts';
import { placesOf } from '#domain/project/read.ts';

/**
 * A document's cells one by one: who looks at a cell hears of that cell alone, and who looks at the order of a list of
 * items that came, went or moved. A long form would else be looked through whole at every letter.
 */
export function createCellSignals($cells: ReadableAtom<Cells>, shape: DocumentShape) {
  const signals = new Map<string, ReturnType<typeof createSignal<Cell | undefined>>>();
  const [structure, changeStructure] = createSignal<Cells>($cells.get());
  let last = $cells.get();

  onCleanup(
    $cells.listen((cells) => {
      const changed = [...changedPaths(last, cells)];
      last = cells;
      batch(() => {
        for (const path of changed) signals.get(path)?.[1](() => cells.get(path));
        if (changed.some((path) => findField(shape, path)?.kind === 'list')) changeStructure(() => cells);
      });
    }),
  );

  function cell(path: string): Cell | undefined {
    let signal = signals.get(path);
    if (!signal) {
      signal = createSignal($cells.get().get(path));
      signals.set(path, signal);
    }
    return signal[0]();
  }

  return {
    cell,
    /** The ids of the items of a list, in their order. */
    items(list: string): Accessor<readonly string[]> {
      return createMemo(() => placesOf(structure(), list).map(({ id }) => id), [], { equals: isSameList });
    },
  };
}

export type CellSignals = ReturnType<typeof createCellSignals>;
