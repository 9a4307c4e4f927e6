import type { Hub } from '../../action/hub.ts';
import { directoryOf } from '../../identity/index.ts';
import type { JobKind, JobRun } from '../../platform/jobs/job.ts';
import { targetNamesOf } from '../targets/target-row.ts';
import { type ChoiceList, workbook } from '../workbooks/workbook.ts';
import { exportTemplateKind, KIND_NAMES, type OfTemplate } from './export-kinds.ts';
import { templateOf } from './field-names.ts';
import { EXPORTED_TABLE } from './file-purposes.ts';
import { HEADING_NOTES } from './heading-notes.ts';
import { CERTIFICATE_KINDS, ITEM_CLASSES, METHODS, RISK_CLASSES, TARGET_KINDS, TARGET_STATUSES } from './words.ts';

/** The words that may stand below a heading, where they are few. */
async function wordsOf(hub: Hub, jurisdictionId: string): Promise<Record<string, readonly string[]>> {
  const [{ districts }, directory, labels, specialties] = await Promise.all([
    targetNamesOf(hub),
    directoryOf(hub),
    hub.database.rows<{ name: string }>(
      'select name from target_labels where jurisdiction_id = $1 order by name limit 500',
      [jurisdictionId],
    ),
    hub.database.rows<{ name: string }>('select name from specialties order by code limit 500'),
  ]);
  const departments = directory.inJurisdiction(jurisdictionId).map(({ name }) => name);
  return {
    对象类型: Object.values(TARGET_KINDS),
    登记状态: Object.values(TARGET_STATUSES),
    信用风险类别: RISK_CLASSES,
    所在区划: districts.inJurisdiction(jurisdictionId).map(({ name }) => name),
    对象标签: labels.map(({ name }) => name),
    所属部门: departments,
    牵头部门: departments,
    事项所属部门: departments,
    事项类别: Object.values(ITEM_CLASSES),
    检查方式: Object.values(METHODS),
    人员类别: ['执法人员', '专家'],
    证件类型: Object.values(CERTIFICATE_KINDS),
    业务专长: specialties.map(({ name }) => name),
  };
}

/** Makes the empty table of a kind: its headings, lists to choose from, and notes on what belongs there. */
export const exportTemplateJob: JobKind<Hub> = {
  ...exportTemplateKind,
  async run(hub, job: JobRun<OfTemplate>) {
    const { kind, jurisdictionId } = job.input;
    const headings = templateOf(kind);
    const words = await wordsOf(hub, jurisdictionId);
    const choices = headings.flatMap((heading, column): ChoiceList[] => {
      const texts = words[heading] ?? [];
      return texts.length === 0 ? [] : [{ column, texts }];
    });
    const heading = headings.map((text) => {
      const note = HEADING_NOTES[text];
      return { text, look: 'HEADING' as const, ...(note === undefined ? {} : { note }) };
    });
    const name = KIND_NAMES[kind].zh;
    const to = {
      purpose: EXPORTED_TABLE,
      name: `${name}模板.xlsx`,
      account: job.account,
      jurisdiction: jurisdictionId,
    };
    const { id: file } = await hub.files.write(to, workbook({ name, rows: [heading], choices }));
    return { file };
  },
};
