import { connection } from '../action/connection.ts';
import type { Hub } from '../action/hub.ts';
import type { PageRequest } from '../kernel/page.ts';
import type { Connection } from '../../schema/page.ts';
import { CHECK_COLUMNS, type CheckRow, type PlanOfCheck } from './check-rows.ts';
import { type CheckView, showChecks } from './check-view.ts';

/** Conditions of a list with their parameters, which are numbered in the order of being given. */
export class Conditions {
  private readonly sql: string[] = [];
  readonly parameters: unknown[] = [];

  /** Adds a condition; each `?` in it stands for the next value. */
  add(sql: string, ...values: unknown[]): this {
    let i = 0;
    this.sql.push(sql.replace(/\?/g, () => `$${this.parameters.push(values[i++])}`));
    return this;
  }

  toString(): string {
    return this.sql.join(' and ');
  }
}

/** A list of checks: over `joint_checks c` and what it joins, in the order of a unique key. */
export interface Listing {
  /** Tables, without the targets. */
  from: string;
  /** Tables that the conditions ask for: counting needs no others. */
  counted: string;
  conditions: Conditions;
  /** Columns of the key by which pages go on. */
  order: readonly string[];
  /** Values of the key behind which the page begins, with their types. */
  after: { values: readonly unknown[]; types: readonly string[] } | null;
  cursorOf(row: CheckRow & { endsOn: string }): string;
  /** How many there are, where it is known. */
  total: number | null;
  /** The plan, where all are of one. */
  plan?: PlanOfCheck;
}

export const TARGETS = 'join targets t on t.id = c.target_id';

export async function listChecks(hub: Hub, page: PageRequest, listing: Listing): Promise<Connection<CheckView>> {
  const { from, conditions, order, after, plan } = listing;
  const { parameters } = conditions;
  const given = [...parameters, ...(after?.values ?? []), page.first + 1];
  const places = after?.types.map((type, i) => `$${parameters.length + i + 1}::${type}`) ?? [];
  const behind = after === null ? '' : `and (${order.join()}) > (${places.join()})`;
  const columns = plan === undefined ? `w.ends_on as "endsOn", ${CHECK_COLUMNS}` : CHECK_COLUMNS;
  const rows = await hub.database.rows<CheckRow & { endsOn: string }>(
    `select ${columns} from ${from} ${TARGETS} where ${conditions} ${behind} order by ${order.join()} limit $${given.length}`,
    given,
  );
  const views = await showChecks(hub, rows.slice(0, page.first), plan);
  const shown = new Map(views.map((view) => [view.uuid, view]));
  return connection(
    rows,
    page,
    listing.cursorOf,
    (row) => shown.get(row.checkId)!,
    () => listing.total ?? countChecks(hub, listing),
  );
}

async function countChecks(hub: Hub, { counted, conditions }: Listing): Promise<number> {
  const [row] = await hub.database.rows<{ n: number }>(
    `select count(*)::int as n from ${counted} where ${conditions}`,
    conditions.parameters,
  );
  return row!.n;
}

/** A list that holds nothing, whoever asks. */
export const noChecks: Connection<CheckView> = {
  nodes: [],
  pageInfo: { hasNextPage: false, endCursor: null },
  count: () => 0,
};
