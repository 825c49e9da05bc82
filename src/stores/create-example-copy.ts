import type { Project } from '#domain/project/project.ts';
import type { LoadedExample } from './create-examples.ts';
import type { Made, NewProject } from './create-projects.ts';

export interface ExampleCopyWorld {
  loadExample(file: string): Promise<LoadedExample>;
  create(project: NewProject): Promise<Made>;
}

/** `not-loaded`: the documents did not arrive; any other code is the storage's. */
export type Copied = Made | { ok: false; code: 'not-loaded' };

/** Makes of a brand of the school a project of one's own, which remembers where it comes from. */
export function createExampleCopy({ loadExample, create }: ExampleCopyWorld) {
  /** @param file the address of the brand's documents, as the page was given it. */
  return async function copyExample(file: string, language: Project['language']): Promise<Copied> {
    const loaded = await loadExample(file);
    if (!loaded.ok) return { ok: false, code: 'not-loaded' };
    const { name, brand, parts } = loaded.example;
    return create({ name, language, brand, parts });
  };
}
