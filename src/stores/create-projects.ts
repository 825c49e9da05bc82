import { atom } from 'nanostores';
import { firstCells } from '#domain/project/cells.ts';
import { countDocument, type Filled } from '#domain/project/filled.ts';
import { anyPartShapes } from '#domain/project/part-shapes.ts';
import {
  freeName,
  type PagedPart,
  type Part,
  type Project,
  pagedParts,
  parts,
  sortProjects,
  stateOf,
} from '#domain/project/project.ts';
import { documentOf, type Values } from '#domain/project/values.ts';
import type { Done, StorageProblem } from '#storage/database.ts';
import type { ProjectStorage } from '#storage/projects.ts';
import type { Channel, Clock } from './world.ts';

export type ProjectList =
  | { type: 'loading' }
  | { type: 'ready'; projects: Project[]; unreadable: unknown[] }
  /** Nothing can be read. `unavailable`: nothing is kept here; what is made lives as long as the page. */
  | { type: 'failed'; code: StorageProblem; projects: Project[] };

export interface ProjectsWorld {
  storage: ProjectStorage;
  clock: Clock;
  random: () => string;
  channel: Channel;
  /** Puts values into a document that lives in this page only. */
  seed(project: string, part: Part, values: Values): void;
  open: { read(): string | undefined; write(id: string): void };
}

/** What a new project starts with. */
export interface NewProject {
  name: string;
  language: Project['language'];
  brand?: string | null;
  parts?: Partial<Record<Part, Values>>;
  more?: Project['more'];
  /** The project whose pictures its documents name, if it is a copy of one. */
  picturesOf?: string;
}

export type Made = { ok: true; project: Project } | { ok: false; code: StorageProblem };

/** The clients side by side: made, renamed, copied, put away, thrown away and brought back. */
export function createProjects({ storage, clock, random, channel, seed, open }: ProjectsWorld) {
  const $list = atom<ProjectList>({ type: 'loading' });
  const $open = atom<string | undefined>(undefined);
  let isStarted = false;
  /** Counting goes on behind what a person does: one project at a time. */
  let counting: Promise<unknown> = Promise.resolve();

  async function reload(): Promise<void> {
    const read = await storage.read();
    if (!read.ok) {
      $list.set({ type: 'failed', code: read.code, projects: projects() });
      return;
    }
    $list.set({ type: 'ready', projects: sortProjects(read.projects), unreadable: read.unreadable });
    const here = read.projects.some(({ id, deletedAt }) => id === $open.get() && deletedAt === null);
    if (!here) $open.set(sortProjects(read.projects).find((project) => stateOf(project) === 'open')?.id);
  }

  function projects(): Project[] {
    const list = $list.get();
    return list.type === 'loading' ? [] : list.projects;
  }

  async function change(id: string, change: (known: Project | undefined) => Project | undefined): Promise<Done> {
    const result = await storage.change(id, change);
    if (result.ok) channel.post();
    await reload();
    return result;
  }

  function edit(id: string, part: Partial<Project>): Promise<Done> {
    return change(id, (known) => known && { ...known, ...part });
  }

  function openProject(id: string): void {
    $open.set(id);
    open.write(id);
  }

  async function create({ name, language, brand = null, parts = {}, more, picturesOf }: NewProject): Promise<Made> {
    const at = clock.now();
    const taken = projects().map((project) => project.name);
    const id = random().slice(0, 12);
    const project: Project = {
      id,
      name: freeName(name.trim(), taken),
      language,
      createdAt: at,
      changedAt: at,
      archivedAt: null,
      deletedAt: null,
      brand,
      ...(more ? { more } : {}),
    };
    const filled = Object.entries(parts) as [Part, Values][]; // Object.entries forgets the key type.
    const documents = filled.map(([part, values]) => [part, firstCells(values, at, random())] as const);
    const made = await storage.create(project, documents, picturesOf);
    if (!made.ok && made.code === 'unavailable') return createHere(project, filled);
    if (!made.ok) return made;
    channel.post();
    openProject(id);
    await reload();
    return { ok: true, project };
  }

  /** Where the browser keeps nothing, a project lives in this page, and leaves it as a file. */
  function createHere(project: Project, filled: [Part, Values][]): Made {
    $list.set({ type: 'failed', code: 'unavailable', projects: [project, ...projects()] });
    $open.set(project.id);
    for (const [part, values] of filled) seed(project.id, part, values);
    return { ok: true, project };
  }

  async function countFilled(id: string): Promise<Record<PagedPart, Filled> | undefined> {
    const counted: [PagedPart, Filled][] = [];
    for (const part of pagedParts) {
      const read = await storage.readValues(id, part);
      if (!read.ok) return undefined;
      counted.push([part, countDocument(anyPartShapes[part], documentOf(anyPartShapes[part], read.values))]);
    }
    return Object.fromEntries(counted) as Record<PagedPart, Filled>; // one for each
  }

  return {
    $list,
    $open,
    reload,

    /** Starts reading, once, and listening to the other tabs. */
    async start(): Promise<void> {
      if (isStarted) return;
      isStarted = true;
      $open.set(open.read());
      channel.listen(() => void reload());
      await reload();
    },

    openProject,
    create,
    rename: (id: string, name: string) => edit(id, { name: name.trim().slice(0, 200), changedAt: clock.now() }),
    setLanguage: (id: string, language: Project['language']) => edit(id, { language }),
    archive: (id: string) => edit(id, { archivedAt: clock.now() }),
    unarchive: (id: string) => edit(id, { archivedAt: null }),
    throwAway: (id: string) => edit(id, { deletedAt: clock.now() }),
    bringBack: (id: string) => edit(id, { deletedAt: null, archivedAt: null }),
    /** Undoes a throwing away: what was archived is archived again. */
    undoThrowAway: (id: string) => edit(id, { deletedAt: null }),

    /** How much of each document is there; nothing where they cannot be read. */
    readFilled(id: string): Promise<Record<PagedPart, Filled> | undefined> {
      const counted = counting.then(() => countFilled(id));
      counting = counted.catch(() => undefined);
      return counted;
    },

    async deleteForGood(id: string): Promise<Done> {
      const result = await storage.delete(id);
      if (result.ok) channel.post();
      await reload();
      return result;
    },

    /** A copy under another name, with every document and picture and without the history. */
    async duplicate(id: string, name: string): Promise<Made> {
      const original = projects().find((project) => project.id === id);
      if (!original) return { ok: false, code: 'failed' };
      const documents: [Part, Values][] = [];
      for (const part of parts) {
        const read = await storage.readValues(id, part);
        if (!read.ok) return read;
        documents.push([part, read.values]);
      }
      const { language, brand, more } = original;
      return create({ name, language, brand, more, parts: Object.fromEntries(documents), picturesOf: id });
    },
  };
}

export type ProjectsStore = ReturnType<typeof createProjects>;
