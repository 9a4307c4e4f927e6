import { leave, send } from '../files/sending.ts';
import { confirmed, csv, seen, staged } from '../imports/staging.ts';
import type { Caller } from '../support/caller.ts';
import type { Accepted } from './stage.ts';

const HEADINGS = ['登记编号', '名称', '类别', '数据来源'];
const tableOf = (key: string): Buffer => csv(HEADINGS, [key, '示范项目', '项目', '住建局']);

/** The mutations of imports and exports as they would be accepted. */
export async function importInputs(lead: Caller): Promise<Record<string, Accepted>> {
  const bytes = tableOf('XM-2026-01');
  const token = await leave(lead, bytes.length, { purpose: 'IMPORT_TABLE', name: '名单.csv' });
  const { json } = await send(lead.url, token, bytes);
  const open = await staged(lead, 'TARGETS', tableOf('XM-2026-02'));
  const applied = await confirmed(lead, (await staged(lead, 'TARGETS', tableOf('XM-2026-03'))).id);
  if (applied.state !== 'APPLIED') throw new Error(`the import is ${applied.state}`);
  const { revision } = await seen(lead, open.id);
  const onOpen = (more: Record<string, unknown>): Accepted => ({ as: lead, input: { importId: open.id, ...more } });
  const every = {
    items: { departmentCode: 'scjg', text: '检查' },
    targets: { industryCodes: ['61'], districtCodes: ['999901001'], text: '甲', label: '校外培训', claimedBy: 'scjg' },
    inspectors: { specialty: 'ELEVATOR', text: '甲' },
  };
  return {
    stageImport: { as: lead, input: { fileId: json.id, kind: 'TARGETS' } },
    mapImportHeadings: onOpen({ headings: [{ heading: '名称', field: 'name' }] }),
    mendImportLine: onOpen({ line: 1, cells: [{ column: 1, text: '另一个项目' }] }),
    confirmImport: onOpen({ expectedRevision: revision }),
    cancelImport: onOpen({}),
    undoImport: { as: lead, input: { importId: applied.id } },
    exportTemplate: { as: lead, input: { kind: 'TARGETS' } },
    exportIssues: onOpen({}),
    // A filter goes with its own registry, so the best of inputs is refused at the end.
    exportRecords: { as: lead, input: { kind: 'TARGETS', format: 'CSV', ...every } },
  };
}
