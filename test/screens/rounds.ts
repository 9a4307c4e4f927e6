import { addDays, localDate } from '../../server/kernel/clock.ts';
import type { Caller } from '../support/caller.ts';
import { checksOf } from '../support/field-work.ts';
import { DOCUMENTS, freshSecret } from '../support/proposals.ts';
import { requested } from '../support/recusals.ts';
import { contributionOf, type ShownPlan } from './county.ts';

/** Rounds of several leads by how far they are, and what an enterprise asked of its inspectors. */
export interface ShownRounds {
  /** Of the police's, each in a proposal or a round of its own. */
  plans: Record<'asked' | 'agreed' | 'owing', ShownPlan>;
  /** A draft that names the stations that people are drawn from. */
  stations: string;
  /** A sealed round for which a department has not handed its secret in. */
  owing: string;
  /** A check of the hotels whose enterprise asks for a recusal. */
  recusal: string;
}

type Liaison = (code: string) => Promise<Caller>;

async function announced(lead: Caller, code: string, title: string, trade: string[]): Promise<ShownPlan> {
  const today = localDate(new Date());
  const { plan } = await lead.do('CreateJointPlan', {
    title,
    year: Number(today.slice(0, 4)),
    startsOn: addDays(today, 6),
    endsOn: addDays(today, 45),
    industryCodes: trade,
    targetKinds: ['ENTERPRISE', 'INDIVIDUAL_BUSINESS'],
    sampling: [{ percent: '10' }],
  });
  await lead.do('ContributeItems', { planId: plan.id, itemCodes: await contributionOf(lead, code, trade) });
  await lead.do('FreezeItems', { planId: plan.id });
  await lead.do('AnnouncePlan', { planId: plan.id });
  return { id: plan.id, number: plan.number, title };
}

const ask = async (who: Caller, document: keyof typeof DOCUMENTS, input: object): Promise<any> => {
  const { proposal, round } = await who.get(DOCUMENTS[document], { input });
  return proposal ?? round;
};

/** Proposals in every state that somebody looks at; goes last, since it asks about what the others made. */
export async function fillRounds(liaison: Liaison, hotels: ShownPlan, anyone: Caller): Promise<ShownRounds> {
  const [police, fire, culture] = (await Promise.all(['gaj', 'xfj', 'wgl'].map(liaison))) as [Caller, Caller, Caller];
  const inns = ['61'];
  const asked = await announced(police, 'gaj', '民宿治安抽查', inns);
  const theirs = await announced(fire, 'xfj', '民宿消防抽查', inns);
  await ask(fire, 'propose', {
    planIds: [theirs.id],
    planNumbers: [asked.number],
    message: '两局都要去民宿，一起抽可以少进门。',
  });
  const agreed = await announced(police, 'gaj', '健身场所治安抽查', ['8930']);
  const services = await announced(culture, 'wgl', '健身场所服务抽查', ['8930']);
  const ready = await ask(police, 'propose', { planIds: [agreed.id], planNumbers: [services.number] });
  await ask(culture, 'consent', { proposalId: ready.id });
  await ask(culture, 'commit', { proposalId: ready.id, digest: freshSecret('wgl').digest });
  const owing = await announced(police, 'gaj', '网吧治安抽查', ['9013']);
  const alone = await ask(police, 'propose', { planIds: [owing.id] });
  await ask(police, 'commit', { proposalId: alone.id, digest: freshSecret('gaj').digest });
  const round = await ask(police, 'seal', { proposalId: alone.id });
  const { plan: draft } = await police.do('CreateJointPlan', {
    title: '派出所辖区旅馆抽查',
    year: Number(localDate(new Date()).slice(0, 4)),
    startsOn: addDays(localDate(new Date()), 20),
    endsOn: addDays(localDate(new Date()), 60),
    sampling: [{ percent: '10' }],
    teamPool: 'SEVERAL_STATIONS',
    teamStations: [{ departmentCode: 'gaj', stations: ['城关派出所', '北塞派出所'] }],
  });
  const check = (await checksOf(police, hotels.id)).find(({ items }) =>
    items.every((one: any) => one.outcome === null),
  );
  await requested(police, anyone, check.id);
  return { plans: { asked, agreed, owing }, stations: draft.id, owing: round.id, recusal: check.id };
}
