import { type Canvas, canvasShape } from '#domain/canvas/shape.ts';
import type { PlanChannel } from '#domain/plan/channel.ts';
import { type Plan, planShape } from '#domain/plan/shape.ts';
import { isObject } from '#domain/progress-record.ts';
import { type Project, sortProjects, stateOf } from '#domain/project/project.ts';
import { readDocument } from '#domain/project/read.ts';
import { type Strategy, strategyShape } from '#domain/strategy/shape.ts';
import type { StorageProblem } from '#storage/database.ts';
import { readPart } from '#storage/parts.ts';
import { readProjects } from '#storage/projects.ts';
import { connection } from './world.ts';

/** Projects of this browser whose community can be answered; the latest first. */
export async function readOwnProjects(): Promise<
  { ok: true; projects: readonly Project[] } | { ok: false; code: StorageProblem }
> {
  const read = await readProjects(connection);
  if (!read.ok) return read;
  return { ok: true, projects: sortProjects(read.projects.filter((project) => stateOf(project) === 'open')) };
}

/** A project's strategy, plan and canvas as they stand; empty where nothing was written. Nothing where they cannot be read. */
export async function readOwnDocuments(
  project: string,
): Promise<{ strategy: Strategy; plan: Plan; canvas: Canvas } | undefined> {
  const [strategy, plan, canvas] = await Promise.all([
    readPart(connection, { project, part: 'strategy' }),
    readPart(connection, { project, part: 'plan' }),
    readPart(connection, { project, part: 'canvas' }),
  ]);
  if (!strategy.ok || !plan.ok || !canvas.ok) return undefined;
  return {
    strategy: readDocument(strategyShape, strategy.cells).document,
    plan: readDocument(planShape, plan.cells).document,
    canvas: readDocument(canvasShape, canvas.cells).document,
  };
}

/** Every channel, by id. Nothing where the file did not come. */
export async function fetchChannels(address: string): Promise<ReadonlyMap<string, PlanChannel> | undefined> {
  try {
    const response = await fetch(address);
    const body: unknown = response.ok ? await response.json() : undefined;
    if (!Array.isArray(body) || !body.every((own) => isObject(own) && typeof own['id'] === 'string')) return undefined;
    return new Map((body as PlanChannel[]).map((channel) => [channel.id, channel])); // our own file
  } catch {
    return undefined;
  }
}

export type OwnProjects = typeof readOwnProjects;
export type OwnDocuments = typeof readOwnDocuments;
