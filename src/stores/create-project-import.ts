import type { Project } from '#domain/project/project.ts';
import {
  largestProjectFile,
  type ProjectFile,
  type ProjectFileProblem,
  parseProjectFile,
} from '#formats/project-file.ts';
import { describeProject, type Preview } from '#formats/project-preview.ts';
import { unpackLink } from '#formats/share-link.ts';
import type { StorageProblem } from '#storage/database.ts';
import type { ProjectsStore } from './create-projects.ts';

export type { Note, PartPreview, Preview } from '#formats/project-preview.ts';
export type InProblem =
  | ProjectFileProblem
  | 'unreadable'
  | 'not-a-link'
  | `link-${'cut' | 'damaged' | 'too-large' | 'unsupported' | 'newer'}`;
export type Looked = Preview | { type: 'refused'; code: InProblem };

/** `isKept: false` where the browser keeps nothing: the project lives as long as the page. */
export type Accepted = { ok: true; project: Project; isKept: boolean } | { ok: false; code: StorageProblem };

export interface ProjectImportWorld {
  projects: Pick<ProjectsStore, 'start' | 'create' | '$list'>;
  /** A new id. */
  random: () => string;
}

/** How a link is told from other texts, wherever it stands in what was pasted: `…#doc=1.…`. */
const linkPattern = /#doc(?:=|%3D)(.*)$/is;

/** Projects coming in from files and links: looked at first, then added as new ones, or not. */
export function createProjectImport({ projects, random }: ProjectImportWorld) {
  let waiting: ProjectFile | undefined;
  let looks = 0;

  /** Only the last thing looked at can be added. */
  async function look(read: () => Promise<ProjectFile | InProblem>): Promise<Looked> {
    looks += 1;
    const own = looks;
    waiting = undefined;
    const found = await read();
    if (typeof found === 'string') return { type: 'refused', code: found };
    if (own === looks) waiting = found;
    return describeProject(found);
  }

  function parse(text: string): ProjectFile | InProblem {
    const read = parseProjectFile(text, () => random().slice(0, 10));
    return read.ok ? read.file : read.code;
  }

  async function readLink(text: string): Promise<ProjectFile | InProblem> {
    const [, packed] = linkPattern.exec(text) ?? [];
    if (packed === undefined) return 'not-a-link';
    const unpacked = await unpackLink(packed);
    if (!unpacked.ok) return `link-${unpacked.code}`;
    const found = parse(unpacked.text);
    // Whole, and yet not a document of ours: there is no file for the person to look for.
    return typeof found !== 'string' ? found : found === 'newer' ? 'link-newer' : 'link-damaged';
  }

  return {
    previewFile: (file: Pick<Blob, 'size' | 'text'>): Promise<Looked> =>
      look(async () => {
        if (file.size > largestProjectFile) return 'too-large';
        const text = await file.text().catch(() => undefined);
        return text === undefined ? 'unreadable' : parse(text);
      }),

    /** What was pasted: a link, wherever it stands in a message, or the text of a file. */
    previewText: (text: string): Promise<Looked> =>
      look(async () => (/^\s*\{/.test(text) ? parse(text) : readLink(text))),

    /** What stands after `#` in the page's address. */
    previewLink: (hash: string): Promise<Looked> => look(() => readLink(hash)),

    cancelPreview(): void {
      looks += 1;
      waiting = undefined;
    },

    /**
     * Adds what was last looked at as a new project, and opens it. If that fails it can be tried again.
     * @param unnamed what to call it if it has no name.
     * @returns nothing if there was nothing to add.
     */
    async acceptPreview(unnamed: string): Promise<Accepted | undefined> {
      const file = waiting;
      const own = looks;
      if (!file) return undefined;
      waiting = undefined; // Asked twice, it is added once.
      await projects.start();
      const { language, brand, parts: values, more } = file;
      const filled = Object.fromEntries(Object.entries(values).filter(([, part]) => part.size > 0));
      const hasMore = Object.keys(more).length > 0;
      const made = await projects.create({
        name: file.name.trim() || unnamed,
        language,
        brand,
        parts: filled,
        ...(hasMore ? { more } : {}),
      });
      if (!made.ok) {
        if (own === looks) waiting = file;
        return made;
      }
      const list = projects.$list.get();
      return { ...made, isKept: !(list.type === 'failed' && list.code === 'unavailable') };
    },
  };
}

export type ProjectImport = ReturnType<typeof createProjectImport>;
