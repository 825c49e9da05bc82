import { createExampleCopy } from './create-example-copy.ts';
import { loadExample } from './examples.ts';
import { projects } from './workshop.ts';

/** Copies a brand of the school into a new project of this browser, and opens it. */
export const copyExample = createExampleCopy({ loadExample, create: projects.create });
