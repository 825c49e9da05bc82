/** One line of what `npm run bench` prints. */
export interface Row {
  what: string;
  value: string;
  compare?: string;
}

/** Prints rows in three columns. */
export function printTable(rows: readonly Row[]): void {
  const widest = (of: (row: Row) => string) => Math.max(...rows.map((row) => of(row).length));
  const [what, value] = [widest((row) => row.what), widest((row) => row.value)];
  for (const row of rows)
    console.log(`${row.what.padEnd(what)}  ${row.value.padEnd(value)}  ${row.compare ?? ''}`.trimEnd());
}
