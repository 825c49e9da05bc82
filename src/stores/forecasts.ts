import { type Calibration, calibrate } from '#domain/plan/forecast.ts';
import { type Plan, planShape } from '#domain/plan/shape.ts';
import { stateOf } from '#domain/project/project.ts';
import { documentOf } from '#domain/project/values.ts';
import { createProjectStorage } from '#storage/projects.ts';
import { projects } from './workshop.ts';
import { connection } from './world.ts';

export interface KeptForecasts {
  calibration: Calibration;
  /** Some project, or its plan, is stored and cannot be read. */
  isPartial: boolean;
}

/** Every prediction made before a trial in the plans of this browser, each once: a copy of a project brings the same. */
export async function readForecasts(): Promise<KeptForecasts> {
  await projects.start();
  const list = projects.$list.get();
  if (list.type !== 'ready')
    return { calibration: calibrate([]), isPartial: list.type === 'failed' && list.code !== 'unavailable' };
  const storage = createProjectStorage(connection);
  const found = new Map<string, Plan['trial']['predictions'][number]>();
  let isPartial = list.unreadable.length > 0;
  for (const project of list.projects) {
    if (stateOf(project) === 'deleted') continue;
    const read = await storage.readValues(project.id, 'plan');
    if (!read.ok) isPartial = true;
    else for (const own of documentOf(planShape, read.values).trial.predictions) found.set(own.id, own);
  }
  return { calibration: calibrate([...found.values()]), isPartial };
}
