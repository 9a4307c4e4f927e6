import { clauseOf } from '../../kernel/clauses.ts';
import type { Scene } from '../../action/scene.ts';
import type { Actor } from '../../kernel/actor.ts';
import { localDate } from '../../kernel/clock.ts';
import { refusal } from '../../kernel/refusal.ts';
import type { SettingPreview, TargetSetting } from '../../../schema/registry/target-setting.ts';
import { type Condition, where } from '../conditions.ts';
import { countSelected, selected, type Selection, selectionProblems } from './bulk.ts';
import { isNot, problemsIn, settingOf, settles } from './set-targets.action.ts';
import { targetPermits } from './target.permits.ts';
import { targetColumns, targetNamesOf, type TargetRow, targetView } from './target-row.ts';

const EXAMPLES = 5;

/** What `setTargets` would change, whom it would pass over, and why. */
export async function previewSetting(
  { hub, language }: Scene,
  actor: Actor,
  { set, ...selection }: Selection & { set: TargetSetting },
): Promise<SettingPreview> {
  const forbidden = targetPermits.set(actor);
  if (forbidden !== null) throw forbidden;
  const today = localDate(hub.clock.now());
  const problems = [...selectionProblems(selection), ...(await problemsIn(hub, set))(actor, today)];
  if (problems.length > 0) throw refusal.badInput(problems);
  const setting = settingOf(actor, set);
  const { database } = hub;
  const all = await selected(hub, database, actor.jurisdictionId, selection);
  const names = await targetNamesOf(hub);
  const examplesOf = async (conditions: readonly (Condition | null)[]) => {
    const { sql, parameters } = where(...conditions);
    const rows = await database.rows<TargetRow>(
      `select ${targetColumns()} from targets where ${sql} order by id limit ${EXAMPLES}`,
      parameters,
    );
    return rows.map((row) => targetView(row, names));
  };
  const refused = await Promise.all(
    setting.passedOver.map(async ({ reason, clause, condition }, i) => {
      // A target is told once, with the first reason that it meets.
      const earlier = setting.passedOver.slice(0, i).map((one) => isNot(one.condition));
      const conditions = [...all, setting.differs, ...earlier, condition];
      const targets = await countSelected(database, conditions);
      const examples = targets === 0 ? [] : await examplesOf(conditions);
      return { reason: reason[language], clause: clauseOf(clause), targets, examples };
    }),
  );
  const [found, changing] = await Promise.all([
    countSelected(database, all),
    countSelected(database, [...all, ...settles(setting)]),
  ]);
  return { found, changing, refused: refused.filter(({ targets }) => targets > 0) };
}
