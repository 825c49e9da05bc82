import { canvasShape } from '#domain/canvas/shape.ts';
import { careerShape } from '#domain/career/shape.ts';
import { planShape } from '#domain/plan/shape.ts';
import { portfolioShape } from '#domain/portfolio/shape.ts';
import type { Part } from '#domain/project/project.ts';
import { strategyShape } from '#domain/strategy/shape.ts';
import { newId } from '#storage/new-id.ts';
import { readOpenProject, writeOpenProject } from '#storage/open-project.ts';
import { deleteSnapshot, readPart, readSnapshots, writePart, writeSnapshot } from '#storage/parts.ts';
import { createProjectStorage } from '#storage/projects.ts';
import { browserClock } from './clock.ts';
import { createPart, type PartStore } from './create-part.ts';
import { createProjects } from './create-projects.ts';
import { createReading } from './create-reading.ts';
import { createVersions } from './create-versions.ts';
import { onLeave } from './leave.ts';
import { openPartChannel, openProjectsChannel } from './workshop-channels.ts';
import { connection, onReturn } from './world.ts';

const opened = new Map<string, PartStore>();

/** The projects of this browser. Nothing is read until somebody starts them. */
export const projects = createProjects({
  storage: createProjectStorage(connection),
  clock: browserClock,
  random: newId,
  channel: openProjectsChannel(),
  seed: (project, part, values) => void openPart(project, part).set(values),
  open: { read: readOpenProject, write: writeOpenProject },
});

/** A document of a project, as one store a page. */
export function openPart(project: string, part: Part): PartStore {
  const name = `${project}/${part}`;
  const known = opened.get(name);
  if (known) return known;
  const store = createPart({
    storage: {
      read: () => readPart(connection, { project, part }),
      write: (change) => writePart(connection, { project, part }, change),
    },
    clock: browserClock,
    random: newId,
    channel: openPartChannel(project, part),
  });
  opened.set(name, store);
  return store;
}

/** The strategy that a part says, read again when typing pauses. */
export const readStrategy = (part: PartStore) => createReading(part.$cells, strategyShape, browserClock);
export const readPlan = (part: PartStore) => createReading(part.$cells, planShape, browserClock);
export const readPortfolio = (part: PartStore) => createReading(part.$cells, portfolioShape, browserClock);
export const readCareer = (part: PartStore) => createReading(part.$cells, careerShape, browserClock);
export const readCanvas = (part: PartStore) => createReading(part.$cells, canvasShape, browserClock);

/** The named versions of a document. */
export const openVersions = (project: string, part: Part) =>
  createVersions({
    storage: {
      read: () => readSnapshots(connection, { project, part }),
      write: (snapshot) => writeSnapshot(connection, snapshot),
      delete: (snapshot) => deleteSnapshot(connection, snapshot),
    },
    part: openPart(project, part),
    place: { project, part },
    clock: browserClock,
    random: newId,
  });

if (typeof document !== 'undefined') {
  onLeave(() => {
    for (const store of opened.values()) void store.flush();
  });
  onReturn(() => {
    void projects.reload();
    for (const store of opened.values()) void store.reload();
  });
}
