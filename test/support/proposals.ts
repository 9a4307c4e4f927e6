import { randomBytes } from 'node:crypto';
import { commitmentDigest, sealSecret } from '../../server/draws/protocol/index.ts';
import { nodeDigest } from '../../server/draws/protocol/node-digest.ts';
import type { Caller } from './caller.ts';
import { itemCodesOf, planInput } from './flow.ts';

const PROPOSAL = `id state message proposedBy { code } closedAt withdrawReason commitments { party digest } round { id }
  plans { number title consent reason lead { code } plan { id } }
  viewerCanConsent { code } viewerCanDecline { code } viewerCanCommit { code } viewerCanSeal { code reason }
  viewerCanWithdraw { code }`;
const ROUND = `id state assurance lead { code } handInKey missingParty abandonReason commitments { party digest }
  parties { department { code } digest handedInAt } viewerCanRun { code reason } viewerCanHandIn { code }
  draws { frameSize drawnCount drawnDigest inspectorsDigest plan { id } amendments { number at reason before after } }`;

const mutation = (name: string, answer: string): string => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${type}!) { ${name}(input: $input) { ${answer} } }`;
};

/** The documents of proposals and of departments' secrets. */
export const DOCUMENTS = {
  propose: mutation('proposeRound', `proposal { ${PROPOSAL} }`),
  consent: mutation('consentRound', `proposal { ${PROPOSAL} }`),
  decline: mutation('declineRound', `proposal { ${PROPOSAL} }`),
  commit: mutation('commitSecret', `proposal { ${PROPOSAL} }`),
  withdraw: mutation('withdrawProposal', `proposal { ${PROPOSAL} }`),
  seal: mutation('sealRound', `round { ${ROUND} }`),
  handIn: mutation('handInSecret', `round { ${ROUND} }`),
  abandon: mutation('abandonRound', `round { ${ROUND} }`),
  amend: mutation('amendInspectors', `round { ${ROUND} }`),
  run: mutation('runDraw', `round { ${ROUND} }`),
  proposal: `query ($id: ID!) { roundProposal(id: $id) { ${PROPOSAL} } }`,
  tasks: '{ drawTasks { kind planNumbers planId from { code } proposal { id } round { id } } }',
};

/** A plan of one department, announced. */
export async function announcedAlone(lead: Caller, code: string, more: object = {}): Promise<any> {
  const { plan } = await lead.do('CreateJointPlan', planInput({ ...more }));
  await lead.do('ContributeItems', { planId: plan.id, itemCodes: (await itemCodesOf(lead, code)).slice(0, 5) });
  await lead.do('FreezeItems', { planId: plan.id });
  return (await lead.do('AnnouncePlan', { planId: plan.id })).plan;
}

/** A secret as a department's browser makes it, with what it is bound by. */
export function freshSecret(party: string): { party: string; secret: string; digest: string } {
  const secret = randomBytes(32).toString('hex');
  return { party, secret, digest: commitmentDigest({ party, secret }, nodeDigest) };
}

/** Hands a secret in as a department's browser does; gives the mutation's input. */
export const handInInput = (round: { id: string; handInKey: string }, own: { party: string; secret: string }) => ({
  roundId: round.id,
  sealedSecret: sealSecret(own, round.id, round.handInKey),
});
