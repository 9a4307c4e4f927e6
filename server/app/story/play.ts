import { localDate } from '../../kernel/clock.ts';
import { castFor, type Player } from './cast.ts';
import { check } from './checking.ts';
import type { Visitor } from './door.ts';
import { draw, type Drawn } from './drawing.ts';
import { Listening } from './listening.ts';
import type { Say } from './narrator.ts';
import { type Plan, prepare, TRADE } from './planning.ts';
import { verify } from './proving.ts';
import { StoryError } from './story-error.ts';

/** What the last line tells. */
export interface Outcome {
  plan: string;
  departments: number;
  checks: number;
  completed: number;
  visitsSeparate: number;
  visitsJoint: number;
  /** CHECK_COMPLETED over the streams of all departments; each gets one of every check. */
  eventsReceived: number;
  eventsExpected: number;
  proof: 'verified';
}

/** The whole flow through the public door alone, from the choice of departments to the verified proof. */
export async function play(anyone: Visitor, say: Say): Promise<Outcome> {
  const today = localDate(new Date());
  const year = Number(today.slice(0, 4));
  const { players, outsider, itemsInCounty } = await castFor(anyone, TRADE.code);
  const lead = players[0]!.liaison;
  await introduce(players, itemsInCounty, say);
  const { cursor } = await lead.ask('dashboard', { year });
  const streams = players.map(({ liaison }) => new Listening(liaison, cursor));
  try {
    const plan = await prepare({ anyone, players, outsider, leadStream: streams[0]!, today }, say);
    const drawn = await draw(anyone, lead, plan, say);
    const checked = await check(anyone, lead, plan, say);
    const eventsExpected = checked.checks * players.length;
    const eventsReceived = await countEvents(streams, players, plan, eventsExpected, say);
    await prove(anyone, drawn, say);
    await report(anyone, year, say);
    if (checked.completed !== checked.checks) throw new StoryError('还有检查没有完成', 'Some checks are not completed');
    return {
      plan: plan.number,
      departments: players.length,
      ...checked,
      eventsReceived,
      eventsExpected,
      proof: 'verified',
    };
  } finally {
    await Promise.all(streams.map((stream) => stream.close()));
  }
}

async function introduce(players: readonly Player[], itemsInCounty: number, say: Say): Promise<void> {
  const { totalCount } = await players[0]!.liaison.ask('targets', {
    filter: { industryCodes: [TRADE.code], kinds: ['ENTERPRISE'], status: 'ACTIVE' },
    first: 1,
  });
  const names = players.map(({ name }) => name);
  say(
    `全县抽查事项 ${itemsInCounty} 项，${TRADE.zh}企业 ${totalCount} 家；${names.join('、')}都有事项要查，由${names[0]}牵头。`,
    `The county has ${itemsInCounty} items and ${totalCount} ${TRADE.en}; ${names.join(', ')} all have something to look at there, and the first leads.`,
  );
}

/** Each stream must end with PLAN_CHECKED, before which every completion must have come, once. */
async function countEvents(
  streams: readonly Listening[],
  players: readonly Player[],
  { id }: Plan,
  expected: number,
  say: Say,
): Promise<number> {
  await Promise.all(streams.map((stream) => stream.until(id, 'PLAN_CHECKED')));
  const counts = streams.map((stream) => stream.of(id, 'CHECK_COMPLETED').length);
  const received = counts.reduce((sum, count) => sum + count, 0);
  say(
    `各部门从头订阅的实时消息：${players.map(({ name }, i) => `${name} ${counts[i]}`).join('、')}条“检查完成”，合计 ${received}，应为 ${expected}。`,
    `Completions heard live: ${players.map(({ name }, i) => `${name} ${counts[i]}`).join(', ')}; together ${received} of ${expected}.`,
  );
  if (received !== expected) {
    throw new StoryError(
      `消息数不符：收到 ${received}，应为 ${expected}`,
      `${received} events came instead of ${expected}`,
    );
  }
  return received;
}

async function prove(anyone: Visitor, { roundId, published }: Drawn, say: Say): Promise<void> {
  const { state, json } = await anyone.ask('drawProof', { roundId });
  if (state !== 'REVEALED')
    throw new StoryError(`抽取证明没有公开（${state}）`, `The proof is not revealed (${state})`);
  await verify(json, published);
  say(
    '抽取证明已向社会公开；独立验证程序从封存的摘要和公开的密值重新抽取，名单与检查组分毫不差。',
    'The proof is public; the verifier runs the draw again from it and from what was sealed: every target and every team is the same.',
  );
}

async function report(anyone: Visitor, year: number, say: Say): Promise<void> {
  const leader = await anyone.signIn('leader');
  const { plans, targets, visitsSaved } = await leader.ask('dashboard', { year });
  say(
    `${leader.name}的看板：${year} 年 ${plans.total} 个计划（联合 ${plans.joint} 个），完成检查 ${targets.completed} 家，发现问题 ${targets.withProblems} 家，少上门 ${visitsSaved} 次。`,
    `${leader.name}’s dashboard of ${year}: ${plans.total} plan(s), ${plans.joint} joint; ${targets.completed} checks completed, ${targets.withProblems} with problems, ${visitsSaved} visits saved.`,
  );
}
