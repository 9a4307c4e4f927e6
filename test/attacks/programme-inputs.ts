import { addDays, localDate } from '../../server/kernel/clock.ts';
import { bring, decide, drafted, jointMeeting, jointTask, meeting, published, task } from '../programmes/county.ts';
import { ADJUST, REMOVE_TASKS, SAVE_MEMBER, SUBMIT } from '../programmes/documents.ts';
import type { Caller } from '../support/caller.ts';
import type { TestHub } from '../support/hub.ts';
import type { Accepted } from './stage.ts';

const YEAR = 2040;

/** The programmes' mutations as they would be accepted. */
export async function programmeInputs(hub: TestHub, lead: Caller): Promise<Record<string, Accepted>> {
  const [admin, leader] = [await hub.signIn('admin'), await hub.signIn('leader')];
  const today = localDate(hub.clock.now());
  const { id: bodyId, members } = await jointMeeting(hub, admin);
  const liaison = { role: 'MEMBER', name: '赵某', post: '科长', from: addDays(today, -9), username: 'scjg.leader' };
  const { body } = await admin.get(SAVE_MEMBER, { input: { bodyId, member: liaison } });
  const { id: meetingId } = await meeting(hub, lead, bodyId);
  // A joint task alone in an industry where joint inspection is the rule: something to be justified.
  await decide(hub, admin, 'JOINT_MEETING_APPROVAL', { choice: 'WARN' });
  const drawing = task(YEAR, {
    participantCodes: ['gaj'],
    districtCodes: [(await lead.get('{ districts(first: 1) { nodes { code } } }')).nodes[0].code],
    targetWords: '旅馆',
    sampling: [{ riskClass: 'B', percentMin: '5', percentMax: '10', countMin: 1, countMax: 20 }],
    frequency: { timesMin: 1, timesMax: 2, per: 'YEAR', every: 1 },
  });
  const own = await drafted(lead, YEAR, 'DEPARTMENT', [drawing]);
  const joint = await drafted(lead, YEAR, 'JOINT', [jointTask(YEAR)]);
  const submitted = await drafted(lead, YEAR + 1, 'JOINT');
  await lead.get(SUBMIT, { input: { programmeId: submitted.id } });
  const shown = await published(lead, YEAR + 2);
  const { programme: adjusted } = await lead.get(ADJUST, { input: { programmeId: shown.id, reason: '调整' } });
  const entered = await published(lead, YEAR + 3);
  const dropped = await drafted(lead, YEAR + 4, 'DEPARTMENT', [task(YEAR + 4)]);
  const { id: taskId, key: gone } = dropped.tasks.nodes[0];
  await lead.get(REMOVE_TASKS, { input: { programmeId: dropped.id, taskIds: [taskId] } });
  const by = (as: Caller, input: Record<string, unknown>): Accepted => ({ as, input });
  const on = (programmeId: string, more: Record<string, unknown> = {}): Accepted => by(lead, { programmeId, ...more });
  const reason = '需要调整';
  const document = { number: '县市监〔2026〕9号', approvedBy: '局长', approvedOn: today };
  const unplanned = { ...drawing, origin: 'AD_HOC', cause: '事故多发' };
  return {
    draftProgramme: by(lead, { kind: 'DEPARTMENT', year: YEAR + 9, title: '年度抽查计划' }),
    copyProgramme: by(lead, { programmeId: own.id, year: YEAR + 8 }),
    // Of the two, only one can be given: what is tried in the other's place is refused for that.
    saveProgrammeTasks: on(adjusted.id, {
      tasks: [{ ...unplanned, fromMonth: `${YEAR + 2}-03`, toMonth: `${YEAR + 2}-10` }],
    }),
    removeProgrammeTasks: on(own.id, { taskIds: [own.tasks.nodes[0].id] }),
    restoreProgrammeTasks: on(dropped.id, { taskKeys: [gone] }),
    justifyProgramme: on(joint.id, { requirement: 'R032', reason, approver: '局长' }),
    submitProgramme: on(joint.id),
    returnProgramme: by(leader, { programmeId: submitted.id, reason }),
    endorseProgramme: by(leader, { programmeId: submitted.id, meetingId, decision: '同意' }),
    fileProgramme: on(own.id, { receiptNumber: '府备7号', filedOn: today }),
    publishProgramme: on(own.id),
    adjustProgramme: on(entered.id, { reason }),
    attachAdjustment: on(adjusted.id, { fileId: await bring(hub, lead, 'ADJUSTMENT_DOCUMENT'), ...document }),
    enterProgramme: on(entered.id, { platform: '省级平台', receiptNumber: '7', enteredOn: today }),
    withdrawProgramme: on(own.id, { reason }),
    setJointIndustries: by(admin, { industryCodes: ['61'] }),
    saveCoordinatingBody: by(admin, { bodyId, kind: 'JOINT_MEETING', name: '联席会议', officeCode: 'scjg' }),
    saveBodyMember: by(admin, {
      bodyId,
      memberId: body.members[1].id,
      member: { ...liaison, departmentCode: 'scjg', duties: '协调', to: today, deputyOf: members[0].id },
    }),
    handOverBodyMember: by(admin, {
      bodyId,
      memberId: body.members[1].id,
      on: addDays(today, 1),
      name: '钱某',
      post: '科长',
      username: 'gaj.leader',
    }),
    recordBodyMeeting: by(lead, {
      bodyId,
      title: '第二次联席会议',
      heldOn: today,
      minutesFileId: await bring(hub, lead, 'MEETING_MINUTES'),
      decisions: [{ content: '同意', programmeId: joint.id }],
    }),
  };
}
