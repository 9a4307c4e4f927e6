import type { Scene } from '../action/scene.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Text } from '../kernel/text.ts';
import { type BulkRegistry, type Conditions, countSelected, selected } from './bulk.ts';
import { type Condition, where } from './conditions.ts';

/** Why a record is passed over by a change of many. */
export interface PassedOver {
  reason: Text;
  /** Which records it is true of, and false of all others. */
  condition: Condition;
}

/** Which records a change of many would change, and which of those it passes over. */
export interface Settling<P extends PassedOver = PassedOver> {
  differs: Condition;
  passedOver: readonly P[];
}

const isNot = ({ sql, values }: Condition): Condition => ({
  sql: (...parameters) => `not ${sql(...parameters)}`,
  values,
});

/** Which of the selected records are changed. */
export const settles = ({ differs, passedOver }: Settling): Condition[] => [
  differs,
  ...passedOver.map(({ condition }) => isNot(condition)),
];

const EXAMPLES = 5;

interface Preview<P, V> {
  found: number;
  changing: number;
  refused: { why: P; reason: string; count: number; examples: V[] }[];
}

/** What a change of many would do: how many it finds and changes, whom it passes over and why, the first of them. */
export async function previewMany<S extends { filter?: object | null }, P extends PassedOver, R extends object, V>(
  { hub, language }: Scene,
  actor: Actor,
  registry: BulkRegistry<S>,
  selection: S,
  settling: Settling<P>,
  shown: { columns: string; view(row: R): V },
): Promise<Preview<P, V>> {
  const { database } = hub;
  const all = await selected(hub, database, registry, actor.jurisdictionId, selection);
  const examplesOf = async (conditions: Conditions) => {
    const { sql, parameters } = where(...conditions);
    const rows = await database.rows<R>(
      `select ${shown.columns} from ${registry.table} where ${sql} order by id limit ${EXAMPLES}`,
      parameters,
    );
    return rows.map((row) => shown.view(row));
  };
  const refused = await Promise.all(
    settling.passedOver.map(async (why, i) => {
      // A record is told once, with the first reason that it meets.
      const earlier = settling.passedOver.slice(0, i).map((one) => isNot(one.condition));
      const conditions = [...all, settling.differs, ...earlier, why.condition];
      const count = await countSelected(database, registry, conditions);
      const examples = count === 0 ? [] : await examplesOf(conditions);
      return { why, reason: why.reason[language], count, examples };
    }),
  );
  const [found, changing] = await Promise.all([
    countSelected(database, registry, all),
    countSelected(database, registry, [...all, ...settles(settling)]),
  ]);
  return { found, changing, refused: refused.filter(({ count }) => count > 0) };
}
