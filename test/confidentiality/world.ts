import { gatehouseOf } from '../../server/identity/index.ts';
import { newId } from '../../server/kernel/ids.ts';
import { Caller } from '../support/caller.ts';
import { planInput } from '../support/flow.ts';
import type { TestHub } from '../support/hub.ts';
import type { Watched } from './values.ts';

/** A narrow frame: few enough to ask of each of its targets by name. */
const SELECTION = { industryCodes: ['6110'], districtCodes: ['990101100'], targetKinds: ['ENTERPRISE'] };
/** Who reads the most lists, and who reads all plans; the others are asked for all, under no filter. */
const FILTERING = new Set(['scjg.liaison', 'leader']);
const NOTHING = `rnd_${'0'.repeat(32)}`;

export interface Scene {
  hub: TestHub;
  lead: Caller;
  watched: Watched;
  /** Everyone who may ask: those who also filter and count, and those who only ask for all. */
  askers: { name: string; caller: Caller; filters: boolean }[];
}

/** Items that a department may bring to any enterprise and that ask no specialty. */
async function itemsOf(liaison: Caller, departmentCode: string): Promise<string[]> {
  const query = `query ($code: String) { inspectionItems(filter: { departmentCode: $code }, first: 100) {
    nodes { code targetKinds industryCodes labels } } }`;
  const { nodes } = await liaison.get(query, { code: departmentCode });
  return nodes
    .filter(
      (item: any) => item.targetKinds.includes('ENTERPRISE') && item.industryCodes.length + item.labels.length === 0,
    )
    .map((item: any) => item.code);
}

async function announced(lead: Caller, gaj: Caller, more: object): Promise<any> {
  const { plan } = await lead.do(
    'CreateJointPlan',
    planInput({ ...SELECTION, sampling: [{ percent: '20', atLeast: 4 }], ...more }),
  );
  await lead.do('InviteDepartments', { planId: plan.id, departmentCodes: ['gaj'] });
  await gaj.do('AnswerInvitation', { planId: plan.id, answer: 'ACCEPT' });
  await lead.do('ContributeItems', { planId: plan.id, itemCodes: await itemsOf(lead, 'scjg') });
  await gaj.do('ContributeItems', { planId: plan.id, itemCodes: await itemsOf(gaj, 'gaj') });
  await lead.do('FreezeItems', { planId: plan.id });
  await lead.do('AnnouncePlan', { planId: plan.id });
  return plan;
}

/**
 * A yearly cap just above what the two rounds of the walk hold: a visit counted before the release would show as a target
 * gone from the frames.
 */
async function capVisits({ hub }: TestHub): Promise<void> {
  await hub.database.transaction((tx) =>
    tx.rows(
      `insert into policy_values (id, jurisdiction_id, key, value, valid_from, document, article)
       select $1, id, 'yearlyCap', '3'::jsonb, '2021-01-01', '试行', '一' from jurisdictions where code = '990101'`,
      [newId()],
    ),
  );
}

/** A department's people who could be sent, each with a session; no password is asked, which would cost its hash. */
async function inspectorsOf(
  { hub, url }: TestHub,
  code: string,
): Promise<{ name: string; caller: Caller; filters: boolean }[]> {
  const people = await hub.database.rows<{ name: string; account: string }>(
    `select i.certificate_number as name, i.account_id as account from inspectors i join departments d on d.id = i.department_id
     where d.code = $1 and i.on_duty and i.verified_at is not null and i.valid_to > now() order by 1`,
    [code],
  );
  const askers = [];
  for (const { name, account } of people) {
    const { token } = await gatehouseOf(hub).sessions.open(account, 'test');
    askers.push({ name, caller: new Caller(url, token), filters: false });
  }
  return askers;
}

/** Two announced plans of one lead over a narrow frame, and another department's open one over the same. */
export async function buildScene(hub: TestHub): Promise<Scene> {
  await capVisits(hub);
  const names = [
    'scjg.liaison',
    'gaj.liaison',
    'xfj.liaison',
    'auditor',
    'leader',
    'admin',
    'scjg.leader',
    'xfj.leader',
  ];
  const askers = [{ name: 'anonymous', caller: hub.anyone, filters: true }];
  for (const name of names) askers.push({ name, caller: await hub.signIn(name), filters: FILTERING.has(name) });
  const [lead, gaj, xfj] = askers.slice(1, 4).map(({ caller }) => caller) as [Caller, Caller, Caller];
  const plans = [await announced(lead, gaj, {}), await announced(lead, gaj, { title: '第二批' })];
  const { plan: neighbour } = await xfj.do('CreateJointPlan', planInput({ ...SELECTION, title: '消防检查' }));
  await xfj.do('ContributeItems', { planId: neighbour.id, itemCodes: await itemsOf(xfj, 'xfj') });
  const people = await inspectorsOf(hub, 'scjg');
  askers.push(...people);
  const { nodes: frame } = await lead.get(
    'query ($filter: TargetFilter) { targets(filter: $filter, first: 100) { nodes { id key name } } }',
    {
      filter: {
        industryCodes: SELECTION.industryCodes,
        districtCodes: SELECTION.districtCodes,
        kinds: SELECTION.targetKinds,
        status: 'ACTIVE',
      },
    },
  );
  const { nodes: staff } = await lead.get('{ inspectors(departmentCode: "scjg", first: 5) { nodes { id } } }');
  const all = [...plans, neighbour];
  return {
    hub,
    lead,
    askers,
    watched: {
      planIds: all.map(({ id }) => id),
      numbers: all.map(({ number }) => number),
      roundIds: [NOTHING],
      names: frame.map((target: any) => target.name),
      keys: frame.map((target: any) => target.key),
      targetIds: frame.slice(0, 5).map((target: any) => target.id),
      inspectorIds: staff.slice(0, 5).map((person: any) => person.id),
      certificates: people.map(({ name }) => name),
      industryCode: SELECTION.industryCodes[0]!,
      districtCode: SELECTION.districtCodes[0]!,
      year: plans[0].year,
    },
  };
}
