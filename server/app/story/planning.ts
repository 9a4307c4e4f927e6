import { addDays } from '../../kernel/clock.ts';
import type { Player } from './cast.ts';
import type { Visitor } from './door.ts';
import type { Listening } from './listening.ts';
import type { Say } from './narrator.ts';

/** Industry 61 of GB/T 4754. */
export const TRADE = { code: '61', zh: '宾馆旅店', en: 'hotels' };

// By risk class, as R060 asks: the worse the class, the larger its share.
const SAMPLING = [
  { riskClass: 'A', percent: '2', atLeast: 2, atMost: 2 },
  { riskClass: 'B', percent: '8', atLeast: 10, atMost: 10 },
  { riskClass: 'C', percent: '15', atLeast: 4, atMost: 4 },
  { riskClass: 'D', percent: '30', atLeast: 4, atMost: 4 },
];

export interface Plan {
  id: string;
  number: string;
}

export interface Planning {
  anyone: Visitor;
  /** The lead first. */
  players: readonly Player[];
  outsider: { code: string; name: string };
  leadStream: Listening;
  today: string;
}

/** From the draft to the announcement. */
export async function prepare(planning: Planning, say: Say): Promise<Plan> {
  const plan = await makePlan(planning, say);
  await invite(planning, plan, say);
  await contribute(planning, plan, say);
  await announce(planning, plan, say);
  return plan;
}

async function makePlan({ players, today }: Planning, say: Say): Promise<Plan> {
  const lead = players[0]!.liaison;
  const year = Number(today.slice(0, 4));
  const { plan } = await lead.perform('createJointPlan', {
    title: `${year}年${TRADE.zh}联合抽查`,
    year,
    startsOn: today,
    endsOn: addDays(today, 30),
    industryCodes: [TRADE.code],
    targetKinds: ['ENTERPRISE'],
    riskBased: true,
    sampling: SAMPLING,
  });
  say(
    `${lead.name}发起计划 ${plan.number}，按信用风险分类抽取：${SAMPLING.map(({ riskClass, atMost }) => `${riskClass} 类 ${atMost} 家`).join('、')}。`,
    `${lead.name} makes plan ${plan.number}, sampled by risk class: ${SAMPLING.map(({ riskClass, atMost }) => `${atMost} of ${riskClass}`).join(', ')}.`,
  );
  return plan;
}

async function invite(
  { anyone, players, outsider, leadStream, today }: Planning,
  { id: planId }: Plan,
  say: Say,
): Promise<void> {
  const [lead, ...others] = players;
  const departmentCodes = [...others.map(({ code }) => code), outsider.code];
  await lead!.liaison.perform('inviteDepartments', { planId, departmentCodes, respondBy: addDays(today, 7) });
  for (const { liaison } of others) await liaison.perform('answerInvitation', { planId, answer: 'ACCEPT' });
  const reason = '本部门没有涉及该行业的抽查事项';
  const declining = await anyone.signIn(`${outsider.code}.liaison`);
  await declining.perform('answerInvitation', { planId, answer: 'DECLINE', reason });
  const began = Date.now();
  await leadStream.until(planId, 'INVITATION_ANSWERED', departmentCodes.length);
  const names = others.map(({ name }) => name);
  say(
    `邀请 ${departmentCodes.length} 个部门：${names.join('、')}接受；${outsider.name}谢绝（“${reason}”），牵头部门 ${Date.now() - began} 毫秒后即已得知。`,
    `${departmentCodes.length} departments are invited: ${names.join(', ')} accept; ${outsider.name} declines (“${reason}”), and the lead hears of it within ${Date.now() - began} ms.`,
  );
}

async function contribute({ players }: Planning, { id: planId }: Plan, say: Say): Promise<void> {
  for (const { liaison, itemCodes } of players) await liaison.perform('contributeItems', { planId, itemCodes });
  const { mergePreview: merge } = await players[0]!.liaison.ask('mergePreview', { planId });
  say(
    `五部门提交 ${merge.itemsContributed} 项，合并同类后 ${merge.itemsMerged} 项；范围内 ${merge.targetsInFrame} 家，分头检查要上门 ${merge.separateVisits} 次，联合检查只要 ${merge.jointVisits} 次。`,
    `The five put in ${merge.itemsContributed} items, ${merge.itemsMerged} after merging; for ${merge.targetsInFrame} targets that is ${merge.jointVisits} joint visits instead of ${merge.separateVisits} separate ones.`,
  );
}

async function announce({ anyone, players }: Planning, { id: planId, number }: Plan, say: Say): Promise<void> {
  const lead = players[0]!.liaison;
  await lead.perform('freezeItems', { planId });
  await lead.perform('announcePlan', { planId });
  const shown = await anyone.ask('publicPlan', { number });
  say(
    `事项定单，计划公示：不必登录即可看到 ${shown.participants.length + 1} 个部门、${shown.items.length} 项事项和抽取比例，看不到任何检查对象。`,
    `The list is fixed and announced: without sign-in anyone sees ${shown.participants.length + 1} departments, ${shown.items.length} items and the ratios, and no target.`,
  );
}
