import { knowledgeOf } from '#domain/table/columns.ts';
import { largestTable, readTable, type Table, type TableProblem } from '#formats/read-table.ts';

/** What is read of a file: its size is asked before its bytes. */
export type TableFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** The tables of a file, or why there are none. */
export async function readTableFile(
  file: TableFile,
): Promise<readonly [Table, ...Table[]] | TableProblem | 'unreadable'> {
  if (file.size > largestTable) return 'tooBig';
  try {
    const found = await readTable(new Uint8Array(await file.arrayBuffer()));
    return found.ok ? found.tables : found.code;
  } catch {
    // The file moved, or what reads it did not arrive.
    return 'unreadable';
  }
}

/** The sheet whose headings say most of posts: the first is often a page of instructions. */
export function likeliestTable([first, ...others]: readonly [Table, ...Table[]]): Table {
  let best = { table: first, known: others.length > 0 ? knowledgeOf(first.rows) : 0 };
  for (const table of others) {
    const known = knowledgeOf(table.rows);
    if (known > best.known) best = { table, known };
  }
  return best.table;
}
