import { emptyTally, type Tally } from '#domain/restore-tally.ts';
import { isHeldBeside } from './join-shifts.ts';
import { type Merged, mergeRecord } from './merge-record.ts';
import { type ProjectState, stateOf } from './project.ts';
import { readRecords } from './record.ts';
import { keyOf, noRecords, type WorkshopRecords, type WorkshopStore, workshopStores } from './workshop-records.ts';

/** A project as a person knows it. */
export interface NamedProject {
  name: string;
  state: ProjectState;
}

/** How a record without a place is kept among the unreadable ones: a copy of these brings it back to be tried again. */
export interface AsideRecord {
  /** The store it was in. */
  workshop: string;
  record: unknown;
}

export interface WorkshopPlan {
  /** The records to store, each under its key: new ones, and what merging makes of those that are here. */
  put: WorkshopRecords;
  aside: AsideRecord[];
  added: NamedProject[];
  /** Already here, and gaining something. */
  grown: NamedProject[];
  /** What becomes of the records of each store. */
  tally: Record<WorkshopStore, Tally>;
  /** Records of projects that are neither here nor in the copy: they show when their project comes. */
  orphans: number;
}

/**
 * What adding a copy's records to those that are here would change. Cells merge as two tabs would; of a project what
 * changed last stands; what cannot be read is put where it was, if nothing is there. Nothing that is here is lost.
 */
export function planWorkshop(here: WorkshopRecords, copy: WorkshopRecords): WorkshopPlan {
  const tally = Object.fromEntries(workshopStores.map((store) => [store, emptyTally()])) as WorkshopPlan['tally']; // one for each
  const plan: WorkshopPlan = { put: noRecords(), aside: [], added: [], grown: [], tally, orphans: 0 };
  /** The readable records that change something, by project. */
  const gains = new Map<string, number>();
  for (const store of workshopStores) {
    const known = new Map(here[store].map((record) => [keyOf(store, record), record]));
    const changed = new Map<string, unknown>();
    /** Gives what became of a record; one that stays beside another is placed in its turn, for it may be here already. */
    const place = (record: unknown): keyof Tally => {
      const key = keyOf(store, record);
      const merged: Merged = key === undefined ? { type: 'aside' } : mergeRecord(store, known.get(key), record);
      if (merged.type === 'aside') plan.aside.push({ workshop: store, record });
      if (key === undefined || !('record' in merged)) return merged.type === 'aside' ? 'unreadable' : merged.type;
      const isChanged = merged.record !== known.get(key);
      if (isChanged) {
        known.set(key, merged.record);
        changed.set(key, merged.record);
      }
      if (!merged.isReadable) return 'unreadable';
      if (isChanged) noteGain(store, merged.record);
      const { second } = merged;
      if (second === undefined) return merged.type;
      if (!isHeldBeside(known.values(), second) && isAdded(place(second))) return 'beside';
      return isChanged ? 'newer' : 'older';
    };
    for (const record of copy[store]) tally[store][place(record)] += 1;
    plan.put[store] = [...changed.values()];
  }
  nameProjects(plan, here, gains);
  return plan;

  function noteGain(store: WorkshopStore, record: unknown): void {
    if (store === 'shifts') return;
    const { id, project } = record as { id: string; project: string }; // a usable key has been found in it
    const owner = store === 'projects' ? id : project;
    gains.set(owner, (gains.get(owner) ?? 0) + 1);
  }
}

function isAdded(outcome: keyof Tally): boolean {
  return outcome !== 'same' && outcome !== 'older';
}

function nameProjects(plan: WorkshopPlan, here: WorkshopRecords, gains: ReadonlyMap<string, number>): void {
  const read = (records: unknown[]) =>
    new Map(readRecords('project', records).readable.map(({ id, project }) => [id, project]));
  const own = read(here.projects);
  const coming = read(plan.put.projects);
  for (const [id, count] of gains) {
    const project = own.get(id) ?? coming.get(id);
    if (!project) plan.orphans += count;
    else (own.has(id) ? plan.grown : plan.added).push({ name: project.name, state: stateOf(project) });
  }
}
