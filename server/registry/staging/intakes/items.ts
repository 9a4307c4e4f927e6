import { directoryOf } from '../../../identity/index.ts';
import type { Moment } from '../../../action/moment.ts';
import { newId } from '../../../kernel/ids.ts';
import { type Text, text } from '../../../kernel/text.ts';
import type { Reader, Tx } from '../../../platform/database.ts';
import { industriesOf } from '../../industries.store.ts';
import { prefixesUnder } from '../../industry-tree.ts';
import { itemTable, type ItemValues } from '../../importing/index.ts';
import { findItemsByCodes } from '../../items.store.ts';
import type { ItemFields } from '../../items/item-fields.ts';
import { itemPermits } from '../../items/item.permits.ts';
import { fieldsOf, type ItemState } from '../../items/item-state.ts';
import { importedFrom, importUndone } from '../../items/own-reasons.ts';
import { findSameMatters, insertItems, nextItemCodes } from '../../items/new-items.store.ts';
import { findLastFields, keepVersions, type NewVersion } from '../../items/versions.store.ts';
import { getLabels } from '../../targets/labels.store.ts';
import type { Intake, ToTakeBack, Values, Verdict, Written } from '../intake.ts';
import { removeUnreferenced } from '../references.ts';
import { findOwnCodes, itemChoices } from './item-choices.ts';
import { itemKeys } from './item-keys.ts';
import { departmentOf, type ItemsKnown, type ItemWrite, judgeItem, matterOf, type Rivals } from './item-judge.ts';

async function statesOf(
  reader: Reader,
  jurisdictionId: string,
  codes: readonly string[],
): Promise<Map<string, ItemState>> {
  const rows = await findItemsByCodes(reader, jurisdictionId, codes);
  const last = await findLastFields(
    reader,
    rows.map(({ uuid }) => uuid),
  );
  return new Map(
    rows.map((item) => {
      const saved = last.get(item.uuid);
      return [item.code, { item, last: saved?.fields ?? fieldsOf(item), lastFrom: saved?.effectiveFrom ?? null }];
    }),
  );
}

/** What each line may be of: the item whose code it bears, else the one of its matter on the department's list. */
async function rivalsOf(known: ItemsKnown, reader: Reader, lines: readonly ItemValues[]): Promise<Rivals[]> {
  const { jurisdictionId } = known.actor;
  const departments = [...new Set(lines.map((line) => departmentOf(known, line)).filter((id) => id !== null))];
  const matters = [...new Set(lines.map(matterOf).filter((name) => name !== null))];
  const signs = matters.map((name) => ({ matterName: name, nationalCode: null, mergeGroup: null }));
  // One statement for each department named; the lines of one table name one, as a rule.
  const lists = await Promise.all(departments.map((id) => findSameMatters(reader, id, signs)));
  const same = new Map(departments.map((id, i) => [id, lists[i]!]));
  const codes = lines.flatMap(({ code }) => code ?? []);
  const found = lists.flatMap((list) => list.map(({ code }) => code));
  const states = await statesOf(reader, jurisdictionId, [...new Set([...codes, ...found])]);
  return lines.map((line): Rivals => {
    const rivals = (same.get(departmentOf(known, line) ?? '') ?? []).filter((one) => one.matterName === matterOf(line));
    const named = line.code === undefined ? undefined : states.get(line.code);
    const drawn = rivals.filter(({ listType }) => listType === 'DOUBLE_RANDOM');
    const before = named ?? (drawn.length === 1 ? states.get(drawn[0]!.code) : undefined) ?? null;
    const others = rivals
      .filter(({ code }) => code !== before?.item.code)
      .map(({ industryCodes, ...one }) => ({ ...one, industryPrefixes: known.prefixes(industryCodes) }));
    return { before, isUnknown: line.code !== undefined && named === undefined, others };
  });
}

const versionOf = (itemId: string, number: number, fields: ItemFields, reason: string, at: Moment): NewVersion => ({
  itemId,
  number,
  effectiveFrom: at.today,
  fields,
  retired: false,
  reason,
  savedBy: at.actor.accountId,
  savedAt: at.now,
});

