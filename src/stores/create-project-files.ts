import { atom } from 'nanostores';
import type { DocumentText } from '#domain/document/blocks.ts';
import { type Cells, mergeCells } from '#domain/project/cells.ts';
import { type Part, type Project, parts } from '#domain/project/project.ts';
import { fileName } from '#formats/file-name.ts';
import { toMarkdown } from '#formats/markdown.ts';
import type { HtmlFrame, toPortfolioHtml } from '#formats/portfolio-html.ts';
import { canShareLinks, longestLink, packLink } from '#formats/share-link.ts';
import type { toWord, WordFrame } from '#formats/word.ts';
import { writeCompactFile, writeProjectFile } from '#formats/write-project-file.ts';
import type { Failure, StorageProblem } from '#storage/database.ts';
import type { StoredPart } from '#storage/parts.ts';
import type { PartStore } from './create-part.ts';
import type { ProjectsStore } from './create-projects.ts';
import type { Clock } from './world.ts';

export type FileKind = 'project' | 'markdown' | 'word' | 'html';

/** `gone`: the project is no longer here. `not-loaded`: what writes the file did not arrive. Else what storage says. */
export type OutProblem = 'gone' | 'not-loaded' | StorageProblem;

/** The last file asked for. */
export type Out =
  | { type: 'idle' }
  | { type: 'working'; kind: FileKind }
  | { type: 'saved'; kind: FileKind; name: string }
  | { type: 'failed'; kind: FileKind; code: OutProblem };

/** `too-long`: `length` characters, where only `most` pass whole. `unsupported`: this browser cannot compress. */
export type MadeLink =
  | { ok: true; address: string }
  | { ok: false; code: 'too-long'; length: number; most: number }
  | { ok: false; code: 'unsupported' | 'gone' | StorageProblem };

/** What stands before a document in an address: `#doc=1.…`. */
export const linkMark = '#doc=';

export interface ProjectFilesWorld {
  projects: Pick<ProjectsStore, '$list' | 'start'>;
  openPart(project: string, part: Part): Pick<PartStore, '$cells' | 'start' | 'flush'>;
  readPart(project: string, part: Part): Promise<({ ok: true } & StoredPart) | Failure>;
  clock: Clock;
  /** Hands a file to the person. */
  offerFile(name: string, file: Blob): void;
  /** Brings what writes Word files: it is heavy. */
  loadWord(): Promise<{ toWord: typeof toWord }>;
  /** Brings what writes a document as one HTML file. */
  loadHtml(): Promise<{ toPortfolioHtml: typeof toPortfolioHtml }>;
  /** An address of this site, whole. */
  absolute(address: string): string;
  copyText(text: string): Promise<void>;
}

/** A project and its documents, out: files of five kinds and a private link. */
export function createProjectFiles(world: ProjectFilesWorld) {
  const { projects, clock } = world;
  const $out = atom<Out>({ type: 'idle' });

  /** The cells of a part as they stand in the page and in the store, what was just typed among them. */
  async function readCells(project: string, part: Part): Promise<{ ok: true; cells: Cells } | Failure> {
    const store = world.openPart(project, part);
    await store.start();
    await store.flush();
    const here = store.$cells.get();
    const read = await world.readPart(project, part);
    if (read.ok) return { ok: true, cells: mergeCells(read.cells, here) };
    return read.code === 'unavailable' || here.size > 0 ? { ok: true, cells: here } : read;
  }

  async function findProject(id: string): Promise<Project | undefined> {
    await projects.start();
    const list = projects.$list.get();
    return list.type === 'loading' ? undefined : list.projects.find((project) => project.id === id);
  }

  /** Makes a file, hands it over, and tells how it went. */
  async function save(
    kind: FileKind,
    title: string,
    extension: string,
    make: () => Promise<Blob | OutProblem>,
  ): Promise<Out> {
    $out.set({ type: 'working', kind });
    const file = await make().catch((): OutProblem => 'failed');
    if (typeof file === 'string') $out.set({ type: 'failed', kind, code: file });
    else {
      const name = fileName(title, clock.now(), extension);
      world.offerFile(name, file);
      $out.set({ type: 'saved', kind, name });
    }
    return $out.get();
  }

  return {
    $out,

    /** Forgets the last file, before another is chosen. */
    resetOut: () => $out.set({ type: 'idle' }),

    /** The whole project as JSON: what this site reads again. */
    async saveProject(id: string): Promise<Out> {
      const project = await findProject(id);
      return save('project', project?.name ?? '', 'json', async () => {
        if (!project) return 'gone';
        const read = await Promise.all(parts.map((part) => readCells(id, part)));
        const cells: Partial<Record<Part, Cells>> = {};
        for (const [place, part] of parts.entries()) {
          const own = read[place];
          if (!own?.ok) return own?.code ?? 'failed';
          cells[part] = own.cells;
        }
        const more = project.more ?? {};
        const text = writeProjectFile({ project, parts: cells, more, savedAt: clock.now() });
        return new Blob([text], { type: 'application/json' });
      });
    },

    saveMarkdown: (document: DocumentText, title: string): Promise<Out> =>
      save('markdown', title, 'md', async () => new Blob([toMarkdown(document)], { type: 'text/markdown' })),

    saveWord: (document: DocumentText, frame: WordFrame, title: string): Promise<Out> =>
      save('word', title, 'docx', async () => {
        const word = await world.loadWord().catch(() => undefined);
        if (!word) return 'not-loaded';
        return word.toWord(document, frame);
      }),

    /** A document as one file that needs nothing else to be read. */
    saveHtml: (document: DocumentText, frame: HtmlFrame, title: string): Promise<Out> =>
      save('html', title, 'html', async () => {
        const html = await world.loadHtml().catch(() => undefined);
        if (!html) return 'not-loaded';
        return new Blob([html.toPortfolioHtml(document, frame)], { type: 'text/html' });
      }),

    canShareLinks,

    /**
     * A link to the workshop that carries one document, after `#`: what stands there goes to no server.
     * @param home the page that opens it.
     */
    async makeLink(id: string, part: Part, home: string): Promise<MadeLink> {
      if (!canShareLinks()) return { ok: false, code: 'unsupported' };
      const project = await findProject(id);
      if (!project) return { ok: false, code: 'gone' };
      const read = await readCells(id, part);
      if (!read.ok) return read;
      const own = project.more?.[part];
      const more = own ? { [part]: own } : {};
      const text = writeCompactFile({ project, parts: { [part]: read.cells }, more, savedAt: clock.now() });
      const address = `${world.absolute(home)}${linkMark}${await packLink(text)}`;
      const { length } = address;
      if (length > longestLink) return { ok: false, code: 'too-long', length, most: longestLink };
      return { ok: true, address };
    },

    /** Puts a link where it can be pasted from; some browsers refuse. */
    copyLink: (address: string): Promise<boolean> =>
      world.copyText(address).then(
        () => true,
        () => false,
      ),
  };
}

export type ProjectFiles = ReturnType<typeof createProjectFiles>;
