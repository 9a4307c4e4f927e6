import type { Reader, Tx } from '../../platform/database.ts';

interface Reference {
  table: string;
  column: string;
}

/** What refers to rows of a table and would not go with them, by the database's own foreign keys. */
async function referencesTo(reader: Reader, table: string): Promise<Reference[]> {
  return reader.rows<Reference>(
    `select c.conrelid::regclass::text as "table", quote_ident(a.attname) as "column" from pg_constraint c
     join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     where c.contype = 'f' and c.confrelid = $1::regclass and c.confdeltype <> 'c' and cardinality(c.conkey) = 1
     order by 1, 2`,
    [table],
  );
}

/** Removes rows that nothing refers to; gives those that went. */
export async function removeUnreferenced(
  tx: Tx,
  table: 'targets' | 'inspectors' | 'inspection_items',
  ids: readonly string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const free = (await referencesTo(tx, table)).map(
    (reference) => `not exists (select 1 from ${reference.table} r where r.${reference.column} = t.id)`,
  );
  const gone = await tx.rows<{ id: string }>(
    `delete from ${table} t where ${['t.id = any($1::uuid[])', ...free].join(' and ')} returning t.id`,
    [ids],
  );
  return new Set(gone.map(({ id }) => id));
}
