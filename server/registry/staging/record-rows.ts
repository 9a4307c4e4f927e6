import type { Hub } from '../../action/hub.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Connection } from '../../../schema/page.ts';
import type { InspectionItem, InspectionItemFilter } from '../../../schema/registry/inspection-item.ts';
import type { Inspector, InspectorFilter } from '../../../schema/registry/inspector.ts';
import type { Target, TargetFilter } from '../../../schema/registry/target.ts';
import { findInspectors } from '../inspectors/inspectors.store.ts';
import { findItems } from '../items.store.ts';
import { findTargets } from '../targets/targets.store.ts';
import type { OfRecords } from './export-kinds.ts';
import { templateOf } from './field-names.ts';
import type { ImportKind } from './intake.ts';
import { CERTIFICATE_KINDS, ITEM_CLASSES, METHODS, PERSON_KINDS, TARGET_KINDS, TARGET_STATUSES } from './words.ts';

/** A record's cells by the headings of its template: what is given out can be brought in again. */
type Cells = Readonly<Record<string, string | null | undefined>>;

const list = (words: readonly string[] | null | undefined): string => (words ?? []).join('、');

function targetCells(target: Target): Cells {
  return {
    统一社会信用代码或编号: target.key,
    对象名称: target.name,
    对象类型: TARGET_KINDS[target.kind],
    登记状态: TARGET_STATUSES[target.status],
    行业代码: target.industry?.code,
    所在区划: target.district?.name,
    信用风险类别: target.riskClass,
    对象标签: list(target.labels),
    成立日期: target.registeredOn,
    地址: target.address,
  };
}

function itemCells(item: InspectionItem): Cells {
  return {
    事项编码: item.code,
    事项名称: item.name,
    所属部门: item.department.name,
    事项类别: ITEM_CLASSES[item.itemClass],
    检查依据: item.legalBasis,
    检查主体: item.subject,
    检查内容: item.content,
    检查对象: item.targetDescription,
    适用对象类型: list(item.targetKinds.map((kind) => TARGET_KINDS[kind])),
    适用行业代码: list(item.industryCodes),
    适用对象标签: list(item.labels),
    抽查比例: item.ratioText,
    比例上限: item.capPercent === null ? null : `${item.capPercent}%`,
    抽查频次: item.frequencyText,
    检查方式: list(item.methods.map((method) => METHODS[method])),
    所需专业: list(item.requiredSpecialties),
    国家事项编码: item.nationalCode,
    同一事项编号: item.mergeGroup,
  };
}

function inspectorCells(inspector: Inspector): Cells {
  return {
    姓名: inspector.name,
    所属部门: inspector.department.name,
    所属站所: inspector.station,
    职务: inspector.title,
    人员类别: PERSON_KINDS[inspector.personType],
    执法证号: inspector.certificateNumber,
    证件类型: CERTIFICATE_KINDS[inspector.certificateKind],
    有效期自: inspector.validFrom,
    有效期至: inspector.validTo,
    业务专长: list(inspector.specialties),
  };
}

const AT_ONCE = 200;

type Page = { first: number; after: string | null };

async function* all<T>(find: (page: Page) => Promise<Connection<T>>, breathe: () => Promise<void>): AsyncGenerator<T> {
  let after: string | null = null;
  for (;;) {
    await breathe();
    const { nodes, pageInfo }: Connection<T> = await find({ first: AT_ONCE, after });
    yield* nodes;
    if (!pageInfo.hasNextPage) return;
    after = pageInfo.endCursor;
  }
}

async function* cellsOf(
  hub: Hub,
  actor: Actor,
  { kind, filter, departmentCode }: OfRecords,
  breathe: () => Promise<void>,
): AsyncGenerator<Cells> {
  const { jurisdictionId } = actor;
  if (kind === 'TARGETS') {
    const find = (page: Page) => findTargets(hub, jurisdictionId, filter as TargetFilter | null, page);
    for await (const target of all(find, breathe)) yield targetCells(target);
  } else if (kind === 'ITEMS') {
    const find = (page: Page) => findItems(hub, jurisdictionId, filter as InspectionItemFilter | null, page);
    for await (const item of all(find, breathe)) yield itemCells(item);
  } else if (kind === 'INSPECTORS') {
    const find = (page: Page) => findInspectors(hub, actor, departmentCode, filter as InspectorFilter | null, page);
    for await (const inspector of all(find, breathe)) yield inspectorCells(inspector);
  }
}

/** The heading and the records below it, as texts. */
export async function* recordRows(
  hub: Hub,
  actor: Actor,
  asked: OfRecords,
  breathe: () => Promise<void>,
  told: (done: number) => void,
): AsyncGenerator<string[]> {
  const headings = templateOf(asked.kind as ImportKind);
  yield [...headings];
  let number = 0;
  for await (const cells of cellsOf(hub, actor, asked, breathe)) {
    number += 1;
    yield headings.map((heading) => (heading === '序号' ? `${number}` : (cells[heading] ?? '')));
    if (number % AT_ONCE === 0) told(number);
  }
}
