import { type Cast, planUpTo } from '../support/flow.ts';
import { DOCUMENTS, freshSecret, handInInput } from '../support/proposals.ts';
import type { Accepted } from './stage.ts';

/** Proposals and a sealed round of parties, in which each of their mutations would be accepted as it stands. */
export async function proposalInputs(cast: Cast): Promise<Record<string, Accepted>> {
  const { lead } = cast;
  const gaj = cast.others.gaj!;
  const propose = async (): Promise<string> => {
    const plan = await planUpTo('announced', cast);
    return (await lead.get(DOCUMENTS.propose, { input: { planIds: [plan.id] } })).proposal.id;
  };
  const [proposalId, sealing] = [await propose(), await propose()];
  const own = freshSecret('gaj');
  await gaj.get(DOCUMENTS.commit, { input: { proposalId: sealing, digest: own.digest } });
  const { round } = await lead.get(DOCUMENTS.seal, { input: { proposalId: sealing } });
  const free = await planUpTo('announced', cast);
  const publishedAt = '2098-01-01T00:00:00.000Z';
  return {
    proposeRound: { as: lead, input: { planIds: [free.id], message: '一起抽' } },
    consentRound: { as: lead, input: { proposalId } },
    declineRound: { as: lead, input: { proposalId, reason: '检查期不同' } },
    withdrawProposal: { as: lead, input: { proposalId, reason: '暂缓' } },
    commitSecret: { as: gaj, input: { proposalId, digest: freshSecret('gaj').digest } },
    sealRound: { as: lead, input: { proposalId, beacon: { source: '福彩3D', publishedAt } } },
    amendInspectors: { as: lead, input: { roundId: round.id, planId: round.draws[0].plan.id, reason: '人手不足' } },
    handInSecret: { as: gaj, input: handInInput(round, own) },
  };
}
