import { type Accessor, createContext, useContext } from 'solid-js';
import type { PagedPart, Project } from '#domain/project/project.ts';
import type { ProjectsStore } from '#stores/create-projects.ts';
import type { Speech } from '../speech.ts';

export type DeskPages = Record<'workshop' | 'data' | PagedPart, string>;

/** A project that has just left a list: its place there stays, with the way back. */
export interface Moved {
  from: 'open' | 'archived';
  to: 'archived' | 'deleted';
}

/** What every part of the projects page needs to draw itself and to act. */
export interface Desk {
  speech: Speech;
  pages: DeskPages;
  /** By id, whatever their state; in the order of the list. */
  all: Accessor<ReadonlyMap<string, Project>>;
  moved: Accessor<ReadonlyMap<string, Moved>>;
  setMoved(id: string, moved: Moved | undefined): void;
  /** Says to who listens what others see happen. */
  announce(text: string): void;
}

const DeskContext = createContext<Desk>();
export const DeskProvider = DeskContext.Provider;

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('A part of the projects page is drawn outside it.');
  return desk;
}

/** Why nothing was changed, in a sentence; nothing where all went well. */
export function sayFailure({ text }: Speech, result: Awaited<ReturnType<ProjectsStore['rename']>>): string {
  return result.ok ? '' : text(`workshop.projects.failed.${result.code}`);
}

/** The id of the heading of a project, where the focus goes when the eye goes to it. */
export function nameId(id: string): string {
  return `project-${id}`;
}

/** Puts the focus on an element that what was just done has drawn. */
export function focusSoon(id: string): void {
  queueMicrotask(() => document.getElementById(id)?.focus());
}
