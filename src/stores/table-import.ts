import { newId } from '#storage/new-id.ts';
import { createTableImport, type TableImportWorld } from './create-table-import.ts';

export { flagChannelOf } from '#domain/table/columns.ts';
export { targets } from '#domain/table/headers.ts';
export { type RepairKind, repairKindOf } from '#domain/table/problem.ts';
export type { Column, Missing, OpenTable, PlannedPost, Problem, TableImport } from './create-table-import.ts';
export { isLost } from './create-table-import.ts';

/** An import into a plan, one each time it is opened. */
export const openTableImport = (part: TableImportWorld['part'], facts: TableImportWorld['facts']) =>
  createTableImport({ part, facts, random: () => newId().slice(0, 10) });
