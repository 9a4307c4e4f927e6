import { addDays, localDate } from '../../server/kernel/clock.ts';
import { Caller } from '../support/caller.ts';
import { goThrough, work } from './field.ts';
import { fillImports, type ShownImports } from './imports.ts';
import { fillProgrammes, type ShownProgrammes } from './programmes.ts';
import { fillRegistries, type ShownRegistries } from './registries.ts';
import { fillSampling, type ShownSampling } from './sampling.ts';
import { fillRounds, type ShownRounds } from './rounds.ts';
import { type Scheme, type SchemeName, SCHEMES } from './schemes.ts';

/** A made-up county in the middle of its year: a plan in every state, by the name of its scheme. */
export interface County {
  plans: Record<SchemeName, ShownPlan>;
  /** Sign-in name of an inspector with checks to do, some begun, some submitted. */
  inspector: string;
  /** The inspector's checks by what they are like. */
  checks: Record<'fresh' | 'begun' | 'filled' | 'done', string>;
  registries: ShownRegistries;
  imports: ShownImports;
  programmes: ShownProgrammes;
  sampling: ShownSampling;
  rounds: ShownRounds;
}

export interface ShownPlan {
  id: string;
  number: string;
  title: string;
  round?: string;
}

const FIELDS = 'code industryCodes targetKinds labels itemClass';
const LIST = `query ($code: String!) { inspectionItems(filter: { departmentCode: $code }, first: 100) { nodes { ${FIELDS} } } }`;
const MOST_OWN = 4;
const MOST_GENERAL = 2;

/** What a department has for a trade, then what it has for everyone. */
export async function contributionOf(liaison: Caller, code: string, trade: readonly string[]): Promise<string[]> {
  const { nodes } = await liaison.get(LIST, { code });
  const isFor = (codes: string[]) =>
    codes.some((own) => trade.some((wanted) => own.startsWith(wanted) || wanted.startsWith(own)));
  const own = nodes.filter((item: any) => isFor(item.industryCodes)).slice(0, MOST_OWN);
  const general = nodes.filter((item: any) => item.industryCodes.length === 0 && item.labels.length === 0);
  return [...own, ...general.slice(0, MOST_GENERAL)].map((item: any) => item.code);
}

/** Makes one plan and takes it to its state. */
async function make(scheme: Scheme, liaison: (code: string) => Promise<Caller>): Promise<ShownPlan> {
  const { title, trade, lead: leadCode, accepting = [], waiting = [], declining = [], sampling, to, ...more } = scheme;
  const lead = await liaison(leadCode);
  const today = localDate(new Date());
  const { plan } = await lead.do('CreateJointPlan', {
    title,
    year: Number(today.slice(0, 4)),
    startsOn: addDays(today, more.startsIn ?? 0),
    endsOn: addDays(today, more.endsIn ?? 40),
    industryCodes: trade,
    targetKinds: more.targetKinds ?? ['ENTERPRISE', 'INDIVIDUAL_BUSINESS'],
    districtCodes: more.districtCodes,
    riskBased: sampling.length > 1,
    sampling,
  });
  const shown: ShownPlan = { id: plan.id, number: plan.number, title };
  const planId = plan.id;
  const does = (mutation: string, input: object = {}) => lead.do(mutation, { planId, ...input });
  const bring = async (code: string, caller: Caller) => {
    const itemCodes = await contributionOf(caller, code, trade);
    await caller.do('ContributeItems', { planId, itemCodes });
  };
  if (to === 'draft') return shown;
  await bring(leadCode, lead);
  const invited = [...accepting, ...waiting, ...declining.map(({ code }) => code)];
  if (invited.length > 0) {
    await does('InviteDepartments', { departmentCodes: invited, respondBy: addDays(today, 5), message: more.message });
  }
  for (const code of accepting) {
    const other = await liaison(code);
    await other.do('AnswerInvitation', { planId, answer: 'ACCEPT' });
    await bring(code, other);
  }
  for (const { code, reason } of declining) {
    await (await liaison(code)).do('AnswerInvitation', { planId, answer: 'DECLINE', reason });
  }
  if (to === 'inviting') return shown;
  await does('FreezeItems');
  if (to === 'frozen') return shown;
  await does('AnnouncePlan');
  if (to === 'cancelled') await does('CancelPlan', { reason: '与上级部署的专项检查重复' });
  if (to === 'announced' || to === 'cancelled') return shown;
  const { round } = await lead.do('SealDraw', { planIds: [planId] });
  shown.round = round.id;
  if (to === 'sealed') return shown;
  await lead.do('RunDraw', { roundId: round.id });
  if (to === 'drawn') return shown;
  await does('ReleaseChecks');
  return shown;
}

/** Fills a hub's empty demo county by its public door, as people would. */
export async function fillCounty(url: string): Promise<County> {
  const anyone = new Caller(url, null);
  const signedIn = new Map<string, Promise<Caller>>();
  const liaison = (code: string): Promise<Caller> => {
    if (!signedIn.has(code)) signedIn.set(code, anyone.signIn(`${code}.liaison`));
    return signedIn.get(code)!;
  };
  const plans = {} as County['plans'];
  for (const [name, scheme] of Object.entries(SCHEMES)) {
    plans[name as SchemeName] = await make(scheme, liaison);
  }
  const lead = async (name: SchemeName) => liaison(SCHEMES[name].lead);
  await goThrough(anyone, await lead('gyms'), plans.gyms.id);
  // After the plans, whose items and teams it would change.
  const shown = await work(anyone, await lead('hotels'), plans.hotels.id);
  const admin = await anyone.signIn('admin');
  const registries = await fillRegistries(await liaison('gaj'), admin);
  const rounds = await fillRounds(liaison, plans.hotels, anyone);
  const sampling = await fillSampling(await liaison('gaj'), admin);
  const imports = await fillImports(await liaison('gaj'));
  // Last of all: a county that plans by the book asks more of everyone.
  const programmes = await fillProgrammes(liaison, admin);
  return { plans, registries, rounds, sampling, imports, programmes, ...shown };
}
