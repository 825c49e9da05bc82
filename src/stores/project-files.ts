import { readPart } from '#storage/parts.ts';
import { browserClock } from './clock.ts';
import { createProjectFiles } from './create-project-files.ts';
import { offerFile } from './offer-file.ts';
import { openPart, projects } from './workshop.ts';
import { connection } from './world.ts';

/** The projects of this browser as files and links. */
export const { $out, resetOut, saveProject, saveMarkdown, saveWord, saveHtml, canShareLinks, makeLink, copyLink } =
  createProjectFiles({
    projects,
    openPart,
    readPart: (project, part) => readPart(connection, { project, part }),
    clock: browserClock,
    offerFile,
    loadWord: () => import('#formats/word.ts'),
    loadHtml: () => import('#formats/portfolio-html.ts'),
    absolute: (address) => new URL(address, location.href).href,
    async copyText(text) {
      await navigator.clipboard.writeText(text);
    },
  });

export type { FileKind, MadeLink, Out, OutProblem } from './create-project-files.ts';
