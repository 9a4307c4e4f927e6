import { connection } from '../action/connection.ts';
import type { Hub } from '../action/hub.ts';
import { directoryOf } from '../identity/index.ts';
import { type PageRequest, readCursor, writeCursor } from '../kernel/page.ts';
import type { Reader } from '../platform/database.ts';
import type { Connection } from '../../schema/page.ts';
import type { InspectionItem, InspectionItemFilter } from '../../schema/registry/inspection-item.ts';
import {
  type Condition,
  equals,
  exactPattern,
  holdsThat,
  isOneOf,
  likePattern,
  storable,
  where,
  wordsOf,
} from './conditions.ts';
import { countRows } from './count.ts';
import { type ItemRow, itemColumns, itemView, standingSql } from './item-row.ts';
import { mayBeInitials } from './initials.ts';

const CURSOR = 'itm';

function standing({ claimed, standing: asked }: InspectionItemFilter): Condition {
  if (asked !== null && asked !== undefined) return isOneOf(standingSql(), asked)!;
  // What has left the list is asked for by its standing alone.
  if (claimed === null) return holdsThat(() => 'retired_on is null');
  // Left out means claimed: what nobody has claimed may not be planned (R002, R003), and few ask for it.
  return holdsThat((p) => `(claimed_at is not null) = ${p} and retired_on is null`, claimed ?? true);
}

function named(text: string | null | undefined): Condition | null {
  const words = wordsOf(text);
  if (words === null) return null;
  const [name, code] = [likePattern(words), exactPattern(words)];
  if (!mayBeInitials(words)) return holdsThat((n, c) => `(name ilike ${n} or code ilike ${c})`, name, code);
  return holdsThat(
    (n, c, p) => `(name ilike ${n} or code ilike ${c} or initials like ${p})`,
    name,
    code,
    likePattern(words.toLowerCase()),
  );
}

/** Items of a jurisdiction, by their code. */
export async function findItems(
  hub: Hub,
  jurisdictionId: string,
  filter: InspectionItemFilter | null | undefined,
  page: PageRequest,
): Promise<Connection<InspectionItem>> {
  const directory = await directoryOf(hub);
  const code = filter?.departmentCode ?? null;
  const department = code === null ? null : directory.byCode(code);
  const conditions = [
    equals('jurisdiction_id', jurisdictionId),
    code === null ? null : isOneOf('department_id', department == null ? [] : [department.uuid]),
    equals('item_class', filter?.itemClass),
    standing(filter ?? {}),
    equals('list_type', filter?.listType),
    named(filter?.text),
  ];
  const [last = ''] = page.after === null ? [] : readCursor(CURSOR, page.after, 1);
  const behind = page.after === null ? null : holdsThat((p) => `code > ${p}`, storable(last));
  const { sql, parameters } = where(...conditions, behind);
  const rows = await hub.database.rows<ItemRow>(
    `select ${itemColumns()} from inspection_items where ${sql} order by code limit $${parameters.length + 1}`,
    [...parameters, page.first + 1],
  );
  return connection(
    rows,
    page,
    (row) => writeCursor(CURSOR, [row.code]),
    (row) => itemView(row, directory),
    () => countRows(hub, 'inspection_items', conditions),
  );
}

/** Items by their codes, in the order of the codes; what is unknown in this jurisdiction is missing from the answer. */
export function findItemsByCodes(reader: Reader, jurisdictionId: string, codes: readonly string[]): Promise<ItemRow[]> {
  return reader.rows<ItemRow>(
    `select ${itemColumns()} from inspection_items
     where jurisdiction_id = $1 and code = any($2::text[]) order by code`,
    [jurisdictionId, codes.map(storable)],
  );
}

/** The item of this code, as the API shows it. */
export async function findItem(hub: Hub, jurisdictionId: string, code: string): Promise<InspectionItem | null> {
  const [row] = await findItemsByCodes(hub.database, jurisdictionId, [code]);
  return row === undefined ? null : itemView(row, await directoryOf(hub));
}
