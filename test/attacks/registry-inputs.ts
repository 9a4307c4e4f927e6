import { addDays, localDate } from '../../server/kernel/clock.ts';
import { creditCodeOf } from '../bench/imports/target-csv.ts';
import { leave, send } from '../files/sending.ts';
import { csv, staged } from '../imports/staging.ts';
import type { Caller } from '../support/caller.ts';
import type { TestHub } from '../support/hub.ts';
import type { Accepted } from './stage.ts';

/** The registries' mutations as they would be accepted. */
export async function registryInputs(hub: TestHub, lead: Caller): Promise<Record<string, Accepted>> {
  const [legal, admin] = [await hub.signIn('scjg.legal'), await hub.signIn('admin')];
  const today = localDate(hub.clock.now());
  const { nodes: targets } = await lead.get('{ targets(filter: { claimedBy: "scjg" }, first: 1) { nodes { id } } }');
  const people = `query ($filter: InspectorFilter) {
    inspectors(departmentCode: "scjg", filter: $filter, first: 1) { nodes { id } } }`;
  const { nodes: verified } = await lead.get(people, { filter: { verified: true, onDuty: true } });
  const { nodes: unverified } = await lead.get(people, { filter: { verified: false } });
  const [targetId, inspectorId] = [targets[0].id, verified[0].id];
  const recuse =
    'mutation ($input: RecuseInspectorInput!) { recuseInspector(input: $input) { record { recusals { id } } } }';
  const { record } = await lead.get(recuse, { input: { inspectorId, keyword: '没有这家', reason: '亲属' } });
  const by = (as: Caller, input: Record<string, unknown>): Accepted => ({ as, input });
  return {
    saveTarget: by(lead, { key: 'XM-2026-99', name: '示范项目', kind: 'PROJECT', recordSource: '住建局' }),
    setTargetStatus: by(lead, { targetId, status: 'SUSPENDED', on: today }),
    setTargetClass: by(lead, { targetId, riskClass: 'D', source: '省信用平台', on: today }),
    unmaskTarget: by(lead, { targetId, reason: '核对' }),
    labelTargets: by(lead, { targetIds: [targetId], add: ['校外培训'] }),
    setTargets: by(lead, { targetIds: [targetId], set: { riskClass: 'D', source: '省信用平台', on: today } }),
    claimTargets: by(lead, { targetIds: [targetId] }),
    giveBackTargets: by(lead, { targetIds: [targetId], reason: '不属本局' }),
    saveTargetLabel: by(admin, { name: '新标注', synonyms: ['别名'], meaning: '说明' }),
    setRegisterFigure: by(admin, { kind: 'ENTERPRISE', count: 5000, source: '登记系统', on: today }),
    saveInspector: by(lead, { inspectorId, title: '科长' }),
    setInspectors: by(lead, { inspectorIds: [inspectorId], set: { station: '城关所' } }),
    verifyInspector: by(legal, { inspectorId: unverified[0].id }),
    withdrawVerification: by(legal, { inspectorId, reason: '存疑' }),
    setInspectorLeave: by(lead, {
      inspectorId,
      absences: [{ kind: 'LEAVE', from: addDays(today, 1), to: addDays(today, 2) }],
    }),
    recuseInspector: by(lead, { inspectorId, keyword: '也没有', reason: '亲属' }),
    endRecusal: by(lead, { recusalId: record.recusals[0].id, reason: '已转让' }),
    unmaskInspector: by(lead, { inspectorId, reason: '核对' }),
    saveSpecialty: by(admin, { code: 'ELEVATOR', name: '电梯检验', kind: 'QUALIFICATION' }),
    ...(await importInputs(lead, by)),
  };
}

/** The same of imports: a staged table, and a file that waits to be staged. */
async function importInputs(
  lead: Caller,
  by: (as: Caller, input: Record<string, unknown>) => Accepted,
): Promise<Record<string, Accepted>> {
  const table = csv(
    ['统一社会信用代码或编号', '对象名称', '对象类型', '登记状态'],
    [creditCodeOf(1), '甲公司', '企业', '存续'],
  );
  const { id: importId } = await staged(lead, 'TARGETS', table);
  const plan = await staged(
    lead,
    'PLANS',
    csv(['任务名称', '抽查事项', '抽查比例', '检查时间'], ['食品检查', '食品检查', '5%', '3月至10月']),
  );
  const draft = await lead.get(
    'mutation { draftProgramme(input: { kind: DEPARTMENT, year: 2099 }) { programme { id } } }',
  );
  const token = await leave(lead, table.length, { purpose: 'IMPORT_TABLE' });
  const { id: fileId } = (await send(lead.url, token, table)).json;
  return {
    stageImport: by(lead, { fileId, kind: 'TARGETS' }),
    mapImportHeadings: by(lead, { importId, headings: [{ heading: '对象名称', field: 'name' }] }),
    mendImportLine: by(lead, { importId, line: 1, cells: [{ column: 1, text: '乙公司' }] }),
    undoMending: by(lead, { importId, mending: 2 }),
    confirmImport: by(lead, {
      importId: plan.id,
      expectedRevision: plan.revision,
      takeOnlyClean: false,
      programmeId: draft.programme.id,
    }),
    cancelImport: by(lead, { importId }),
    undoImport: by(lead, { importId }),
    exportTemplate: by(lead, { kind: 'TARGETS' }),
    exportIssues: by(lead, { importId }),
    exportRecords: by(lead, { kind: 'TARGETS', format: 'CSV' }),
  };
}
