import { atom } from 'nanostores';
import { defaultZone, type Plan, planShape } from '#domain/plan/shape.ts';
import { isZone } from '#domain/plan/zone.ts';
import type { Cells } from '#domain/project/cells.ts';
import { placesOf, readDocument } from '#domain/project/read.ts';
import {
  type Column,
  chooseTarget,
  type Matched,
  type Missing,
  matchColumns,
  missingOf,
  orderOf,
} from '#domain/table/columns.ts';
import type { DateOrder } from '#domain/table/dates.ts';
import { channelOfFile, type TableFacts } from '#domain/table/facts.ts';
import type { Target } from '#domain/table/headers.ts';
import { type ImportPlan, type PlannedImport, type PlannedPost, planImport } from '#domain/table/plan-import.ts';
import type { Problem } from '#domain/table/problem.ts';
import { createRowReader, isEmptyRow, type RowRead } from '#domain/table/rows.ts';
import type { Table, TableProblem } from '#formats/read-table.ts';
import type { PartStore } from './create-part.ts';
import { likeliestTable, readTableFile, type TableFile } from './table-file.ts';

export type { Column, Missing } from '#domain/table/columns.ts';
export type { PlannedPost } from '#domain/table/plan-import.ts';
export type { Problem } from '#domain/table/problem.ts';

/** A table that is being looked at. */
export interface OpenTable {
  name: string;
  /** As it was read, with the cells mended since. */
  table: Table;
  /** The sheets of the file that hold something, as they were read. */
  tables: readonly Table[];
  matched: Matched;
  /** What the person said: the order of dates where it cannot be told, the channel of rows that name none. */
  order: DateOrder | undefined;
  channel: string;
  missing: Missing[];
  /** Rows under the headings that hold something. */
  rowCount: number;
  /** Places of rows in the table, from 0. */
  leftOut: ReadonlySet<number>;
}

export type Counted = Pick<PlannedImport, 'added' | 'changed' | 'same'>;

export type TableImport =
  | { type: 'idle' }
  | { type: 'reading'; name: string }
  | { type: 'failed'; code: TableProblem | 'unreadable' }
  /** The columns, and whatever is still to be said. */
  | { type: 'matching'; open: OpenTable }
  /** `over`: posts more than a plan may hold. */
  | { type: 'problems'; open: OpenTable; problems: readonly Problem[]; over: number }
  | { type: 'ready'; open: OpenTable; counted: Counted; posts: readonly PlannedPost[] }
  /** `first`: the earliest of the posts that came in or changed. */
  | { type: 'added'; counted: Counted; first: Pick<PlannedPost, 'id' | 'at'> | undefined };

export interface TableImportWorld {
  /** The plan that the posts come into. */
  part: Pick<PartStore, '$cells' | 'set'>;
  /** What words are read against, as it is when it is asked. */
  facts(): Pick<TableFacts, 'locale' | 'channels' | 'pillars' | 'objectives' | 'audiences'>;
  /** A new id. */
  random(): string;
}

