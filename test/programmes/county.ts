import { addDays, localDate } from '../../server/kernel/clock.ts';
import { leave, send } from '../files/sending.ts';
import { policyDocuments } from '../policy/documents.ts';
import { deciding } from '../policy/place.ts';
import type { Caller } from '../support/caller.ts';
import type { TestHub } from '../support/hub.ts';
import { DRAFT, PUBLISH, RECORD_MEETING, SAVE_BODY, SAVE_MEMBER, SAVE_TASKS } from './documents.ts';

/** The rule or the problem that a refusal names: `RULE R032`, or its code and the paths. */
export function told(refused: Record<string, any>): string {
  if (refused.code === 'RULE') return `RULE ${refused.rule.id}`;
  if (refused.state !== undefined) return `${refused.code} ${refused.state}`;
  return [refused.code, ...(refused.fields ?? []).map(({ path }: { path: string }) => path)].join(' ');
}

export const todayOf = ({ clock }: TestHub): string => localDate(clock.now());

/** A year that no test's programme is in yet. */
export function years(from = 2031): () => number {
  let last = from - 1;
  return () => (last += 1);
}

/** A task of market regulation as it would be accepted. */
export const task = (year: number, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  name: '旅馆业检查',
  leadCode: 'scjg',
  itemCodes: ['SCJG-001'],
  industryCodes: ['61'],
  targetKinds: ['ENTERPRISE'],
  sampling: [{ percentMin: '5', percentMax: '5' }],
  fromMonth: `${year}-03`,
  toMonth: `${year}-10`,
  ...more,
});

/** The same with public security taking part. */
export const jointTask = (year: number, more: Record<string, unknown> = {}): Record<string, unknown> =>
  task(year, { participantCodes: ['gaj'], ...more });

/** Drafts a programme with tasks. */
export async function drafted(
  by: Caller,
  year: number,
  kind: 'DEPARTMENT' | 'JOINT' = 'DEPARTMENT',
  tasks = [kind === 'JOINT' ? jointTask(year) : task(year)],
): Promise<any> {
  const { programme } = await by.get(DRAFT, { input: { kind, year } });
  if (tasks.length === 0) return programme;
  return (await by.get(SAVE_TASKS, { input: { programmeId: programme.id, tasks } })).programme;
}

/** The same, published by the short way. */
export async function published(...given: Parameters<typeof drafted>): Promise<any> {
  const { id } = await drafted(...given);
  return (await given[0].get(PUBLISH, { input: { programmeId: id } })).programme;
}

/** Decides on policy from today on; the hub under test is the test's own. */
export async function decide(hub: TestHub, admin: Caller, key: string, value: object | null): Promise<void> {
  await admin.get(policyDocuments.decide, { input: deciding(key, value, todayOf(hub)) });
}

/** Brings a file; gives its id. */
export async function bring(hub: TestHub, by: Caller, purpose: string, name = '文件.pdf'): Promise<string> {
  const body = Buffer.from(`${purpose} ${name}`);
  const answer = await send(hub.url, await leave(by, body.length, { purpose, name }), body);
  return answer.json.id as string;
}

/** Sets the joint meeting up: its office in market regulation, the county's leader its convener. */
export async function jointMeeting(hub: TestHub, admin: Caller): Promise<any> {
  const { body } = await admin.get(SAVE_BODY, {
    input: { kind: 'JOINT_MEETING', name: '部门联合“双随机、一公开”监管联席会议', officeCode: 'scjg' },
  });
  const member = {
    role: 'CONVENER',
    name: '王某',
    post: '分管副县长',
    username: 'leader',
    from: addDays(todayOf(hub), -400),
  };
  return (await admin.get(SAVE_MEMBER, { input: { bodyId: body.id, member } })).body;
}

/** A meeting of a body, held today, with minutes. */
export async function meeting(hub: TestHub, by: Caller, bodyId: string, more: object = {}): Promise<any> {
  const minutesFileId = await bring(hub, by, 'MEETING_MINUTES', '会议纪要.pdf');
  const input = { bodyId, title: '第一次联席会议', heldOn: todayOf(hub), minutesFileId, ...more };
  return (await by.get(RECORD_MEETING, { input })).meeting;
}
