import { createExamples } from './create-examples.ts';

/** The model documents of the school's brands, in this browser. */
export const { loadExample } = createExamples((address) => fetch(address));
export type { Example, LoadedExample } from './create-examples.ts';
