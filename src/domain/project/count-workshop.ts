import { isObject } from '#domain/progress-record.ts';
import { readShiftRecord } from '#domain/shift/shift-record.ts';
import { readPictureRecord } from './picture-record.ts';
import { stateOf } from './project.ts';
import { readRecords } from './record.ts';
import { countRecords, type WorkshopRecords } from './workshop-records.ts';

/** What the workshop holds, for a person to read. */
export interface WorkshopCounts {
  /** In use or archived. */
  projects: number;
  /** Thrown away, and still there to be brought back. */
  thrownAway: number;
  /** Named versions of documents. */
  versions: number;
  pictures: number;
  /** Shifts in the community. */
  shifts: number;
  /** Records that cannot be read. */
  unreadable: number;
}

/** The records that cannot be read, as they are; of a picture given by its key alone nothing is known. */
export function unreadableOf({ projects, cells, snapshots, pictures, shifts }: WorkshopRecords): WorkshopRecords {
  return {
    projects: readRecords('project', projects).unreadable,
    cells: readRecords('cell', cells).unreadable,
    snapshots: readRecords('snapshot', snapshots).unreadable,
    pictures: pictures.filter((record) => !isBareKey(record) && readPictureRecord(record) === undefined),
    shifts: shifts.filter((record) => readShiftRecord(record) === undefined),
  };
}

function isBareKey(record: unknown): boolean {
  return isObject(record) && Object.keys(record).every((name) => name === 'project' || name === 'id');
}

export function countWorkshop(records: WorkshopRecords): WorkshopCounts {
  const unreadable = unreadableOf(records);
  const { readable } = readRecords('project', records.projects);
  const thrownAway = readable.filter(({ project }) => stateOf(project) === 'deleted').length;
  return {
    projects: readable.length - thrownAway,
    thrownAway,
    versions: records.snapshots.length - unreadable.snapshots.length,
    pictures: records.pictures.length - unreadable.pictures.length,
    shifts: records.shifts.length - unreadable.shifts.length,
    unreadable: countRecords(unreadable),
  };
}