/** Posts coming in from a table: columns matched, rows read and mended one by one, then all of them added in one step. */
export function createTableImport({ part, facts, random }: TableImportWorld) {
  const $import = atom<TableImport>({ type: 'idle' });
  let looks = 0;
  let open: OpenTable | undefined;
  /** What the rows say, by their place; nothing while columns are chosen. */
  let reads: Map<number, RowRead> | undefined;
  const readPosts = createPlanReading();

  async function read(file: TableFile): Promise<void> {
    looks += 1;
    const own = looks;
    open = undefined;
    reads = undefined;
    $import.set({ type: 'reading', name: file.name });
    const found = await readTableFile(file);
    if (own !== looks) return;
    if (typeof found === 'string') $import.set({ type: 'failed', code: found });
    else openSheet(file.name, found, likeliestTable(found));
  }

  function openSheet(name: string, tables: readonly Table[], table: Table): void {
    const matched = matchColumns(table.rows);
    const below = table.rows.slice(matched.headerRow + 1);
    const rowCount = below.filter((cells) => !isEmptyRow(cells)).length;
    // Of a spreadsheet another sheet may hold what is looked for.
    if (rowCount === 0 && tables.length === 1) {
      $import.set({ type: 'failed', code: 'empty' });
      return;
    }
    const channel = channelOfFile(name, facts().channels);
    show({ name, table, tables, matched, order: undefined, channel, missing: [], rowCount, leftOut: new Set() });
  }

  /** Back to the columns, with a change to what was said of them. */
  function show(next: OpenTable): void {
    reads = undefined;
    open = { ...next, missing: missingOf(next.matched, next) };
    $import.set({ type: 'matching', open });
  }

  function change(make: (open: OpenTable) => OpenTable): void {
    if (open) show(make(open));
  }

  /** The facts of the plan as it stands. */
  function world() {
    const cells = part.$cells.get();
    const { about, posts } = readPosts(cells);
    return {
      ...facts(),
      zone: isZone(about.zone) ? about.zone || defaultZone : defaultZone,
      posts: posts.posts,
      lastPlace: (list: string) => placesOf(cells, list).at(-1)?.place ?? 0,
      newId: random,
    };
  }

  function readerOf({ matched, order, channel }: OpenTable) {
    const choices = { columns: matched.columns, order: matched.order.order ?? order ?? 'dayFirst', channel };
    return createRowReader(choices, world());
  }

  function readRows(own: OpenTable): Map<number, RowRead> {
    const readRow = readerOf(own);
    const found = new Map<number, RowRead>();
    own.table.rows.forEach((cells, row) => {
      if (row > own.matched.headerRow && !isEmptyRow(cells)) found.set(row, readRow(row, cells));
    });
    return found;
  }

  function weigh(own: OpenTable, rows: ReadonlyMap<number, RowRead>): ImportPlan {
    return planImport([...rows.values()], own.leftOut, world());
  }

  /** Says what bringing in the rows as they are comes to. */
  function tell(own: OpenTable, rows: Map<number, RowRead>): ImportPlan {
    const found = weigh(own, rows);
    open = own;
    reads = rows;
    if (found.type === 'open') $import.set({ ...found, type: 'problems', open: own });
    else $import.set({ type: 'ready', open: own, counted: countOf(found.plan), posts: found.plan.posts });
    return found;
  }

  /** Writes into cells of the table, and reads their rows again, no others. */
  function mend(cells: readonly { row: number; column: number }[], value: string): void {
    if (!open || !reads) return;
    const changed = [...open.table.rows];
    for (const { row, column } of cells)
      changed[row] = (changed[row] ?? []).map((cell, place) => (place === column ? value : cell));
    const next = { ...open, table: { ...open.table, rows: changed } };
    const readRow = readerOf(next);
    const found = new Map(reads);
    for (const row of new Set(cells.map((cell) => cell.row))) found.set(row, readRow(row, changed[row] ?? []));
    tell(next, found);
  }

  function leaveOut(rows: Iterable<number>): void {
    if (open && reads) tell({ ...open, leftOut: new Set([...open.leftOut, ...rows]) }, reads);
  }

  function problemsNow(): readonly Problem[] {
    const now = $import.get();
    return now.type === 'problems' ? now.problems : [];
  }

  return {
    $import,
    read,

    /** What a column says; of a column that only one may be, the other one is left out. */
    chooseColumn: (index: number, target: Target) =>
      change((own) => {
        const columns = chooseTarget(own.matched.columns, index, target);
        const order = orderOf(own.table.rows, own.matched.headerRow, columns);
        return { ...own, matched: { ...own.matched, columns, order } };
      }),
    /** Keeps in the notes every column that nothing is known of. */
    keepUnknown: () =>
      change((own) => {
        const columns = own.matched.columns.map((column) =>
          isLost(column) ? { ...column, target: 'keep' as const } : column,
        );
        return { ...own, matched: { ...own.matched, columns } };
      }),
    /** Another sheet of the file, from its beginning. */
    chooseSheet(sheet: string): void {
      const table = open?.tables.find((one) => one.sheet === sheet);
      if (open && table) openSheet(open.name, open.tables, table);
    },
    setOrder: (order: DateOrder) => change((own) => ({ ...own, order })),
    /** The channel of rows that name none. */
    setChannel: (channel: string) => change((own) => ({ ...own, channel })),
    /** From the problems or the count back to the columns. */
    backToColumns: () => change((own) => own),

    /** Reads the rows, once nothing is missing. */
    check(): void {
      if (open && open.missing.length === 0) tell(open, readRows(open));
    },

    repair: (row: number, column: number, value: string) => mend([{ row, column }], value),
    /** The same mistake in the same column, wherever it is. @param into the column to write in, if it is another. */
    repairAlike({ column, code, value: before }: Problem, value: string, into = column): void {
      const alike = problemsNow().filter((one) => one.column === column && one.code === code && one.value === before);
      mend(
        alike.map(({ row }) => ({ row, column: into })),
        value,
      );
    },
    leaveOut: (row: number) => leaveOut([row]),
    /** Leaves out every row that has a problem. */
    leaveOutProblems: () => leaveOut(problemsNow().map(({ row }) => row)),
    /** Leaves out the last rows, as many as a plan has no room for. */
    leaveOutOver(): void {
      if (!open || !reads) return;
      const leftOut = new Set(open.leftOut);
      let found = weigh({ ...open, leftOut }, reads);
      const last = [...reads.values()].reverse();
      while (found.type === 'open' && found.over > 0) {
        let { over } = found;
        for (const { row, posts } of last) {
          if (over <= 0) break;
          if (leftOut.has(row)) continue;
          leftOut.add(row);
          over -= Math.max(1, posts.length);
        }
        if (over === found.over) break; // No row is left.
        found = weigh({ ...open, leftOut }, reads);
      }
      tell({ ...open, leftOut }, reads);
    },
    /** Leaves out the rows of new posts that look like posts of the plan. */
    leaveOutLike(): void {
      const now = $import.get();
      if (now.type === 'ready') leaveOut(now.posts.filter(({ like }) => like).map(({ row }) => row));
    },
    takeBack(row: number): void {
      if (open && reads) tell({ ...open, leftOut: new Set([...open.leftOut].filter((own) => own !== row)) }, reads);
    },
    takeAllBack(): void {
      if (open && reads) tell({ ...open, leftOut: new Set() }, reads);
    },

    /** Adds and changes the posts in one step of the history, as the plan stands now. */
    confirm(): void {
      if ($import.get().type !== 'ready' || !open || !reads) return;
      // Once more from the beginning: meanwhile the plan may have changed.
      const found = tell(open, readRows(open));
      if (found.type === 'open') return;
      part.set(found.plan.values);
      open = undefined;
      reads = undefined;
      const dated = found.plan.posts.filter(({ at }) => at !== '');
      const [first] = dated.toSorted((a, b) => (a.at < b.at ? -1 : 1));
      const added = first ?? found.plan.posts[0];
      $import.set({ type: 'added', counted: countOf(found.plan), first: added && { id: added.id, at: added.at } });
    },

    cancel(): void {
      looks += 1;
      open = undefined;
      reads = undefined;
      $import.set({ type: 'idle' });
    },
  };
}

export type TableImportStore = ReturnType<typeof createTableImport>;

/** A column that is left out although it holds something, and nobody said that it should be. */
export function isLost({ isKnown, target, samples }: Column): boolean {
  return !isKnown && target === 'skip' && samples.length > 0;
}

function countOf({ added, changed, same }: PlannedImport): Counted {
  return { added, changed, same };
}

/** The plan that cells say, read again only when they are others. */
function createPlanReading(): (cells: Cells) => Plan {
  let last: { cells: Cells; plan: Plan } | undefined;
  return (cells) => {
    if (last?.cells !== cells) last = { cells, plan: readDocument(planShape, cells).document };
    return last.plan;
  };
}
