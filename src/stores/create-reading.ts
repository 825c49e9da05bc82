import { atom, type ReadableAtom } from 'nanostores';
import type { Cells } from '#domain/project/cells.ts';
import type { DocumentShape, ReadSections } from '#domain/project/fields.ts';
import { createReader } from '#domain/project/read.ts';
import type { Clock } from './world.ts';

/**
 * How long typing must pause before the document is read again, and how long it may be put off at the most. A pause
 * longer than between two letters of a quick hand, and short enough for what follows to be there within 200 ms.
 */
const pauseMs = 150;
const longestWaitMs = 2000;

/**
 * The document that cells say, read again when typing pauses: rules, preview and counts follow it, the fields do not
 * wait for it. A section whose cells did not change stays the same object.
 */
export function createReading<const D extends DocumentShape>(
  $cells: ReadableAtom<Cells>,
  shape: D,
  clock: Clock,
): Reading<D> {
  const readCells = createReader(shape);
  const $document = atom<ReadSections<D>>(readCells($cells.get()));
  let cancel: (() => void) | undefined;
  let waitingSince: number | undefined;

  function read(): void {
    cancel?.();
    cancel = undefined;
    waitingSince = undefined;
    $document.set(readCells($cells.get()));
  }

  $cells.listen(() => {
    const now = clock.now();
    waitingSince ??= now;
    cancel?.();
    cancel = clock.after(Math.min(pauseMs, Math.max(0, waitingSince + longestWaitMs - now)), read);
  });
  return Object.assign($document, { now: read });
}

/** The document as it was last read; `now` reads it at once, for an act whose result is to be seen: a post moved. */
export type Reading<D extends DocumentShape> = ReadableAtom<ReadSections<D>> & { now(): void };
