import { latestAt } from '#domain/progress-record.ts';
import { readShiftRecord, type ShiftRecord } from '#domain/shift/shift-record.ts';
import { mergeCell } from './cells.ts';
import { joinShifts } from './join-shifts.ts';
import { isSameContent } from './keep-each.ts';
import { readPictureRecord } from './picture-record.ts';
import { type CellRecord, type ProjectRecord, readRecords, type SnapshotRecord } from './record.ts';
import type { WorkshopStore } from './workshop-records.ts';

/**
 * What becomes of a record of a copy. `new`: nothing was here under its key. `newer`: what it says stands. `beside`: both
 * stay, the other as «Altra versione» or, of a shift, as another one (`second`). `older`: what is here says it already,
 * and more. `aside`: it can have no place, or something else has taken it.
 */
export type Merged =
  | { type: 'new' | 'newer' | 'beside'; record: unknown; isReadable: boolean; second?: unknown }
  | { type: 'same' | 'older' | 'aside' };

const same: Merged = { type: 'same' };
const aside: Merged = { type: 'aside' };

/** Merges a record of a copy with the one here under its key, if there is one. */
export function mergeRecord(store: WorkshopStore, known: unknown, record: unknown): Merged {
  if (store === 'pictures') return mergePicture(known, record);
  if (known !== undefined && isSameContent(known, record)) return same;
  if (store === 'projects') return merge(known, record, readProject, isSoundProject, mergeProject);
  if (store === 'shifts') return merge(known, record, readShiftRecord, isSoundShift, joinShifts);
  if (store === 'cells') return merge(known, record, readCell, isSoundCell, mergeCells);
  // Written once and never changed: another under the same key is something else.
  return merge(known, record, readSnapshot, isSoundSnapshot, () => undefined);
}

/** A picture never changes: one that is here is the same. Among them is only what can be shown. */
function mergePicture(known: unknown, record: unknown): Merged {
  if (known !== undefined) return same;
  return readPictureRecord(record) ? { type: 'new', record, isReadable: true } : aside;
}

const readProject = (raw: unknown) => readRecords('project', [raw]).readable[0];
const readCell = (raw: unknown) => readRecords('cell', [raw]).readable[0];
const readSnapshot = (raw: unknown) => readRecords('snapshot', [raw]).readable[0];

/** What stands of two records of one key: the first itself when the other adds nothing. */
interface Joined<R> {
  record: R;
  isBeside?: boolean;
  second?: R;
}

/** `join` gives none when the two cannot be joined. */
function merge<R>(
  known: unknown,
  record: unknown,
  read: (raw: unknown) => R | undefined,
  isSound: (record: R) => boolean,
  join: (own: R, other: R) => Joined<R> | undefined,
): Merged {
  const other = read(record);
  if (other && !isSound(other)) return aside;
  if (known === undefined) return { type: 'new', record, isReadable: other !== undefined };
  const own = read(known);
  const joined = own && other && join(own, other);
  if (!joined) return aside;
  const { record: stands, isBeside, second } = joined;
  if (stands === own && !second) return { type: 'older' };
  return { type: isBeside ? 'beside' : 'newer', record: stands, isReadable: true, ...(second && { second }) };
}

/** What changed last stands; but where a project was put (archived, thrown away) is decided here, not by a copy. */
function mergeProject(own: ProjectRecord, other: ProjectRecord): Joined<ProjectRecord> {
  if (other.project.changedAt <= own.project.changedAt) return { record: own };
  const { archivedAt, deletedAt, more } = own.project;
  return { record: { ...other, project: { ...other.project, archivedAt, deletedAt, ...(more && { more }) } } };
}

function mergeCells(own: CellRecord, other: CellRecord): Joined<CellRecord> {
  const cell = mergeCell(own.cell, other.cell);
  const before = mergeCell(own.cell, own.cell);
  if (isSameContent(cell, before)) return { record: own };
  const known = new Set(before.others.map(({ id }) => id));
  return { record: { ...own, cell }, isBeside: cell.others.some(({ id }) => !known.has(id)) };
}

function isSoundShift({ shift }: ShiftRecord): boolean {
  return isMoment(shift.startedAt) && isMoment(shift.changedAt);
}

/** What is named twice is named the same, and every moment can be told: only a file made by hand is otherwise. */
function isSoundProject({ id, project }: ProjectRecord): boolean {
  const { createdAt, changedAt, archivedAt, deletedAt } = project;
  return id === project.id && [createdAt, changedAt, archivedAt ?? 0, deletedAt ?? 0].every(isMoment);
}

function isSoundCell({ cell }: CellRecord): boolean {
  return isMoment(cell.at) && cell.others.every(({ at }) => isMoment(at));
}

function isSoundSnapshot({ project, part, id, snapshot }: SnapshotRecord): boolean {
  return snapshot.project === project && snapshot.part === part && snapshot.id === id && isMoment(snapshot.at);
}

function isMoment(at: number): boolean {
  return at >= 0 && at <= latestAt;
}
