import type { Database, Tx } from '../../platform/database.ts';

const ROWS_A_TRANSACTION = 500;

/** Rows by column name; lists become text arrays, null stays null. */
export type BulkRow = Readonly<Record<string, string | number | boolean | readonly string[] | null>>;

/**
 * Inserts rows of one shape with one statement and one parameter. `unnest` could not carry columns that are arrays
 * themselves; a recordset of the table's own row type can, and casts every column.
 */
export async function insertRows(tx: Tx, table: string, rows: readonly BulkRow[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first).join(', ');
  await tx.rows(
    `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1::json)`,
    [JSON.stringify(rows)],
  );
}

/** Inserts any number of rows, in transactions short enough that nobody waits for them. */
export async function insertMany(database: Database, table: string, rows: Iterable<BulkRow>): Promise<void> {
  let batch: BulkRow[] = [];
  const write = async (): Promise<void> => {
    const full = batch;
    batch = [];
    if (full.length > 0) await database.transaction((tx) => insertRows(tx, table, full));
  };
  for (const row of rows) {
    if (batch.push(row) === ROWS_A_TRANSACTION) await write();
  }
  await write();
}
