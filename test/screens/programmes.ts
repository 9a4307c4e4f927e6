import { addDays, localDate } from '../../server/kernel/clock.ts';
import { leave, send } from '../files/sending.ts';
import { confirmed, csv, staged } from '../imports/staging.ts';
import { policyDocuments } from '../policy/documents.ts';
import { deciding } from '../policy/place.ts';
import {
  ADJUST,
  ATTACH,
  DRAFT,
  FILE,
  JUSTIFY,
  PROGRAMME_OF,
  PUBLISH,
  RECORD_MEETING,
  REMOVE_TASKS,
  SAVE_BODY,
  SAVE_MEMBER,
  SAVE_TASKS,
  SET_JOINT_INDUSTRIES,
  SUBMIT,
  WITHDRAW,
} from '../programmes/documents.ts';
import type { Caller } from '../support/caller.ts';

/** Programmes by how far they are, and one task to be opened. */
export interface ShownProgrammes {
  year: number;
  draft: string;
  task: string;
  empty: string;
  published: string;
  /** A task of the published one. */
  inForce: string;
  adjusting: string;
  submitted: string;
  filed: string;
  withdrawn: string;
  /** Taken in from a table, with questions left open. */
  tabled: string;
  asked: string;
  /** That table's import. */
  table: string;
}

type As = (code: string) => Promise<Caller>;

const ITEMS = `query ($code: String!) {
  inspectionItems(filter: { departmentCode: $code, listType: DOUBLE_RANDOM }, first: 3) { nodes { code } } }`;

const today = (): string => localDate(new Date());

async function codesOf(liaison: Caller, code: string): Promise<string[]> {
  const { nodes } = await liaison.get(ITEMS, { code });
  return nodes.map((item: any) => item.code);
}

async function brought(by: Caller, purpose: string, name: string): Promise<string> {
  const body = Buffer.from(`${purpose} ${name}`);
  return (await send(by.url, await leave(by, body.length, { purpose, name }), body)).json.id as string;
}

const one = (name: string, months: [string, string], more: object = {}) => ({ name, months, ...more });

/** What departments mean to inspect in a year, in the words of their lists. */
const LISTS = {
  gaj: [
    one('旅馆业治安管理检查', ['03', '06'], {
      industryCodes: ['61'],
      targetWords: '宾馆、旅店、民宿',
      frequency: { timesMin: 1, timesMax: 2, per: 'YEAR' },
    }),
    one('保安服务单位检查', ['04', '05'], { industryCodes: ['727'], sampling: [{ countMin: 2, countMax: 2 }] }),
    one('民用爆炸物品从业单位检查', ['09', '11'], {
      sampling: [
        { riskClass: 'A', percentMin: '5', percentMax: '5' },
        { riskClass: 'B', percentMin: '10', percentMax: '20' },
        { riskClass: 'C', percentMin: '8', percentMax: '8' },
      ],
    }),
  ],
  scjg: [
    one('食品销售监督检查', ['03', '10'], { industryCodes: ['52'], sampling: [{ percentMin: '3', percentMax: '5' }] }),
    one('特种设备使用单位检查', ['04', '06'], { frequency: { timesMin: 2, timesMax: 2, per: 'YEAR' } }),
    one('登记事项检查', ['05', '09'], { targetKinds: ['ENTERPRISE', 'INDIVIDUAL_BUSINESS'] }),
    one('计量器具检查', ['08', '11']),
  ],
  xfj: [one('消防安全重点单位检查', ['01', '12']), one('大型商业综合体检查', ['10', '12'])],
  wjw: [one('公共场所卫生检查', ['03', '11'], { industryCodes: ['61', '62'] })],
} as const;

const taskOf = (year: number, itemCodes: readonly string[], { months: [from, to], ...said }: any) => ({
  sampling: [{ percentMin: '5', percentMax: '5' }],
  itemCodes,
  targetKinds: ['ENTERPRISE'],
  fromMonth: `${year}-${from}`,
  toMonth: `${year}-${to}`,
  ...said,
});

async function drafted(liaison: Caller, code: keyof typeof LISTS, year: number): Promise<any> {
  const { programme } = await liaison.get(DRAFT, { input: { kind: 'DEPARTMENT', year } });
  const codes = await codesOf(liaison, code);
  const tasks = LISTS[code].map((said) => taskOf(year, codes, said));
  return (await liaison.get(SAVE_TASKS, { input: { programmeId: programme.id, tasks } })).programme;
}

