import type { LocalDate } from '../../../kernel/clock.ts';
import { maskNumber } from '../../masking.ts';
import { readDepartments } from '../cells/departments.ts';
import { oneLine } from '../cells/item-names.ts';
import { readDay } from '../cells/one-day.ts';
import { readPhone } from '../cells/personal-number.ts';
import { readPersonName } from '../cells/person-name.ts';
import { plain, saysNothing } from '../cells/plain.ts';
import { readWords } from '../cells/words.ts';
import { type InspectorField, inspectorVocabulary } from '../headings/inspector-signs.ts';
import type { LineDraft } from '../lines/draft.ts';
import { asksForHeadings } from '../lines/no-headings.ts';
import type { TableKind } from '../lines/read-import.ts';
import { SeenKeys } from '../lines/seen-keys.ts';
import { INSPECTOR_ASK, NOT_QUALIFIED, ONE_LINE_A_PERSON, sameCertificate } from './inspector-asks.ts';
import { certificateOf } from './inspector-certificate.ts';
import type { InspectorValues, PersonKind } from './inspector-values.ts';

type Draft = LineDraft<InspectorField>;

/** Registries of inspectors (R020 to R026). A line's values are `InspectorValues`. */
export const inspectorTable: TableKind<InspectorField> = {
  kind: 'inspectors',
  vocabulary: inspectorVocabulary,
  numbers: 'no',
  asks: [{ field: 'department', heading: '所属部门' }],
  shown: withoutNumbers,
  reader({ today, alone }) {
    const certificates = alone ? null : new SeenKeys();
    return (drafts) => {
      for (const draft of drafts) readInspectorLine(draft, certificates, today);
    };
  },
};

/** Identity and phone numbers are masked in lists (R021). */
function withoutNumbers(values: Record<string, unknown>): Record<string, unknown> {
  const shown: InspectorValues = { ...values };
  if (shown.idNumber !== undefined) shown.idNumber = maskNumber(shown.idNumber);
  if (shown.phone !== undefined) shown.phone = maskNumber(shown.phone);
  return { ...shown };
}

function readInspectorLine(draft: Draft, certificates: SeenKeys | null, today: LocalDate): void {
  if (asksForHeadings(draft, 'name')) return;
  draft.use('no');
  draft.hide('phone');
  const personKind = kindOf(draft);
  const certificate = certificateOf(draft, personKind, today);
  const values: InspectorValues = {
    name: nameOf(draft),
    department: departmentOf(draft),
    station: line(draft.take('station')),
    title: line(draft.take('title')),
    personKind,
    ...certificate,
    phone: draft.read('phone', readPhone),
    specialties: draft.read('specialties', readWords),
    qualifications: draft.read('qualifications', readWords),
    verifiedBy: line(draft.take('verifiedBy')),
    verifiedOn: draft.read('verifiedOn', readDay),
  };
  if (certificate.certificateNumber !== undefined) {
    const before = certificates?.seen(certificate.certificateNumber, draft.row) ?? null;
    if (before !== null) draft.refuse('certificateNumber', sameCertificate(before), ONE_LINE_A_PERSON);
  }
  for (const [name, value] of Object.entries(values)) draft.set(name, value);
}

const line = (text: string | null): string | undefined =>
  text === null || saysNothing(text) ? undefined : oneLine(text);

function nameOf(draft: Draft): string | undefined {
  if (draft.text('name') === null) draft.ask('name', INSPECTOR_ASK.noName, '姓名');
  return draft.read('name', readPersonName);
}

function departmentOf(draft: Draft): string | undefined {
  const text = draft.take('department');
  const { value, ask } = text === null ? {} : readDepartments(text);
  const [name, ...others] = value?.names ?? [];
  if (ask === undefined && name !== undefined && others.length === 0) return name;
  draft.ask('department', ask ?? INSPECTOR_ASK.noDepartment, '所属部门');
  return undefined;
}

const UNQUALIFIED = /辅助|辅警|协管|协勤|网格|临时|临聘|劳务派遣|外包|第三方|志愿/;
const EXPERT = /^专家$|(检测|技术|行业|外聘)专家/;
const INSPECTOR =
  /^(行政)?执法(检查)?人员$|^(检查|监管)人员$|^(在编|公务员|参公|参照公务员|事业编?|行政编?|事业单位)(制)?(人员)?$/;

/** Only qualified people inspect (R023); experts advise (R026). */
function kindOf(draft: Draft): PersonKind | undefined {
  const text = draft.take('personKind');
  if (text === null || saysNothing(text)) return undefined;
  const shown = plain(text).replace(/\s/g, '');
  if (UNQUALIFIED.test(shown)) {
    draft.refuse('personKind', NOT_QUALIFIED.problem, NOT_QUALIFIED.remedy, 'R023');
    return undefined;
  }
  if (EXPERT.test(shown)) return 'EXPERT';
  if (INSPECTOR.test(shown)) return 'INSPECTOR';
  draft.ask('personKind', INSPECTOR_ASK.personKind);
  return undefined;
}
