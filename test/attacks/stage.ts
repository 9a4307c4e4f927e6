import type { Caller } from '../support/caller.ts';
import { partsOf } from '../support/field-work.ts';
import { finishedJob } from '../support/finished-job.ts';
import { castOf, itemCodesOf, planInput, planUpTo } from '../support/flow.ts';
import { requested } from '../support/recusals.ts';
import type { TestHub } from '../support/hub.ts';
import { acceptedItemInputs } from './item-stage.ts';
import { overlapInputs } from './overlap-inputs.ts';
import { programmeInputs } from './programme-inputs.ts';
import { proposalInputs } from './proposal-inputs.ts';
import { registryInputs } from './registry-inputs.ts';
import { viewInputs } from './view-inputs.ts';

/** A mutation as it would be accepted, and by whom: only what is written in one place of it may be why it is refused. */
export interface Accepted {
  as: Caller;
  input: Record<string, unknown>;
}

const FAR = '2099-01-01';

/** The decision on the yearly cap that the county came with. */
async function decisionOf(admin: Caller): Promise<string> {
  const { nodes } = await admin.get('{ policyHistory(key: YEARLY_CAP, first: 1) { nodes { id } } }');
  return nodes[0].id;
}

/** Makes plans in which each mutation would be accepted as it stands. */
export async function acceptedInputs(hub: TestHub): Promise<Record<string, Accepted>> {
  const cast = await castOf(hub, ['gaj']);
  const { lead } = cast;
  const gaj = cast.others.gaj!;
  const jyj = await hub.signIn('jyj.liaison');
  const open = await planUpTo('contributed', cast);
  const invited = await lead.do('InviteDepartments', { planId: open.id, departmentCodes: ['jyj'] });
  const [frozen, announced, sealed, released] = [
    await planUpTo('frozen', cast),
    await planUpTo('announced', cast),
    await planUpTo('announced', cast),
    await planUpTo('released', cast),
  ];
  const admin = await hub.signIn('admin');
  const publishedAt = new Date(hub.clock.now().getTime() + 3_600_000).toISOString();
  const { round } = await lead.do('SealDraw', { planIds: [sealed.id], beacon: { source: '福彩3D', publishedAt } });
  const [part] = await partsOf(released.checks.nodes.slice(0, 1), hub.anyone);
  const { checkId, team, entryIds } = part!;
  const inspector = team[0]!;
  const asked = await requested(lead, hub.anyone, checkId);
  const results = [{ itemId: entryIds[0], outcome: 'NO_PROBLEM', alsoOutcomes: ['NOT_APPLICABLE'], note: '已核对' }];
  const { jobId, fileId } = await finishedJob(hub, 'scjg.liaison');
  const onOpen = (as: Caller, more: Record<string, unknown> = {}): Accepted => ({
    as,
    input: { planId: invited.plan.id, ...more },
  });
  return {
    createJointPlan: {
      as: lead,
      input: planInput({
        teamPool: 'SEVERAL_STATIONS',
        teamStations: [{ departmentCode: 'scjg', stations: ['城关所'] }],
      }),
    },
    updateJointPlan: onOpen(lead, {
      title: '改名',
      teamPool: 'ONE_STATION',
      teamStations: [{ departmentCode: 'scjg', stations: ['城关所'] }],
    }),
    cancelPlan: onOpen(lead, { reason: '不再需要' }),
    inviteDepartments: onOpen(lead, { departmentCodes: ['wgl'], message: '请参加' }),
    answerInvitation: onOpen(jyj, { answer: 'DECLINE', reason: '人手不足' }),
    contributeItems: onOpen(gaj, { itemCodes: (await itemCodesOf(gaj, 'gaj')).slice(0, 1) }),
    withdrawParticipation: onOpen(gaj, { reason: '人手不足' }),
    freezeItems: onOpen(lead),
    unfreezeItems: { as: lead, input: { planId: frozen.id, reason: '漏了一项' } },
    announcePlan: { as: lead, input: { planId: frozen.id } },
    sealDraw: { as: lead, input: { planIds: [announced.id], beacon: { source: '福彩3D', publishedAt } } },
    runDraw: { as: lead, input: { roundId: round.id, beaconValue: '123' } },
    abandonRound: { as: lead, input: { roundId: round.id, reason: '信标停播' } },
    // Its plan is released already, so the best of inputs is refused at the end.
    releaseChecks: { as: lead, input: { planId: released.id } },
    ...(await proposalInputs(cast)),
    replaceInspector: { as: lead, input: { checkId, inspectorId: asked.memberId, reason: '近亲属回避' } },
    requestRecusal: { as: hub.anyone, input: asked.input },
    decideRecusal: { as: lead, input: { recusalRequestId: asked.requestId, grant: true, reason: '情况属实' } },
    recordResults: { as: inspector, input: { checkId, results } },
    submitPart: {
      as: inspector,
      input: { checkId, signature: { kind: 'REFUSED', reason: '拒绝签字', witness: '王某' } },
    },
    ...(await acceptedItemInputs(hub)),
    decidePolicyValue: {
      as: admin,
      input: { key: 'YEARLY_CAP', value: { number: 2 }, document: '县联〔2026〕1号', article: '三', validFrom: FAR },
    },
    adoptPolicyPreset: { as: admin, input: { preset: 'SHAHE_2025', validFrom: FAR } },
    // It has begun, so the best of inputs is refused at the end.
    withdrawPolicyDecision: { as: admin, input: { decisionId: await decisionOf(admin), reason: '写错了' } },
    // No capability of the hub has such files, and the job has ended, so the best of inputs is refused at the end.
    requestUpload: { as: lead, input: { purpose: 'NONE', name: 'a.csv', bytes: 1 } },
    requestDownload: { as: lead, input: { fileId } },
    cancelJob: { as: lead, input: { jobId } },
    signIn: { as: hub.anyone, input: { username: 'nobody', password: 'nothing' } },
    ...(await registryInputs(hub, lead)),
    ...(await programmeInputs(hub, lead)),
    ...(await overlapInputs(hub, lead)),
    ...(await viewInputs(lead)),
    endSessions: { as: admin, input: { username: 'nobody' } },
  };
}
