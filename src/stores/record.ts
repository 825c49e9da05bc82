import { isObject } from '#domain/progress-record.ts';
import { pagedParts, stateOf } from '#domain/project/project.ts';
import type { ProjectWork, RecordData } from '#domain/record.ts';
import type { ShiftRecord } from '#domain/shift/shift-record.ts';
import { readShifts } from '#storage/shifts.ts';
import { browserClock } from './clock.ts';
import { projects } from './workshop.ts';
import { connection } from './world.ts';

/** What a record is made of besides the progress: read once, when its page is opened. */
export interface KeptWork {
  data: RecordData;
  shifts: readonly ShiftRecord[];
  projects: readonly ProjectWork[];
  /** Something of the shifts or of the projects is stored and cannot be read: the record goes without. */
  isPartial: boolean;
  /** When it was read. */
  at: number;
}

/**
 * Fetches what the record is read against, and reads the shifts and the projects of this browser.
 * @throws {Error} when the file does not arrive, or is something else.
 */
export async function loadWork(address: string): Promise<KeptWork> {
  const [data, kept, made] = await Promise.all([fetchData(address), readShifts(connection), readProjects()]);
  const isHalf = kept.ok ? kept.unreadable.length > 0 : kept.code !== 'unavailable';
  return {
    data,
    shifts: kept.ok ? kept.shifts : [],
    projects: made.projects,
    isPartial: isHalf || made.isPartial,
    at: browserClock.now(),
  };
}

async function fetchData(address: string): Promise<RecordData> {
  const response = await fetch(address);
  const body: unknown = response.ok ? await response.json() : undefined;
  if (!isObject(body) || !Array.isArray(body['courses']) || !isObject(body['skills'])) throw new Error('no record');
  return body as unknown as RecordData; // our own file, made with the site: enough to tell it from another's
}

async function readProjects(): Promise<Pick<KeptWork, 'projects' | 'isPartial'>> {
  await projects.start();
  const list = projects.$list.get();
  if (list.type !== 'ready') return { projects: [], isPartial: list.type === 'failed' && list.code !== 'unavailable' };
  const works = await Promise.all(
    list.projects
      .filter((project) => stateOf(project) !== 'deleted')
      .map(async (project) => {
        const filled = await projects.readFilled(project.id);
        return { project, begun: filled && pagedParts.filter((part) => filled[part].done > 0) };
      }),
  );
  return { projects: works, isPartial: list.unreadable.length > 0 || works.some(({ begun }) => !begun) };
}
