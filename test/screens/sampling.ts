import { addDays, localDate } from '../../server/kernel/clock.ts';
import { policyDocuments } from '../policy/documents.ts';
import { deciding } from '../policy/place.ts';
import type { Caller } from '../support/caller.ts';
import { contributionOf } from './county.ts';

/** Plans that show what narrows and weighs a draw. */
export interface ShownSampling {
  /** Announced with weights, and with the cap lifted for two targets. */
  weighted: string;
  /** A draft that carries out a list of a superior. */
  listed: string;
}

const LABEL = '投诉举报较多';
const TARGETS = `query ($filter: TargetFilter) { targets(filter: $filter, first: 30) { nodes { id key } } }`;
const CLAIM = 'mutation ($input: ClaimTargetsInput!) { claimTargets(input: $input) { __typename } }';
const LABEL_THEM = 'mutation ($input: LabelTargetsInput!) { labelTargets(input: $input) { __typename } }';
const SAVE_LABEL = 'mutation ($input: SaveTargetLabelInput!) { saveTargetLabel(input: $input) { label { name } } }';
const LIFT = 'mutation ($input: LiftYearlyCapInput!) { liftYearlyCap(input: $input) { __typename } }';
const SET_LIST = 'mutation ($input: SetSuperiorListInput!) { setSuperiorList(input: $input) { __typename } }';

/** Makes them by the public door; policy is as before afterwards. */
export async function fillSampling(lead: Caller, admin: Caller): Promise<ShownSampling> {
  const today = localDate(new Date());
  const { nodes } = await lead.get(TARGETS, { filter: { industryCodes: ['61'], status: 'ACTIVE' } });
  const ids: string[] = nodes.map(({ id }: { id: string }) => id);
  await admin.get(SAVE_LABEL, { input: { name: LABEL, synonyms: [], meaning: '一年内三次以上' } });
  await lead.get(CLAIM, { input: { targetIds: ids.slice(0, 8) } });
  await lead.get(LABEL_THEM, { input: { targetIds: ids.slice(0, 8), add: [LABEL] } });
  const decide = (key: string, value: object | null) =>
    admin.get(policyDocuments.decide, { input: deciding(key, value, today) });
  const create = async (title: string, more: object = {}): Promise<string> => {
    const period = { startsOn: addDays(today, 20), endsOn: addDays(today, 60) };
    const base = { title, year: Number(today.slice(0, 4)), ...period, industryCodes: ['61'] };
    const { plan } = await lead.do('CreateJointPlan', { ...base, sampling: [{ percent: '8' }], ...more });
    return plan.id;
  };
  const weighted = await create('住宿业重点联合抽查', {
    sampling: [{ percent: '5', pieces: [{ upTo: 100, percent: '20' }] }],
    classAReason: 'ASSIGNMENT',
    classANote: '示市监函〔2026〕18号',
    batchSize: 10,
  });
  await lead.do('ContributeItems', { planId: weighted, itemCodes: await contributionOf(lead, 'gaj', ['61']) });
  await lead.do('FreezeItems', { planId: weighted });
  await decide('WEIGHT_COMPLAINTS', { number: 3 });
  await lead.do('AnnouncePlan', { planId: weighted });
  await decide('WEIGHT_COMPLAINTS', null);
  const why = { reason: '上次检查的问题到期须复查', approver: '副局长 李某' };
  await lead.get(LIFT, { input: { planId: weighted, targetIds: ids.slice(0, 2), ...why } });
  const listed = await create('上级交办住宿业抽查');
  await lead.do('ContributeItems', { planId: listed, itemCodes: await contributionOf(lead, 'gaj', ['61']) });
  const keys = nodes.slice(0, 12).map(({ key }: { key: string }) => key);
  const registryNumbers = [...keys, keys[0], '91360000MA00000000'];
  await lead.get(SET_LIST, { input: { planId: listed, superiorNumber: '省抽〔2026〕7号', registryNumbers } });
  return { weighted, listed };
}
