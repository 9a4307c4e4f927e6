import { text } from '../../../kernel/text.ts';
import { TARGET_ASK, type TargetValues } from '../../importing/index.ts';
import { changesBetween } from '../../record-changes.ts';
import { readLabels, relabelled } from '../../targets/labels.ts';
import {
  keyFault,
  type RiskClass,
  type TargetFields,
  targetFields,
  targetProblems,
  type TargetStatus,
} from '../../targets/target.ts';
import { targetPermits } from '../../targets/target.permits.ts';
import { claimantsOf, type TargetRow } from '../../targets/target-row.ts';
import { fieldsOfRow } from '../../targets/target-write.store.ts';
import type { Found, Judging, Verdict } from '../intake.ts';
import { few, fromProblems, fromRefusal, wrong } from './found.ts';
import type { TargetWords } from './target-names.ts';

/** Everything that an import may write of a target. */
export interface WholeTarget extends TargetFields {
  status: TargetStatus;
  statusOn: string | null;
  riskClass: RiskClass | null;
  riskSource: string | null;
  riskOn: string | null;
  labels: string[];
}

/** A target to be written: as it was, and as it shall be. */
export interface TargetWrite {
  record: string | null;
  revision: number;
  before: WholeTarget | null;
  after: WholeTarget;
}

export interface TargetsKnown extends Judging {
  words: TargetWords;
}

/** The column of each field of a record. */
const COLUMNS: Readonly<Record<string, string>> = {
  key: 'creditCode',
  name: 'name',
  kind: 'kind',
  industryCode: 'industryCode',
  districtCode: 'district',
  registeredOn: 'registeredOn',
  address: 'address',
};

export function wholeOf(row: TargetRow): WholeTarget {
  return {
    ...fieldsOfRow(row),
    status: row.status as TargetStatus,
    statusOn: row.statusOn ?? null,
    riskClass: (row.riskClass ?? null) as RiskClass | null,
    riskSource: row.riskClassSource ?? null,
    riskOn: row.riskClassOn ?? null,
    labels: row.labels,
  };
}

const LONGEST_SOURCE = 100;

function districtOf({ words }: TargetsKnown, { district }: TargetValues, found: Found[]): string | undefined {
  if (district === undefined) return undefined;
  const code = words.district(district);
  if (code === undefined) {
    const here = few(words.districtNames);
    found.push(
      wrong(
        'district',
        text(`本地没有区划“${district}”`, `There is no district ${district} here`),
        text(`请填写本地的区划：${here}`, `Write one of the jurisdiction: ${here}`),
      ),
    );
  }
  return code;
}

function industryOf(
  { words }: TargetsKnown,
  { industryCode, industryName }: TargetValues,
  found: Found[],
): string | undefined {
  const code = industryCode ?? (industryName === undefined ? undefined : words.industryNamed(industryName));
  if (industryName !== undefined && code === undefined) {
    found.push(
      wrong(
        'industry',
        text(`没有名为“${industryName}”的行业`, `There is no industry named ${industryName}`),
        text('请填写行业代码（GB/T 4754）', 'Write the code of GB/T 4754'),
      ),
    );
  }
  return code;
}

function labelsOfLine(
  { words }: TargetsKnown,
  { labels }: TargetValues,
  before: readonly string[],
  found: Found[],
): string[] {
  const { known, unknown } = readLabels(labels ?? [], words.labels);
  if (unknown.length > 0) {
    found.push(
      wrong(
        'labels',
        text(`标注词典中没有：${few(unknown)}`, `The label dictionary does not know ${few(unknown)}`),
        text(
          `请用词典中的标注：${few(words.labelNames)}，或请管理员收录`,
          `Use its labels (${few(words.labelNames)}), or have them added`,
        ),
        'R019',
      ),
    );
  }
  return relabelled(before, known, []);
}

const { zh, en } = TARGET_ASK.noStatus;
const noStatus: Found = {
  field: 'status',
  severity: 'QUESTION',
  message: text(zh, en),
  remedy: null,
  clause: 'R018',
};

/** One line against the record that bears its key, by the rules of a single save (R013 to R019). */
export function judgeTarget(known: TargetsKnown, values: TargetValues, row: TargetRow | null): Verdict<TargetWrite> {
  const { actor, today, source } = known;
  const found: Found[] = [];
  const before = row === null ? null : wholeOf(row);
  const fields = targetFields(
    {
      key: values.key,
      name: values.name,
      kind: values.kind,
      industryCode: industryOf(known, values, found),
      districtCode: districtOf(known, values, found),
      registeredOn: values.registeredOn,
      address: values.address,
      // Where a record was brought from once, it stays from; what changes it is told by its history.
      recordSource: before === null ? source.slice(0, LONGEST_SOURCE) : undefined,
    },
    today,
    before ?? undefined,
  );
  const knows = {
    industry: (code: string) => known.words.names.industries.byCode(code) !== undefined,
    district: () => true,
  };
  const problems = targetProblems(fields, today, knows, before ?? undefined);
  // What the reader could not read it asks for itself.
  const unread = problems.filter(({ path }) => (path === 'key' && !values.key) || (path === 'name' && !values.name));
  found.push(
    ...fromProblems(
      problems.filter((problem) => !unread.includes(problem)),
      COLUMNS,
    ),
  );
  const rekeyed = before === null || before.kind !== fields.kind;
  if (rekeyed && unread.length === 0 && values.kind !== undefined) {
    found.push(...fromRefusal(keyFault(fields.kind, fields.key), 'creditCode'));
  }
  if (row !== null) {
    const state = { jurisdictionId: actor.jurisdictionId, claimants: claimantsOf(row) };
    const remedy = text('请删去此行，或由认领部门导入', 'Take this line out, or have that department import it');
    found.push(...fromRefusal(targetPermits.save(actor, state), 'name', remedy));
  }
  // A target whose standing nobody told is not drawn from as one that exists.
  if (before === null && values.status === undefined) found.push(noStatus);
  const status = (values.status ?? before?.status ?? 'ACTIVE') as TargetStatus;
  const riskClass = (values.riskClass ?? before?.riskClass ?? null) as RiskClass | null;
  const reclassed = riskClass !== (before?.riskClass ?? null);
  const after: WholeTarget = {
    ...fields,
    status,
    // Tables tell no day of it, and the day of the import is none: what the last source told holds while nothing changes.
    statusOn: status === before?.status ? before.statusOn : null,
    riskClass,
    riskSource: reclassed ? source.slice(0, LONGEST_SOURCE) : (before?.riskSource ?? null),
    riskOn: reclassed ? null : (before?.riskOn ?? null),
    labels: labelsOfLine(known, values, before?.labels ?? [], found),
  };
  const personal = fields.kind === 'NATURAL_PERSON' || before?.kind === 'NATURAL_PERSON';
  const changes = changesBetween<WholeTarget>(before, after, personal ? ['key', 'name', 'address'] : []);
  const told = before === null ? changes.filter(({ after: is }) => is !== null) : changes;
  const write = { record: row?.uuid ?? null, revision: row?.recordRevision ?? 0, before, after };
  return { found, record: row?.uuid ?? null, changes: told, write };
}
