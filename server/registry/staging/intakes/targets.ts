import type { Hub } from '../../../action/hub.ts';
import { newId } from '../../../kernel/ids.ts';
import { text } from '../../../kernel/text.ts';
import type { Reader, Tx } from '../../../platform/database.ts';
import { initialsOf } from '../../initials.ts';
import { targetTable, type TargetValues } from '../../importing/index.ts';
import { targetPermits } from '../../targets/target.permits.ts';
import { targetColumns, targetNamesOf, type TargetRow } from '../../targets/target-row.ts';
import type { Intake, ToTakeBack, Verdict, Written } from '../intake.ts';
import { removeUnreferenced } from '../references.ts';
import { keptBecause } from '../under-way.ts';
import { CLASS_CHOICES, type CellChoice, KIND_CHOICES, nameChoices, STATUS_CHOICES } from './closed-lists.ts';
import { judgeTarget, type TargetsKnown, type TargetWrite, type WholeTarget } from './target-judge.ts';
import { type TargetWords, targetWords } from './target-names.ts';

const keyOf = ({ key }: TargetValues): string | null => key?.normalize('NFKC').trim().toUpperCase() ?? null;

/** Each key is looked up by itself: of a long list the planner would rather read the whole jurisdiction. */
async function findByKeys(reader: Reader, jurisdictionId: string, keys: readonly string[], locks: boolean) {
  const rows = await reader.rows<TargetRow>(
    `select t.* from unnest($2::text[]) k(key) cross join lateral (select ${targetColumns()} from targets
       where jurisdiction_id = $1 and targets.key = k.key limit 1${locks ? ' for update' : ''}) t`,
    [jurisdictionId, [...new Set(keys)]],
  );
  return new Map(rows.map((row) => [row.key, row]));
}

const rowOf = (jurisdictionId: string, id: string, target: WholeTarget) => ({
  id,
  jurisdiction_id: jurisdictionId,
  key: target.key,
  registry_number: target.key,
  name: target.name,
  kind: target.kind,
  status: target.status,
  status_on: target.statusOn,
  risk_class: target.riskClass,
  risk_source: target.riskSource,
  risk_on: target.riskOn,
  industry_code: target.industryCode,
  district_code: target.districtCode,
  registered_on: target.registeredOn,
  labels: target.labels,
  address: target.address ?? '',
  record_source: target.recordSource,
  recorded_on: target.recordedOn,
  initials: initialsOf(target.name),
});

const FIELDS = `key, registry_number, name, kind, status, status_on, risk_class, risk_source, risk_on, industry_code,
  district_code, registered_on, labels, address, record_source, recorded_on, initials`;

async function insert(tx: Tx, rows: readonly ReturnType<typeof rowOf>[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.rows(
    `insert into targets (id, jurisdiction_id, ${FIELDS})
     select id, jurisdiction_id, ${FIELDS} from json_populate_recordset(null::targets, $1::json)`,
    [JSON.stringify(rows)],
  );
}

/** Triggers look at a target once for each statement that names its columns: what did not change is not named. */
async function update(tx: Tx, rows: readonly ReturnType<typeof rowOf>[]): Promise<void> {
  if (rows.length === 0) return;
  const set = FIELDS.split(/,\s*/).map((field) => `${field} = u.${field}`);
  await tx.rows(
    `update targets t set ${set.join(', ')}, revision = t.revision + 1
     from json_populate_recordset(null::targets, $1::json) u where t.id = u.id`,
    [JSON.stringify(rows)],
  );
}

async function write(tx: Tx, jurisdictionId: string, verdicts: readonly Verdict<TargetWrite>[]): Promise<Written[]> {
  const written = verdicts.map(({ write: target }) => ({ ...target!, id: target!.record ?? newId() }));
  const rows = (isNew: boolean) =>
    written
      .filter(({ record }) => (record === null) === isNew)
      .map(({ id, after }) => rowOf(jurisdictionId, id, after));
  await insert(tx, rows(true));
  await update(tx, rows(false));
  return written.map(({ id, record, revision, before }) => ({
    record: id,
    revision: record === null ? 1 : revision + 1,
    image: record === null ? null : before,
  }));
}

const CHANGED_SINCE = text('导入之后有人改过，保留现状', 'Somebody changed it since; it stays as it is');
const GONE = text('记录已不存在', 'The record is there no more');
const REFERRED = text('已被引用（计划、检查、认领等），不能删除', 'Something refers to it; it cannot be removed');

async function takeBack(hub: Hub, tx: Tx, jurisdictionId: string, records: readonly ToTakeBack[]) {
  const stored = await tx.rows<{ id: string; revision: number }>(
    'select id, revision from targets where id = any($1::uuid[]) for update',
    [records.map(({ record }) => record)],
  );
  const revisions = new Map(stored.map(({ id, revision }) => [id, revision]));
  const untouched = records.filter(({ record, revision }) => revisions.get(record) === revision);
  const changed = untouched.filter(({ image }) => image !== null);
  await update(
    tx,
    changed.map(({ record, image }) => rowOf(jurisdictionId, record, image as WholeTarget)),
  );
  const added = untouched.filter(({ image }) => image === null).map(({ record }) => record);
  const stays = added.length === 0 ? null : await keptBecause(hub, tx, jurisdictionId);
  const removed = stays === null ? await removeUnreferenced(tx, 'targets', added) : new Set<string>();
  return records.map(({ record, revision, image }) => {
    const stands = revisions.get(record);
    if (stands === undefined) return GONE;
    if (stands !== revision) return CHANGED_SINCE;
    return image === null && !removed.has(record) ? (stays ?? REFERRED) : null;
  });
}

function targetChoices({ districtNames, district }: TargetWords, field: string): readonly CellChoice[] {
  if (field === 'kind') return KIND_CHOICES;
  if (field === 'status') return STATUS_CHOICES;
  if (field === 'riskClass') return CLASS_CHOICES;
  return field === 'district' ? nameChoices(districtNames.filter((name) => district(name) !== undefined)) : [];
}

/** Tables of targets (R013 to R019). */
export const targetIntake: Intake<TargetWrite, TargetsKnown> = {
  kind: 'TARGETS',
  table: targetTable,
  module: { url: new URL('../../importing/kinds/target-table.ts', import.meta.url).href, name: 'targetTable' },
  node: 'Target',
  permit: targetPermits.add,
  keyOf: (values) => keyOf(values as TargetValues),
  async prepare(hub, judging) {
    const names = await targetNamesOf(hub);
    return { ...judging, words: await targetWords(hub.database, names, judging.actor.jurisdictionId) };
  },
  async judge(known, reader, lines, locks) {
    const keys = lines.map((values) => keyOf(values as TargetValues));
    const rows = await findByKeys(
      reader,
      known.actor.jurisdictionId,
      keys.filter((key) => key !== null),
      locks,
    );
    return lines.map((values, i) => judgeTarget(known, values as TargetValues, rows.get(keys[i] ?? '') ?? null));
  },
  choices: ({ words }, field) => targetChoices(words, field),
  records: {
    write: (_hub, tx, { actor }, verdicts) => write(tx, actor.jurisdictionId, verdicts),
    takeBack: (hub, tx, { actor }, records) => takeBack(hub, tx, actor.jurisdictionId, records),
  },
};
