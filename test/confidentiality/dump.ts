import type { TestHub } from '../support/hub.ts';

// The registries name every target and inspector; an account is named like its inspector.
const REGISTRIES = new Set(['targets', 'target_marks', 'inspectors', 'accounts']);

/** Every row that the hub stores beside the registries, as text; bytes are written as hex. */
export async function dumpOf({ hub }: TestHub): Promise<Record<string, string[]>> {
  const tables = await hub.database.rows<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  );
  const dump: Record<string, string[]> = {};
  for (const { name } of tables.filter((table) => !REGISTRIES.has(table.name))) {
    const rows = await hub.database.rows<{ row: string }>(`select to_jsonb(t)::text as row from "${name}" t`);
    dump[name] = rows.map(({ row }) => row);
  }
  return dump;
}
