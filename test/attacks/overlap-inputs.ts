import { addDays, localDate } from '../../server/kernel/clock.ts';
import { decide, published, task } from '../programmes/county.ts';
import { SET_JOINT_INDUSTRIES } from '../programmes/documents.ts';
import type { Caller } from '../support/caller.ts';
import { planInput } from '../support/flow.ts';
import type { TestHub } from '../support/hub.ts';
import type { Accepted } from './stage.ts';

const YEAR = 2046;

/** The mutations about tasks and plans that meet, as they would be accepted. */
export async function overlapInputs(hub: TestHub, lead: Caller): Promise<Record<string, Accepted>> {
  const [admin, gaj] = [await hub.signIn('admin'), await hub.signIn('gaj.liaison')];
  const today = localDate(hub.clock.now());
  const own = await published(lead, YEAR);
  const other = await published(gaj, YEAR, 'DEPARTMENT', [task(YEAR, { leadCode: 'gaj', itemCodes: ['GAJ-001'] })]);
  // One department alone in an industry where joint inspection is the rule: something to be justified.
  await admin.get(SET_JOINT_INDUSTRIES, { input: { industryCodes: ['61'] } });
  await decide(hub, admin, 'INTERNAL_PLAN_IN_JOINT_INDUSTRY', { choice: 'WARN' });
  const [target] = (await lead.get('Targets', { first: 1 })).nodes;
  const { plan } = await lead.do('CreateJointPlan', planInput({ industryCodes: ['61'] }));
  return {
    planJointly: {
      as: lead,
      input: {
        taskIds: [own.tasks.nodes[0].id, other.tasks.nodes[0].id],
        title: '旅馆一业一查',
        startsOn: `${YEAR}-05-01`,
        endsOn: `${YEAR}-05-31`,
        sampling: [{ riskClass: 'B', percent: '5', atLeast: 1, atMost: 9 }],
        respondBy: addDays(today, 9),
        message: '请参加',
      },
    },
    liftYearlyCap: {
      as: lead,
      input: { planId: plan.id, targetIds: [target.id], reason: '事故后复查', approver: '局长' },
    },
    setSuperiorList: {
      as: lead,
      input: { planId: plan.id, superiorNumber: '市抽1号', registryNumbers: [target.key] },
    },
    justifyPlan: {
      as: lead,
      input: { planId: plan.id, requirement: 'R037', reason: '仅核查登记信息', approver: '局长' },
    },
  };
}
