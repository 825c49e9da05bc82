import { newId } from './new-id.ts';

/** Wraps what is put aside from a file, so that its own id takes nobody's place; `unwrapKept` takes it out again. */
export function wrapKept(raw: unknown): { id: string; kept: unknown } {
  return { id: `kept-${newId()}`, kept: raw };
}
