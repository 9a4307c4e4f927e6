import { globalId } from '../../kernel/ids.ts';
import type { Reader, Tx } from '../../platform/database.ts';
import type { SavedView } from '../../../schema/identity/saved-view.ts';
import type { ViewFields } from './saved-view.ts';

/** A view as it is kept, with whose it is. */
export interface ViewRecord extends ViewFields {
  id: string;
  account: string;
  savedAt: Date;
}

const SELECT = `select id, account_id as account, list, name, path, search, columns, saved_at as "savedAt" from saved_views`;

type Row = Omit<ViewRecord, 'savedAt'> & { savedAt: string | Date };

const recordOf = (row: Row): ViewRecord => ({ ...row, savedAt: new Date(row.savedAt) });

/** Every view of an account, the one saved last at the end; their number is bounded. */
export async function findViewsOf(reader: Reader, account: string): Promise<ViewRecord[]> {
  return (await reader.rows<Row>(`${SELECT} where account_id = $1 order by saved_at, id`, [account])).map(recordOf);
}

export async function findView(reader: Reader, id: string): Promise<ViewRecord | null> {
  const [row] = await reader.rows<Row>(`${SELECT} where id = $1`, [id]);
  return row === undefined ? null : recordOf(row);
}

/** Lets an account's savings go one behind another, so that two at once do not pass the bound together. */
export async function lockViewsOf(tx: Tx, account: string): Promise<void> {
  await tx.rows('select 1 from accounts where id = $1 for no key update', [account]);
}

export async function storeView(tx: Tx, view: ViewRecord): Promise<void> {
  const { id, account, list, name, path, search, columns, savedAt } = view;
  await tx.rows(
    `insert into saved_views (id, account_id, list, name, path, search, columns, saved_at)
     values ($1, $2, $3, $4, $5, $6, $7::jsonb, $8)
     on conflict (id) do update set path = $5, search = $6, columns = $7::jsonb, saved_at = $8`,
    [id, account, list, name, path, search, columns === null ? null : JSON.stringify(columns), savedAt.toISOString()],
  );
}

export async function deleteView(tx: Tx, id: string): Promise<void> {
  await tx.rows('delete from saved_views where id = $1', [id]);
}

/** A view as the API shows it. */
export function savedView({ account: _, id, ...view }: ViewRecord): SavedView {
  return { ...view, id: globalId('SavedView', id) };
}
