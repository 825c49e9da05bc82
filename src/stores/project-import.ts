import { newId } from '#storage/new-id.ts';
import { createProjectImport } from './create-project-import.ts';
import { projects } from './workshop.ts';

/** What comes into this browser from files and links. */
export const { previewFile, previewText, previewLink, cancelPreview, acceptPreview } = createProjectImport({
  projects,
  random: newId,
});

export type { InProblem, Looked, Note, PartPreview, Preview } from './create-project-import.ts';
