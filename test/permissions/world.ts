import { positionCursor } from '../../server/platform/cursor.ts';
import { BEGINNING, settledEnd } from '../../server/platform/journal.ts';
import { keptView } from '../identity/saved-views.ts';
import { drafted, jointMeeting, published, task } from '../programmes/county.ts';
import type { Caller } from '../support/caller.ts';
import { partsOf, results } from '../support/field-work.ts';
import { csv, staged } from '../imports/staging.ts';
import { finishedJob } from '../support/finished-job.ts';
import { itemCodesOf, planInput, planUpTo } from '../support/flow.ts';
import { settled } from '../support/events.ts';
import { DOCUMENTS } from '../support/proposals.ts';
import { requested } from '../support/recusals.ts';
import type { TestHub } from '../support/hub.ts';

/**
 * Who asks, in the order of the matrix's columns. Market regulation (scjg) leads, public security (gaj) has accepted,
 * culture (wgl) has declined, fire rescue (xfj) was never asked and goes its own way.
 */
export const ROLES = [
  'anonymous',
  'lead',
  'participant',
  'left',
  'outsider',
  'onTeam',
  'offTeam',
  'stranger',
  'leadHead',
  'otherHead',
  'leader',
  'auditor',
  'admin',
] as const;
export type Role = (typeof ROLES)[number];

/** Where they ask: a plan at work, one that the public has not heard of, one sealed, one drawn, one proposed, and ids of nothing. */
export const PLACES = ['released', 'hidden', 'sealed', 'drawn', 'proposed', 'unknown', 'any'] as const;
export type PlaceName = (typeof PLACES)[number];

export interface Place {
  planId: string;
  number: string;
  roundId: string;
  checkId: string;
  /** An entry of the check. */
  entryId: string;
  /** A target that the lead claims, and an inspector of the lead with numbers. */
  targetId: string;
  inspectorId: string;
  /** A job of the lead's liaison that is done, and the file that it made. */
  jobId: string;
  fileId: string;
  /** A version of a programme, and a body whose office is the lead’s. */
  programmeId: string;
  bodyId: string;
  /** An import of the lead, read and not confirmed; its one line is of a person. */
  importId: string;
  /** A proposal to draw the plan, and one of its department's commitments. */
  proposalId: string;
  /** An inspector on a team of the check, and what its enterprise asked about that one. */
  memberId: string;
  requestId: string;
  /** A view of a list that the lead's liaison keeps. */
  viewId: string;
  /** A cursor before the plan's first fact. */
  before: string;
}

export interface World {
  hub: TestHub;
  places: Record<PlaceName, Place>;
  people: Record<Role, Caller>;
  /** The names by which they sign in. */
  names: Record<Role, string | null>;
}

const NOTHING: Place = {
  planId: `pln_${'0'.repeat(32)}`,
  number: '联查〔2000〕1号',
  roundId: `rnd_${'0'.repeat(32)}`,
  checkId: `chk_${'0'.repeat(32)}`,
  entryId: `ent_${'0'.repeat(32)}`,
  targetId: `tgt_${'0'.repeat(32)}`,
  inspectorId: `ins_${'0'.repeat(32)}`,
  jobId: `job_${'0'.repeat(32)}`,
  fileId: `fil_${'0'.repeat(32)}`,
  programmeId: `prg_${'0'.repeat(32)}`,
  bodyId: `bdy_${'0'.repeat(32)}`,
  importId: `imp_${'0'.repeat(32)}`,
  proposalId: `rpp_${'0'.repeat(32)}`,
  memberId: `ins_${'0'.repeat(32)}`,
  requestId: `rcr_${'0'.repeat(32)}`,
  viewId: `svw_${'0'.repeat(32)}`,
  before: positionCursor(BEGINNING),
};

const place = ({ id, number, draw }: any): Place => ({
  ...NOTHING,
  planId: id,
  number,
  roundId: draw?.round.id ?? NOTHING.roundId,
});

interface Liaisons {
  lead: Caller;
  gaj: Caller;
  wgl: Caller;
}

/** A plan that gaj has accepted and wgl declined, with these items of the lead. */
async function joined({ lead, gaj, wgl }: Liaisons, itemCodes: string[], more: object): Promise<string> {
  const { plan } = await lead.do('CreateJointPlan', planInput({ ...more }));
  const planId = plan.id as string;
  await lead.do('InviteDepartments', { planId, departmentCodes: ['gaj', 'wgl'] });
  await gaj.do('AnswerInvitation', { planId, answer: 'ACCEPT' });
  await wgl.do('AnswerInvitation', { planId, answer: 'DECLINE', reason: '本年任务已满' });
  await lead.do('ContributeItems', { planId, itemCodes });
  return planId;
}

