import type { Hub } from '../action/hub.ts';
import { connection } from '../action/connection.ts';
import { type Directory, directoryOf } from '../identity/index.ts';
import { badCursor, type PageRequest, readCursor, writeCursor } from '../kernel/page.ts';
import type { Announcement, PlanState } from '../plans/index.ts';
import { isUuid, likePattern, storable } from '../registry/index.ts';
import type { PublicPlan } from '../../schema/merging/public-plan.ts';

interface Row {
  uuid: string;
  number: string;
  state: PlanState;
  announcedAt: string;
  announcement: Announcement;
}

const COLUMNS = `select id as uuid, number, state, announced_at as "announcedAt", announcement from joint_plans`;

/** The stratum of the draw protocol that a rule speaks of. */
export function stratumOf(riskClass: string | null): string {
  return riskClass === null ? '*' : riskClass === 'UNRATED' ? 'U' : riskClass;
}

/** An announced plan with its key, for what later stages add. */
export type PublicPlanView = PublicPlan & { uuid: string };

function show(row: Row, directory: Directory): PublicPlanView {
  const { leadId, participantIds, sampling, items, weights, classAReason, superiorNumber, batchSize, ...told } =
    row.announcement;
  const department = (id: string) => {
    const { code, name } = directory.byId(id);
    return { code, name };
  };
  return {
    ...told,
    uuid: row.uuid,
    number: row.number,
    state: row.state,
    announcedAt: new Date(row.announcedAt),
    lead: department(leadId),
    participants: participantIds.map(department),
    items: items.map(({ departmentIds, ...matter }) => ({ ...matter, departments: departmentIds.map(department) })),
    classAReason: classAReason ?? null,
    superiorNumber: superiorNumber ?? null,
    batchSize: batchSize ?? null,
    weights: (weights ?? []) as PublicPlan['weights'],
    sampling: sampling.map(({ riskClass, ...rule }) => ({
      stratum: stratumOf(riskClass),
      ...rule,
      pieces: rule.pieces ?? null,
    })),
  };
}

/** A plan by its number as it was announced last; null before its first announcement. */
export async function findPublicPlan(hub: Hub, number: string): Promise<PublicPlanView | null> {
  const [row] = await hub.database.rows<Row>(`${COLUMNS} where number = $1 and announced_at is not null`, [
    storable(number),
  ]);
  return row === undefined ? null : show(row, await directoryOf(hub));
}

const CURSOR = 'public';

function readPlace(after: string): string {
  const [id = ''] = readCursor(CURSOR, after, 1);
  if (!isUuid(id)) throw badCursor();
  return id;
}

/** Announced plans, the newest first. */
export async function findPublicPlans(hub: Hub, text: string | null, page: PageRequest) {
  const parameters: unknown[] = [];
  const given = (value: unknown) => `$${parameters.push(value)}`;
  const like = text ? given(likePattern(text)) : null;
  const where = `announced_at is not null${like ? ` and (title ilike ${like} or number ilike ${like})` : ''}`;
  const counted = [...parameters];
  const behind = page.after === null ? '' : ` and id < ${given(readPlace(page.after))}::uuid`;
  const rows = await hub.database.rows<Row>(
    `${COLUMNS} where ${where}${behind} order by id desc limit ${given(page.first + 1)}`,
    parameters,
  );
  const directory = await directoryOf(hub);
  return connection(
    rows,
    page,
    (row) => writeCursor(CURSOR, [row.uuid]),
    (row) => show(row, directory),
    async () => {
      const [count] = await hub.database.rows<{ n: number }>(
        `select count(*)::int as n from joint_plans where ${where}`,
        counted,
      );
      return count!.n;
    },
  );
}
