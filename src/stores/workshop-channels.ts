import { type Part, parts } from '#domain/project/project.ts';
import { type Channel, createChannel } from './world.ts';

/** Tells and hears that the list of projects has changed. */
export function openProjectsChannel(): Channel {
  return createChannel('bottega-projects');
}

/** The same for a document of a project. */
export function openPartChannel(project: string, part: Part): Channel {
  return createChannel(`bottega-part-${project}/${part}`);
}

/** Tells every tab that the list and all the documents of these projects have changed. */
export function tellWorkshop(projects: readonly string[]): void {
  for (const project of projects) for (const part of parts) openPartChannel(project, part).post();
  openProjectsChannel().post();
}