async function announce(lead: Caller, planId: string): Promise<void> {
  await lead.do('FreezeItems', { planId });
  await lead.do('AnnouncePlan', { planId });
}

async function release(lead: Caller, planId: string): Promise<any> {
  await announce(lead, planId);
  const { round } = await lead.do('SealDraw', { planIds: [planId] });
  await lead.do('RunDraw', { roundId: round.id });
  await lead.do('ReleaseChecks', { planId });
  return lead.get('PlanPage', { id: planId, first: 100 });
}

const teamsOf = (plan: any): string[] =>
  plan.checks.nodes.flatMap((check: any) =>
    check.parts.flatMap((part: any) => part.inspectors.map((one: any) => one.certificateNumber)),
  );

// The smallest picture that is one: its eight first bytes.
const PICTURE = `data:image/png;base64,${Buffer.from('89504e470d0a1a0a', 'hex').toString('base64')}`;

/** Submits every part of a check with a signature written on the glass. */
async function complete(hub: TestHub, check: any): Promise<void> {
  for (const { checkId, team, entryIds } of await partsOf([check], hub.anyone)) {
    await team[0]!.do('RecordResults', { checkId, results: results(entryIds) });
    await team[0]!.do('SubmitPart', { checkId, signature: { kind: 'SIGNED', image: PICTURE } });
  }
}

/** A plan at work whose targets are people, with its first check completed: a person is what the hub hides best. */
async function atWork(liaisons: Liaisons, hub: TestHub) {
  const planId = await joined(liaisons, ['SCJG-017'], { targetKinds: ['NATURAL_PERSON'] });
  const plan = await release(liaisons.lead, planId);
  const [check] = plan.checks.nodes;
  const { memberId, requestId } = await requested(liaisons.lead, hub.anyone, check.id);
  await complete(hub, check);
  return { plan, at: { ...place(plan), checkId: check.id, entryId: check.items[0].id, memberId, requestId } };
}

/** A target that the lead claims, and an inspector of the lead whose numbers are recorded. */
async function records(lead: Caller): Promise<Pick<Place, 'targetId' | 'inspectorId'>> {
  const { nodes: targets } = await lead.get('{ targets(filter: { claimedBy: "scjg" }, first: 1) { nodes { id } } }');
  const { nodes: people } = await lead.get('{ inspectors(departmentCode: "scjg", first: 1) { nodes { id } } }');
  const ids = { targetId: targets[0].id, inspectorId: people[0].id };
  await lead.get('mutation ($input: SaveInspectorInput!) { saveInspector(input: $input) { record { phone } } }', {
    input: { inspectorId: ids.inspectorId, identityNumber: '11010519491231002X', phone: '13900001111' },
  });
  return ids;
}

/** Somebody on a team of a plan at work is away from today on. */
async function sendAway({ hub }: TestHub, certificate: string): Promise<void> {
  await hub.database.transaction((tx) =>
    tx.rows(
      `insert into inspector_absences (inspector_id, from_on, to_on, kind)
       select id, current_date, current_date + 400, 'LEAVE' from inspectors where certificate_number = $1`,
      [certificate],
    ),
  );
}

async function offTeam(lead: Caller, plan: any): Promise<string> {
  const query = '{ inspectors(departmentCode: "scjg", first: 100) { nodes { certificateNumber } } }';
  const { nodes } = await lead.get(query);
  const drawn = new Set(teamsOf(plan));
  return nodes.map((one: any) => one.certificateNumber).find((number: string) => !drawn.has(number));
}

/** A staged table with a person. */
async function stagedImport(lead: Caller): Promise<Pick<Place, 'importId'>> {
  const heading = ['身份证号', '对象名称', '对象类型', '登记状态'];
  const { id } = await staged(lead, 'TARGETS', csv(heading, ['11010519491231002X', '王五', '自然人', '存续']));
  return { importId: id };
}

/** A plan of one department. */
async function alone(lead: Caller, code: string): Promise<string> {
  const { plan } = await lead.do('CreateJointPlan', planInput());
  await lead.do('ContributeItems', { planId: plan.id, itemCodes: await itemCodesOf(lead, code) });
  return plan.id;
}

/** Two plans of one lead in one sealed round, of which gaj takes part in the first. */
async function sealedPair({ lead, gaj }: Liaisons): Promise<Place> {
  const joint = await planUpTo('announced', { lead, others: { gaj } });
  const other = await alone(lead, 'scjg');
  await announce(lead, other);
  const { round } = await lead.do('SealDraw', { planIds: [joint.id, other] });
  return { ...place(joint), roundId: round.id };
}

