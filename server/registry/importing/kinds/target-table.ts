import type { LocalDate } from '../../../kernel/clock.ts';
import { maskName, maskNumber } from '../../masking.ts';
import { readIndustryCode } from '../cells/industry-code.ts';
import { oneLine } from '../cells/item-names.ts';
import { readDay } from '../cells/one-day.ts';
import { plain, saysNothing } from '../cells/plain.ts';
import { type Reading } from '../cells/reading.ts';
import { namesNationalScale, riskClassOf } from '../cells/risk-class.ts';
import { readTargetKind, type TargetKind } from '../cells/target-kind.ts';
import { readTargetStatus } from '../cells/target-status.ts';
import { readWords } from '../cells/words.ts';
import { type TargetField, targetVocabulary } from '../headings/target-signs.ts';
import { headingOf } from '../lines/drawing.ts';
import type { LineDraft } from '../lines/draft.ts';
import { asksForHeadings } from '../lines/no-headings.ts';
import type { TableKind } from '../lines/read-import.ts';
import { SeenKeys } from '../lines/seen-keys.ts';
import { ONE_LINE_EACH, sameKey, TARGET_ASK } from './target-asks.ts';
import { targetKey } from './target-key.ts';
import type { TargetValues } from './target-values.ts';

type Draft = LineDraft<TargetField>;

/** Registries of targets, the non-market-entity pool among them (R013 to R019). A line's values are `TargetValues`. */
export const targetTable: TableKind<TargetField> = {
  kind: 'targets',
  vocabulary: targetVocabulary,
  numbers: 'no',
  asks: [
    { field: 'kind', heading: '对象类型' },
    { field: 'status', heading: '登记状态' },
  ],
  shown: withoutPerson,
  reader({ today, alone }) {
    const keys = alone ? null : new SeenKeys();
    return (drafts) => {
      for (const draft of drafts) readTargetLine(draft, keys, today);
    };
  },
};

/** Who a natural person is, lists do not show (R015, R021). */
function withoutPerson(values: Record<string, unknown>): Record<string, unknown> {
  const { key, keyKind, kind, name, address: _, ...others } = values as TargetValues;
  if (kind !== 'NATURAL_PERSON' && keyKind !== 'ID_NUMBER') return values;
  return {
    ...(key === undefined ? {} : { key: maskNumber(key), keyKind }),
    ...(name === undefined ? {} : { name: maskName(name) }),
    kind,
    ...others,
  };
}

function readTargetLine(draft: Draft, keys: SeenKeys | null, today: LocalDate): void {
  if (asksForHeadings(draft, 'name')) return;
  draft.use('no');
  const said = kindOf(draft);
  const { key, keyKind, kind: shown } = targetKey(draft, said);
  const kind = said ?? shown;
  if (kind === undefined && draft.text('kind') === null) draft.ask('kind', TARGET_ASK.noKind, '对象类型');
  if (kind === 'NATURAL_PERSON') for (const field of ['name', 'address'] as const) draft.hide(field);
  const values: TargetValues = {
    key,
    keyKind,
    name: nameOf(draft),
    kind,
    status: statusOf(draft),
    riskClass: draft.read('riskClass', (cell) => readRiskClass(cell, headingOf(draft, 'riskClass'))),
    industryCode: draft.read('industryCode', readIndustryCode),
    industryName: line(draft.take('industry')),
    district: line(draft.take('district')),
    labels: draft.read('labels', readWords),
    registeredOn: dayOf(draft, today),
    address: line(draft.take('address')),
  };
  if (key !== undefined) {
    const before = keys?.seen(key, draft.row) ?? null;
    if (before !== null) draft.refuse('creditCode', sameKey(before), ONE_LINE_EACH, null, '统一社会信用代码或编号');
  }
  for (const [name, value] of Object.entries(values)) draft.set(name, value);
}

const line = (text: string | null): string | undefined =>
  text === null || saysNothing(text) ? undefined : oneLine(text);

function kindOf(draft: Draft): TargetKind | undefined {
  return draft.read('kind', readTargetKind);
}

function nameOf(draft: Draft): string | undefined {
  const name = line(draft.take('name'));
  if (name === undefined) draft.ask('name', TARGET_ASK.noName, '对象名称');
  return name;
}

function statusOf(draft: Draft): TargetValues['status'] {
  // Where the whole column is missing only new targets need an answer, and the registry knows which are new.
  if (draft.isEmpty('status')) draft.ask('status', TARGET_ASK.noStatus);
  return draft.read('status', readTargetStatus);
}

const RATED = new Set(['A', 'B', 'C', 'D']);
const UNRATED = /^(unrated|未(分类|评级|评定|定级)|无(分类|等级)?|暂无|不涉及.*)$/i;

function readRiskClass(cell: string, heading: string): Reading<string> {
  const shown = plain(cell).replace(/\s/g, '');
  if (saysNothing(cell) || UNRATED.test(shown)) return {};
  // 信用风险 is the national scale of four; other scales of risk have a low and a high end too.
  const found = riskClassOf(shown, heading.includes('信用风险') || namesNationalScale(shown));
  return found === null || !RATED.has(found) ? { ask: TARGET_ASK.riskClass } : { value: found };
}

function dayOf(draft: Draft, today: LocalDate): string | undefined {
  const day = draft.read('registeredOn', readDay);
  if (day === undefined || day <= today) return day;
  draft.ask('registeredOn', TARGET_ASK.future);
  return undefined;
}
