import type { Hub } from '../../action/hub.ts';
import type { Actor } from '../../kernel/actor.ts';
import { globalId, localId, newId } from '../../kernel/ids.ts';
import { type Problem, refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { Reader } from '../../platform/database.ts';
import type { EndRecusalInput, RecuseInspectorInput } from '../../../schema/registry/inspector-inputs.ts';
import type { Recusal } from '../../../schema/registry/inspector-record.ts';
import { reasonProblems } from '../words-given.ts';
import { targetColumns, type TargetNames, type TargetRow, targetView } from '../targets/target-row.ts';
import { inspectorFact, performOnPerson, type PersonAnswer } from './inspector.actions.ts';
import { inspectorPermits } from './inspector.permits.ts';
import { inspectorUuid } from './inspector-write.store.ts';

interface RecusalRow {
  id: string;
  targetId: string | null;
  keyword: string | null;
  reason: string;
  since: string;
}

/** What a person is recused from now, the newest first (R076). */
export async function findRecusals(reader: Reader, inspectorId: string, names: TargetNames): Promise<Recusal[]> {
  const rows = await reader.rows<RecusalRow>(
    `select id, target_id as "targetId", keyword, reason, since from inspector_recusals
     where inspector_id = $1 and ended_on is null order by id desc limit 200`,
    [inspectorId],
  );
  const targets = await reader.rows<TargetRow>(`select ${targetColumns()} from targets where id = any($1::uuid[])`, [
    rows.flatMap(({ targetId }) => targetId ?? []),
  ]);
  const views = new Map(targets.map((row) => [row.uuid, targetView(row, names)]));
  return rows.map(({ id, targetId, keyword, reason, since }) => ({
    id: globalId('Recusal', id),
    target: targetId === null ? null : (views.get(targetId) ?? null),
    keyword,
    reason,
    since,
  }));
}

const SHORTEST_KEYWORD = 2;
const LONGEST_KEYWORD = 40;

function fromProblems(targetId: string | null, keyword: string): Problem[] {
  if ((targetId === null) === (keyword === '')) {
    return [{ path: 'keyword', problem: text('请给出检查对象或关键词之一', 'give either a target or a keyword') }];
  }
  if (targetId !== null || (keyword.length >= SHORTEST_KEYWORD && keyword.length <= LONGEST_KEYWORD)) return [];
  return [{ path: 'keyword', problem: text('关键词须为 2 至 40 个字', 'keyword must have 2 to 40 characters') }];
}

/** Keeps an inspector from a target, or from all with a word in their name: the draw passes them over there (R076). */
export function recuseInspector(hub: Hub, actor: Actor | null, input: RecuseInspectorInput): Promise<PersonAnswer> {
  const uuid = inspectorUuid(input.inspectorId);
  const targetId = input.targetId === null || input.targetId === undefined ? null : localId('Target', input.targetId);
  if (typeof input.targetId === 'string' && targetId === null) throw refusal.notFound();
  const keyword = (input.keyword ?? '').normalize('NFC').trim();
  const id = newId();
  return performOnPerson(hub, actor, uuid, {
    mutation: 'recuseInspector',
    input,
    permit: inspectorPermits.save,
    check: () => [...reasonProblems(input.reason), ...fromProblems(targetId, keyword)],
    // The fact names no target: the person's history would be read with the target's.
    decide: (_state, at) => [
      inspectorFact('INSPECTOR_RECUSED', uuid, at, { reason: input.reason.trim(), recusal: id }),
    ],
    async store(tx, { jurisdictionId }, { today }) {
      const stored = await tx.rows(
        `insert into inspector_recusals (id, inspector_id, target_id, keyword, reason, since)
         select $1::uuid, $2::uuid, $3::uuid, $4, $5, $6::date
         where $3::uuid is null or exists (select 1 from targets where id = $3::uuid and jurisdiction_id = $7)
         returning id`,
        [id, uuid, targetId, keyword === '' ? null : keyword, input.reason.trim(), today, jurisdictionId],
      );
      if (stored.length === 0) throw refusal.notFound();
    },
  });
}

/** Ends a recusal; it stays in the history with both reasons (R076). */
export async function endRecusal(hub: Hub, actor: Actor | null, input: EndRecusalInput): Promise<PersonAnswer> {
  if (actor === null) throw refusal.unauthenticated();
  const id = localId('Recusal', input.recusalId);
  const [recusal] =
    id === null
      ? []
      : await hub.database.rows<{ inspectorId: string }>(
          'select inspector_id as "inspectorId" from inspector_recusals where id = $1',
          [id],
        );
  if (recusal === undefined) throw refusal.notFound();
  const { inspectorId } = recusal;
  return performOnPerson(hub, actor, inspectorId, {
    mutation: 'endRecusal',
    input,
    permit: inspectorPermits.save,
    check: () => reasonProblems(input.reason),
    decide: (_state, at) => [
      inspectorFact('INSPECTOR_RECUSAL_ENDED', inspectorId, at, { reason: input.reason.trim(), recusal: id! }),
    ],
    async store(tx, _state, { today }) {
      const ended = await tx.rows(
        'update inspector_recusals set ended_on = $2 where id = $1 and ended_on is null returning id',
        [id, today],
      );
      if (ended.length === 0) {
        throw refusal.wrongState('ENDED', text('该回避已结束', 'The recusal has ended already'));
      }
    },
  });
}