/** A plan of the lead, which gaj takes part in, and one of fire rescue, proposed to be drawn together. */
async function proposedPair({ lead, gaj }: Liaisons, xfj: Caller): Promise<Place> {
  const joint = await planUpTo('announced', { lead, others: { gaj } });
  const other = await alone(xfj, 'xfj');
  await announce(xfj, other);
  const { proposal } = await lead.get(DOCUMENTS.propose, { input: { planIds: [joint.id, other] } });
  return { ...place(joint), proposalId: proposal.id };
}

/** A decision that never holds while anyone asks: something to be heard of policy. */
async function decideOnPolicy(admin: Caller): Promise<void> {
  await admin.get(
    'mutation ($input: DecidePolicyValueInput!) { decidePolicyValue(input: $input) { policy { revision } } }',
    {
      input: {
        key: 'COMPLETION_GOAL',
        value: { number: 90 },
        validFrom: '2099-01-01',
        document: '县联〔2026〕1号',
        article: '三',
      },
    },
  );
}

/** The year that the matrix's programmes are of. */
export const YEAR_OF_PROGRAMMES = 2030;

/** The joint meeting with the county's leader as its convener, and programmes: the lead's draft, the joint one, a published one. */
async function programmesOf(hub: TestHub, { lead, gaj }: Liaisons, admin: Caller) {
  const year = YEAR_OF_PROGRAMMES;
  const { id: bodyId } = await jointMeeting(hub, admin);
  const own = await drafted(lead, year);
  const joint = await drafted(lead, year, 'JOINT');
  const shown = await published(gaj, year, 'DEPARTMENT', [task(year, { leadCode: 'gaj', itemCodes: ['GAJ-001'] })]);
  const linked = await published(lead, year - 1);
  return {
    bodyId,
    own: own.id as string,
    joint: joint.id as string,
    shown: shown.id as string,
    programmeTaskId: linked.tasks.nodes[0].id as string,
  };
}

/** Makes the plans and signs everyone in. */
export async function buildWorld(hub: TestHub): Promise<World> {
  const [lead, gaj, wgl, xfj] = (await Promise.all(
    ['scjg', 'gaj', 'wgl', 'xfj'].map((code) => hub.signIn(`${code}.liaison`)),
  )) as [Caller, Caller, Caller, Caller];
  const liaisons = { lead, gaj, wgl };
  const admin = await hub.signIn('admin');
  await decideOnPolicy(admin);
  const programmes = await programmesOf(hub, liaisons, admin);
  const { bodyId, programmeTaskId } = programmes;
  const { plan: released, at } = await atWork(liaisons, hub);
  // Another database of the same PostgreSQL may hold the journal's end back: neither cursor nor question falls behind it.
  await settled(hub);
  const before = positionCursor(await settledEnd(hub.hub.database));
  const recorded = await records(lead);
  const hidden = await joined(liaisons, (await itemCodesOf(lead, 'scjg')).slice(0, 3), { programmeTaskId });
  const drawn = await planUpTo('drawn', { lead, others: { gaj } });
  const sealed = await sealedPair(liaisons);
  const proposed = await proposedPair(liaisons, xfj);
  const strangers = await release(xfj, await alone(xfj, 'xfj'));
  await wgl.do('CreateJointPlan', planInput());
  const names: World['names'] = {
    anonymous: null,
    lead: 'scjg.liaison',
    participant: 'gaj.liaison',
    left: 'wgl.liaison',
    outsider: 'xfj.liaison',
    onTeam: teamsOf(released)[0]!.toLowerCase(),
    offTeam: (await offTeam(lead, released)).toLowerCase(),
    stranger: teamsOf(strangers)[0]!.toLowerCase(),
    leadHead: 'scjg.leader',
    otherHead: 'xfj.leader',
    leader: 'leader',
    auditor: 'auditor',
    admin: 'admin',
  };
  await sendAway(hub, teamsOf(released).at(-1)!);
  const people: Record<string, Caller> = {};
  for (const role of ROLES) people[role] = names[role] === null ? hub.anyone : await hub.signIn(names[role]);
  await settled(hub);
  return {
    hub,
    people: people as World['people'],
    names,
    places: {
      released: {
        ...at,
        ...recorded,
        ...(await finishedJob(hub, 'scjg.liaison')),
        ...(await stagedImport(lead)),
        viewId: await keptView(lead),
        bodyId,
        programmeId: programmes.own,
      },
      hidden: {
        ...place(await lead.get('PlanPage', { id: hidden, first: 1 })),
        before,
        programmeId: programmes.joint,
      },
      sealed,
      drawn: { ...place(drawn), programmeId: programmes.shown },
      proposed,
      unknown: NOTHING,
      any: { ...NOTHING, ...recorded },
    },
  };
}
