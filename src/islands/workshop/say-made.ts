import type { Copied } from '#stores/create-example-copy.ts';
import type { Speech } from '../speech.ts';

/** Why a new project is not there, in a sentence; nothing where it is. */
export function sayMade({ text }: Speech, made: Copied): string {
  if (made.ok) return '';
  return text(made.code === 'not-loaded' ? 'workshop.examples.failed' : `workshop.keeping.${made.code}`);
}
