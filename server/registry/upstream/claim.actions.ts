import type { Hub } from '../../action/hub.ts';
import type { Moment } from '../../action/moment.ts';
import { type Decided, perform } from '../../action/perform.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { LocalDate } from '../../kernel/clock.ts';
import { type Problem, refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { Fact } from '../../platform/journal.ts';
import type { ClaimItemsInput } from '../../../schema/registry/claim-task.ts';
import { differencesOf } from '../items/differences.ts';
import { fieldProblems, type KnownCodes } from '../items/field-problems.ts';
import { emptyOf, emptyProblem, type ItemFields, labelOf } from '../items/item-fields.ts';
import { dayProblems, requireCap, requireOneList, requireSameClass, waitingProblems } from '../items/item-rules.ts';
import { inItsWords } from '../items/given-rules.ts';
import { claimedFrom } from '../items/own-reasons.ts';
import { findKnownCodes } from '../items/item-state.ts';
import type { Labels } from '../targets/labels.ts';
import { getLabels } from '../targets/labels.store.ts';
import { insertItems } from '../items/new-items.store.ts';
import { keepVersions } from '../items/versions.store.ts';
import { textProblems } from '../words-given.ts';
import { registryFact } from '../registry-fact.ts';
import { type Answer, countProblems, isListed, MOST, ofOwnDepartment, requireOpen } from './answering.ts';
import { claimedFields, type ClaimedItem, drawUpClaims, requireFit } from './claimed-item.ts';
import { getTasks, keepAnswers, type OwnTask } from './claims.store.ts';
import { requireThere } from './claim-rules.ts';

interface Claiming {
  items: ClaimedItem[];
  known: KnownCodes;
  dictionary: Labels;
}

function claimProblems(input: ClaimItemsInput, { items, known }: Claiming, { today }: Moment): Problem[] {
  const counted = countProblems(
    input.claims.map(({ taskId }) => taskId),
    'claims',
    (i) => `claims.${i}.taskId`,
  );
  if (counted.length > 0) return counted;
  const problems = input.claims.flatMap(({ evidence, changes }, i) => [
    ...textProblems(evidence, `claims.${i}.evidence`, text('权限依据', 'the evidence of the authority')),
    ...(changes ? fieldProblems(changes, known, `claims.${i}.changes`) : []),
  ]);
  const { effectiveFrom } = input;
  const waiting = items.flatMap(({ own }) => (effectiveFrom ? waitingProblems(own.lastFrom, effectiveFrom) : []));
  const early = items.find(({ own }) => effectiveFrom && effectiveFrom < own.task.listEffectiveFrom);
  return [
    ...problems,
    ...dayProblems(effectiveFrom, today),
    ...waiting.slice(0, 1),
    ...(early === undefined
      ? []
      : [{ path: 'effectiveFrom', problem: text('不能早于上级清单的生效日期', 'not before the upstream list holds') }]),
  ];
}

/** Refuses what may not be put on a list: without the eight (R001), a class (R006), a cap (R007), or on both lists (R010). */
function requireListable({ own, fields, self, others }: ClaimedItem, i: number): ItemFields {
  const empty = emptyOf(fields);
  if (empty.length > 0) {
    const zh = empty.map((field) => labelOf(field).zh).join('、');
    const en = empty.map((field) => labelOf(field).en).join(', ');
    throw refusal.rule(
      'R001',
      text(`“${fields.name}”的八要素不全：缺${zh}`, `"${fields.name}" lacks of the eight: ${en}`),
      { fields: empty.map((field) => emptyProblem(field, `claims.${i}.changes`)) },
    );
  }
  if (fields.itemClass === null) {
    throw refusal.rule(
      'R006',
      text(`请选择“${fields.name}”为重点或一般事项`, `Choose key or general for "${fields.name}"`),
      {
        fields: [{ path: `claims.${i}.changes.itemClass`, problem: text('请选择', 'it must be chosen') }],
      },
    );
  }
  if (own.last !== null) requireSameClass(own.last, fields);
  requireCap(fields, `claims.${i}.changes.capPercent`);
  requireOneList({ ...self, doubleListing: fields.doubleListing }, others);
  return fields as ItemFields;
}

/** Today, or the day from which the upstream list or a version of the own item holds where that lies ahead. */
function dayOf({ task, lastFrom }: OwnTask, given: LocalDate | null | undefined, today: LocalDate): LocalDate {
  return given ?? [today, task.listEffectiveFrom, lastFrom ?? today].sort().at(-1)!;
}

/** Claims upstream items for the caller's department: each makes an own item or brings it up to date (R003). */
export function claimItems(hub: Hub, actor: Actor | null, input: ClaimItemsInput): Promise<Answer> {
  const ids = input.claims.slice(0, MOST).map(({ taskId }) => taskId);
  return perform<Claiming, Decided, Answer>(hub, actor, {
    mutation: 'claimItems',
    input,
    chains: () => [actor!.jurisdictionId],
    async load(tx, who) {
      const tasks = await getTasks(hub, tx, who, ids);
      const dictionary = await getLabels(tx, who.jurisdictionId);
      const changes = input.claims.slice(0, MOST).map(({ changes: given }) => inItsWords(given ?? {}, dictionary));
      const items = await drawUpClaims(hub, tx, tasks, changes);
      return { items, dictionary, known: await findKnownCodes(tx, changes) };
    },
    permit: (who, { items }) =>
      ofOwnDepartment(
        who,
        items.map(({ own }) => own),
      ),
    check: (state, at) => claimProblems(input, state, at),
    decide: ({ items, dictionary }, at) => ({
      facts: items.map((item, i): Fact => {
        requireOpen(item.own, 'CLAIMED');
        requireThere(item.own.task, item.own.task.code, isListed(item.own));
        requireListable(item, i);
        const changes = input.claims[i]!.changes ?? {};
        requireFit(item, changes, dictionary, `claims.${i}.changes`);
        const { task } = item.own;
        const told = {
          upstreamItem: task.uuid,
          version: task.publishedVersion,
          evidence: input.claims[i]!.evidence.trim(),
        };
        return registryFact('ITEM_CLAIMED', at, { itemCodes: [item.code], ...told });
      }),
    }),
    async store(tx, { items }, _decision, at) {
      const { departmentId, jurisdictionId, accountId } = at.actor;
      const made = items.map((item) => ({ ...item, fields: claimedFields(item) }));
      await insertItems(
        tx,
        made
          .filter(({ own }) => own.item === null)
          .map(({ itemId, code, fields }) => ({
            id: itemId,
            code,
            jurisdictionId,
            departmentId: departmentId!,
            fields,
          })),
      );
      await keepVersions(
        tx,
        made.filter(isNews).map(({ own, itemId, fields }) => ({
          itemId,
          number: (own.item?.revision ?? 0) + 1,
          effectiveFrom: dayOf(own, input.effectiveFrom, at.today),
          fields,
          retired: false,
          reason: claimedFrom(own.task.listName, own.task.code),
          savedBy: accountId,
          savedAt: at.now,
        })),
        at.today,
      );
      await keepAnswers(
        tx,
        made.map(({ own, itemId }, i) => ({
          upstreamItemId: own.task.uuid,
          version: own.task.publishedVersion,
          state: 'CLAIMED' as const,
          evidence: input.claims[i]!.evidence.trim(),
          reason: null,
          ownItemId: itemId,
        })),
        at,
      );
    },
    answer: () => ({ taskIds: ids }),
  });
}

/** Whether a claim says anything that the own item does not say yet. */
function isNews({ own, fields }: { own: OwnTask; fields: ItemFields }): boolean {
  return own.last === null || differencesOf(own.last, fields).length > 0;
}
