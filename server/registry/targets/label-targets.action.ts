import type { Hub } from '../../action/hub.ts';
import type { Scene } from '../../action/scene.ts';
import type { Actor } from '../../kernel/actor.ts';
import { type Problem, refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { LabellingPreview, LabelTargetsInput } from '../../../schema/registry/target-inputs.ts';
import { type BulkAnswer, type BulkChange, countSelected, selected, selectionProblems } from '../bulk.ts';
import { type Condition, holdsThat, storable } from '../conditions.ts';
import { type BulkTarget, performOnTargets, type Selection, TARGETS } from './bulk.ts';
import { readLabels, relabelled } from './labels.ts';
import { getLabels } from './labels.store.ts';
import { targetFact } from './target.actions.ts';
import { targetPermits } from './target.permits.ts';

const MOST_LABELS = 20;
const LONGEST_WORD = 40;

interface Labelling {
  add?: string[] | null;
  remove?: string[] | null;
}

function labellingProblems({ add, remove }: Labelling): Problem[] {
  const words = [...(add ?? []), ...(remove ?? [])];
  if (words.length > 0 && words.length <= MOST_LABELS && words.every((word) => word.length <= LONGEST_WORD)) return [];
  return [
    {
      path: 'add',
      problem: text(
        `请给出 1 至 ${MOST_LABELS} 个标注，每个不超过 ${LONGEST_WORD} 字`,
        `1 to ${MOST_LABELS} labels of at most ${LONGEST_WORD} characters must be added or taken off`,
      ),
    },
  ];
}

/** Targets that do not bear all of the one, or bear some of the other. */
const changing = (add: readonly string[], remove: readonly string[]): Condition =>
  holdsThat(
    (a, r) => `(not labels @> ${a}::text[] or labels && ${r}::text[])`,
    add.map(storable),
    remove.map(storable),
  );

function unknownLabels(unknown: readonly string[]) {
  const problem = text(
    `标注词典中没有：${unknown.join('、')}，请先由管理员收录`,
    `The label dictionary does not know ${unknown.join(', ')}; an administrator must add them first`,
  );
  return refusal.rule('R019', problem, { fields: [{ path: 'add', problem }] });
}

/** Adds labels of the dictionary to targets and takes others off (R019). */
export function labelTargets(hub: Hub, actor: Actor | null, input: LabelTargetsInput): Promise<BulkAnswer> {
  return performOnTargets(hub, actor, {
    mutation: 'labelTargets',
    input,
    permit: targetPermits.label,
    check: () => labellingProblems(input),
    async prepare(tx, who): Promise<BulkChange<BulkTarget>> {
      const labels = await getLabels(tx, who.jurisdictionId);
      const { known: add, unknown } = readLabels(input.add ?? [], labels);
      if (unknown.length > 0) throw unknownLabels(unknown);
      const asked = readLabels(input.remove ?? [], labels);
      // What is no label any more can still be taken off.
      const remove = [...asked.known, ...asked.unknown].filter((label) => !add.includes(label));
      return {
        changes: [changing(add, remove)],
        facts: (targets, at) =>
          targets.map(({ id, labels: before }) =>
            targetFact('TARGET_LABELLED', id, at, {
              changes: [
                { field: 'labels', before: before.join('、'), after: relabelled(before, add, remove).join('、') },
              ],
            }),
          ),
        store: (tx, targets) =>
          tx.rows(
            `update targets t set revision = revision + 1, labels = array(
               select l from unnest(t.labels || $2::text[]) with ordinality u(l, n) where l <> all($3::text[])
               group by l order by min(n))
             where id = any($1::uuid[])`,
            [targets.map(({ id }) => id), add, remove],
          ),
      };
    },
  });
}

/** What labelling would change, and which labels it would refuse. */
export async function previewLabelling(
  { hub }: Scene,
  actor: Actor,
  asked: Selection & Labelling,
): Promise<LabellingPreview> {
  const forbidden = targetPermits.label(actor);
  if (forbidden !== null) throw forbidden;
  const problems = [...selectionProblems(TARGETS, asked), ...labellingProblems(asked)];
  if (problems.length > 0) throw refusal.badInput(problems);
  const labels = await getLabels(hub.database, actor.jurisdictionId);
  const { known: add, unknown } = readLabels(asked.add ?? [], labels);
  const taken = readLabels(asked.remove ?? [], labels);
  const remove = [...taken.known, ...taken.unknown].filter((label) => !add.includes(label));
  const conditions = await selected(hub, hub.database, TARGETS, actor.jurisdictionId, asked);
  const [found, changed] = await Promise.all([
    countSelected(hub.database, TARGETS, conditions),
    countSelected(hub.database, TARGETS, [...conditions, changing(add, remove)]),
  ]);
  return { found, changing: changed, unknown };
}
