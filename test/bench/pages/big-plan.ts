import { Caller } from '../../support/caller.ts';
import { itemCodesOf, LEAD, planInput } from '../../support/flow.ts';

/** A plan with so many released checks, made as a liaison makes it; gives its id. */
export async function planOfChecks(url: string, checks: number): Promise<string> {
  const lead = await new Caller(url, null).signIn(`${LEAD}.liaison`);
  const wide = { industryCodes: [], targetKinds: [], sampling: [{ percent: '0', atLeast: checks, atMost: checks }] };
  const { plan } = await lead.do('CreateJointPlan', planInput({ ...wide, title: `${checks} 户联合抽查` }));
  const planId: string = plan.id;
  await lead.do('ContributeItems', { planId, itemCodes: await itemCodesOf(lead, LEAD) });
  await lead.do('FreezeItems', { planId });
  await lead.do('AnnouncePlan', { planId });
  const { round } = await lead.do('SealDraw', { planIds: [planId] });
  await lead.do('RunDraw', { roundId: round.id });
  await lead.do('ReleaseChecks', { planId });
  return planId;
}