const on = (programmeId: string, more: object = {}) => ({ input: { programmeId, ...more } });

/** A programme that was adjusted once and is being adjusted again. */
async function adjustedOf(
  liaison: Caller,
  year: number,
): Promise<Pick<ShownProgrammes, 'published' | 'inForce' | 'adjusting'>> {
  const first = await drafted(liaison, 'scjg', year);
  await liaison.get(PUBLISH, on(first.id));
  const { programme: second } = await liaison.get(ADJUST, on(first.id, { reason: '上半年机构改革，任务推后' }));
  const [food, devices, , meters] = second.tasks.nodes;
  const codes = await codesOf(liaison, 'scjg');
  await liaison.get(REMOVE_TASKS, on(second.id, { taskIds: [meters.id] }));
  const later = taskOf(year, codes.slice(0, 2), { ...LISTS.scjg[0], months: ['06', '12'], participantCodes: ['wjw'] });
  const added = taskOf(year, codes, one('校园周边食品检查', ['09', '10'], { origin: 'AD_HOC', cause: '群众反映集中' }));
  await liaison.get(SAVE_TASKS, on(second.id, { tasks: [{ ...later, taskId: food.id }, added] }));
  const fileId = await brought(liaison, 'ADJUSTMENT_DOCUMENT', '年度计划调整请示.pdf');
  const approval = { fileId, number: '县市监〔2026〕19号', approvedBy: '李某 局长', approvedOn: today() };
  await liaison.get(ATTACH, on(second.id, approval));
  await liaison.get(PUBLISH, on(second.id));
  const { programme: third } = await liaison.get(ADJUST, on(second.id, { reason: '第四季度增加专项' }));
  const moved = taskOf(year, codes, { ...LISTS.scjg[1], months: ['05', '07'] });
  const { id: taskId } = third.tasks.nodes.find(({ key }: any) => key === devices.key);
  await liaison.get(SAVE_TASKS, on(third.id, { tasks: [{ ...moved, taskId }] }));
  return { published: second.id, inForce: devices.id, adjusting: third.id };
}

/** A department's programme as its table was taken in: one task is clear, of another much is left open. */
async function tabledOf(liaison: Caller, year: number): Promise<Pick<ShownProgrammes, 'tabled' | 'asked' | 'table'>> {
  const { programme } = await liaison.get(DRAFT, { input: { kind: 'DEPARTMENT', year } });
  const table = csv(
    ['任务名称', '抽查事项', '检查对象', '抽查比例', '检查时间', '牵头部门', '配合部门'],
    ['校外培训机构检查', '校外培训机构办学情况检查', '校外培训机构', '5%', '3月至5月', '教育局', ''],
    [
      '中小学校及幼儿园校园食品安全和周边环境综合治理专项检查',
      '食堂检查',
      '学校',
      '5%-10%',
      '上半年或下半年',
      '',
      '天文局',
    ],
  );
  const { id } = await staged(liaison, 'PLANS', table, `教育局${year}年度抽查计划.csv`);
  await confirmed(liaison, id, { programmeId: programme.id });
  const { tasks } = await liaison.get(PROGRAMME_OF, { id: programme.id });
  return { tabled: programme.id, asked: tasks.nodes[1].id, table: id };
}