async function write(
  tx: Tx,
  known: ItemsKnown,
  verdicts: readonly Verdict<ItemWrite>[],
  at: Moment,
): Promise<Written[]> {
  const items = verdicts.map(({ write: item }) => ({ ...item!, id: item!.before?.item.uuid ?? newId() }));
  const added = items.filter(({ before }) => before === null);
  const departmentId = added[0]?.departmentId;
  const codes =
    departmentId === undefined ? [] : await nextItemCodes(tx, known.directory.byId(departmentId).code, added.length);
  const { jurisdictionId } = known.actor;
  await insertItems(
    tx,
    added.map(({ id, departmentId: of, fields }, i) => ({
      id,
      code: codes[i]!,
      jurisdictionId,
      departmentId: of,
      fields,
    })),
  );
  const numberOf = ({ before }: ItemWrite): number => (before?.item.revision ?? 0) + 1;
  const versions = items.map((item) => versionOf(item.id, numberOf(item), item.fields, importedFrom(known.source), at));
  await keepVersions(tx, versions, at.today);
  return items.map((item) => ({ record: item.id, revision: numberOf(item), image: item.before?.last ?? null }));
}

const CHANGED_SINCE = text('导入之后有人改过，保留现状', 'Somebody changed it since; it stays as it is');
const GONE = text('记录已不存在', 'The record is there no more');
const REFERRED = text('已被引用（计划等），不能删除', 'Something refers to it; it cannot be removed');

async function takeBack(
  tx: Tx,
  known: ItemsKnown,
  records: readonly ToTakeBack[],
  at: Moment,
): Promise<(Text | null)[]> {
  const stored = await tx.rows<{ id: string; revision: number }>(
    'select id, last_version as revision from inspection_items where id = any($1::uuid[]) for update',
    [records.map(({ record }) => record)],
  );
  const revisions = new Map(stored.map(({ id, revision }) => [id, revision]));
  const untouched = records.filter(({ record, revision }) => revisions.get(record) === revision);
  const versions = untouched
    .filter(({ image }) => image !== null)
    .map(({ record, revision, image }) =>
      versionOf(record, revision + 1, image as ItemFields, importUndone(known.source), at),
    );
  await keepVersions(tx, versions, at.today);
  const added = untouched.filter(({ image }) => image === null).map(({ record }) => record);
  const removed = await removeUnreferenced(tx, 'inspection_items', added);
  return records.map(({ record, revision, image }) => {
    const stands = revisions.get(record);
    if (stands === undefined) return GONE;
    if (stands !== revision) return CHANGED_SINCE;
    return image === null && !removed.has(record) ? REFERRED : null;
  });
}

/** Lists of inspection items (R001 to R010). Codes are the hub's own: a new item gets the next one of its department. */
export const itemIntake: Intake<ItemWrite, ItemsKnown> = {
  kind: 'ITEMS',
  table: itemTable,
  module: { url: new URL('../../importing/kinds/item-table.ts', import.meta.url).href, name: 'itemTable' },
  node: 'InspectionItem',
  permit: itemPermits.keep,
  keyOf(values) {
    const { code, department = '' } = values as ItemValues;
    const name = matterOf(values as ItemValues);
    return code ?? (name === null ? null : `${department}/${name}`);
  },
  furtherKeys: (known, values, { write: item }) => itemKeys(known, values as ItemValues, item?.before?.item ?? null),
  async prepare(hub, judging) {
    const [directory, tree] = await Promise.all([directoryOf(hub), industriesOf(hub)]);
    const rows = await hub.database.rows<{ code: string; name: string }>('select code, name from specialties');
    return {
      ...judging,
      directory,
      dictionary: await getLabels(hub.database, judging.actor.jurisdictionId),
      industries: new Set(tree.all.map(({ code }) => code)),
      specialties: new Map(rows.flatMap(({ code, name }) => [[name, code] as const, [code, code] as const])),
      prefixes: (codes) => prefixesUnder(tree, codes),
      ownCodes: await findOwnCodes(hub.database, judging.actor.departmentId),
    };
  },
  choices: (known, field, cell, values) => itemChoices(known, field, cell, values as ItemValues),
  async judge(known, reader, lines) {
    const items = lines as readonly (Values & ItemValues)[];
    const rivals = await rivalsOf(known, reader, items);
    return items.map((line, i) => judgeItem(known, line, rivals[i]!));
  },
  records: {
    write: (_hub, tx, known, verdicts, at) => write(tx, known, verdicts, at),
    takeBack: (_hub, tx, known, records, at) => takeBack(tx, known, records, at),
  },
};
