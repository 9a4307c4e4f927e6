import type { Database } from '../../platform/database.ts';
import { pinyinKey } from './pinyin.ts';

const AT_ONCE = 500;

/** Gives initials to items that came in without: SQL knows no pinyin. */
export async function fillPinyinKeys(database: Database): Promise<void> {
  for (;;) {
    const rows = await database.rows<{ id: string; name: string }>(
      `select id, name from inspection_items where pinyin_key is null limit ${AT_ONCE}`,
    );
    if (rows.length === 0) return;
    const keys = [rows.map(({ id }) => id), rows.map(({ name }) => pinyinKey(name))];
    await database.transaction((tx) =>
      tx.rows(
        `update inspection_items i set pinyin_key = k.key from unnest($1::uuid[], $2::text[]) as k(id, key) where i.id = k.id`,
        keys,
      ),
    );
    if (rows.length < AT_ONCE) return;
  }
}