/** The joint meeting with its members, a meeting, and the joint programme that waits for it. */
async function jointOf(as: As, admin: Caller, year: number): Promise<string> {
  const scjg = await as('scjg');
  const { body } = await admin.get(SAVE_BODY, {
    input: { kind: 'JOINT_MEETING', name: '部门联合“双随机、一公开”监管联席会议', officeCode: 'scjg' },
  });
  const from = addDays(today(), -400);
  const member = (more: object) => admin.get(SAVE_MEMBER, { input: { bodyId: body.id, member: { from, ...more } } });
  const { body: led } = await member({ role: 'CONVENER', name: '王某', post: '分管副县长', username: 'leader' });
  await member({ role: 'OFFICE_HEAD', name: '李某', post: '局长', departmentCode: 'scjg', username: 'scjg.leader' });
  await member({ role: 'MEMBER', name: '赵某', post: '副主任', duties: '联系发改部门', deputyOf: led.members[0].id });
  await member({ role: 'MEMBER', name: '钱某', post: '原副局长', departmentCode: 'gaj', to: addDays(today(), -30) });
  const { body: liaisons } = await admin.get(SAVE_BODY, {
    input: { kind: 'LIAISON_SYSTEM', name: '信息联络员', officeCode: 'scjg' },
  });
  const liaison = { role: 'LIAISON', name: '孙某', post: '科员', departmentCode: 'gaj', username: 'gaj.liaison', from };
  await admin.get(SAVE_MEMBER, { input: { bodyId: liaisons.id, member: liaison } });
  await scjg.get(RECORD_MEETING, {
    input: {
      bodyId: body.id,
      title: '第一次全体会议',
      heldOn: addDays(today(), -60),
      minutesFileId: await brought(scjg, 'MEETING_MINUTES', '第一次会议纪要.pdf'),
      decisions: [{ content: '原则同意本年度工作要点' }],
    },
  });
  const { programme } = await scjg.get(DRAFT, { input: { kind: 'JOINT', year } });
  const codes = [...(await codesOf(scjg, 'scjg')), ...(await codesOf(scjg, 'gaj'))];
  const joint = (said: object) => taskOf(year, codes, { leadCode: 'scjg', participantCodes: ['gaj'], ...said });
  const tasks = [
    joint(one('宾馆旅店联合检查', ['03', '06'], { industryCodes: ['61'] })),
    joint(one('校外培训机构联合检查', ['07', '08'])),
  ];
  await scjg.get(SAVE_TASKS, on(programme.id, { tasks }));
  return programme.id;
}

/** Steps that a county's policy asks for once it plans by the book. */
async function decideByTheBook(admin: Caller): Promise<void> {
  const values: Record<string, object> = {
    PLAN_MADE_BY: { days: ['01-31'] },
    PLAN_FILED_BY: { days: ['02-29'] },
    PLAN_ENTERED_BY: { days: ['03-31'] },
    JOINT_MEETING_APPROVAL: { choice: 'REFUSE' },
    INTERNAL_PLAN_IN_JOINT_INDUSTRY: { choice: 'WARN' },
    SEPARATE_PLAN: { choice: 'WARN' },
  };
  for (const [key, value] of Object.entries(values)) {
    await admin.get(policyDocuments.decide, { input: deciding(key, value, today()) });
  }
  await admin.get(SET_JOINT_INDUSTRIES, { input: { industryCodes: ['61', '62'] } });
}

/** Programmes of a county in every state in which somebody looks at them. */
export async function fillProgrammes(as: As, admin: Caller): Promise<ShownProgrammes> {
  const year = Number(today().slice(0, 4));
  const [gaj, scjg, xfj, wjw] = await Promise.all(['gaj', 'scjg', 'xfj', 'wjw'].map(as));
  const versions = await adjustedOf(scjg!, year);
  const submitted = await jointOf(as, admin, year);
  const last = await drafted(wjw!, 'wjw', year - 1);
  await wjw!.get(PUBLISH, on(last.id));
  const given = await drafted(wjw!, 'wjw', year + 1);
  await wjw!.get(WITHDRAW, on(given.id, { reason: '职能调整后重拟' }));
  const { programme: empty } = await gaj!.get(DRAFT, { input: { kind: 'DEPARTMENT', year: year + 1 } });
  const draft = await drafted(gaj!, 'gaj', year);
  const filed = await drafted(xfj!, 'xfj', year);
  const tabled = await tabledOf(await as('jyj'), year);
  await decideByTheBook(admin);
  await xfj!.get(FILE, on(filed.id, { receiptNumber: `府备〔${year}〕12号`, filedOn: addDays(today(), -3) }));
  await scjg!.get(SUBMIT, on(submitted));
  const { findings } = await gaj!.get(PROGRAMME_OF, { id: draft.id });
  const justified = findings.find(({ severity }: any) => severity === 'JUSTIFY');
  await gaj!.get(
    JUSTIFY,
    on(draft.id, {
      requirement: justified.clause.id,
      taskKey: justified.taskKey,
      reason: '年初专项部署，须单独先行',
      approver: '周某 局长',
    }),
  );
  return {
    year,
    draft: draft.id,
    task: draft.tasks.nodes[2].id,
    empty: empty.id,
    ...versions,
    submitted,
    filed: filed.id,
    withdrawn: given.id,
    ...tabled,
  };
}
