import type { Moment } from '../../action/moment.ts';
import { globalId } from '../../kernel/ids.ts';
import { refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { Reader, Tx } from '../../platform/database.ts';
import type { Fact } from '../../platform/journal.ts';
import { getPlanRows, type LoadedPlan, planFact } from '../../plans/index.ts';
import { closeProposal } from './proposals.store.ts';

/** An open proposal that names plans which are being sealed without it: it can be carried out no more. */
export interface Rival {
  id: string;
  /** Those of its plans that are being sealed. */
  sealed: LoadedPlan[];
  others: LoadedPlan[];
}

interface Row {
  proposalId: string;
  planId: string;
}

function findRows(reader: Reader, planIds: readonly string[], except: string | null): Promise<Row[]> {
  return reader.rows<Row>(
    `select o.proposal_id as "proposalId", o.plan_id as "planId" from proposal_plans o
     where o.is_open and o.proposal_id is distinct from $2::uuid
       and o.proposal_id in (select proposal_id from proposal_plans where plan_id = any($1::uuid[]))
     order by o.proposal_id, o.plan_id`,
    [planIds, except],
  );
}

/** The plans of the open proposals, other than `except`, that name one of these: they are told when one is sealed. */
export async function plansOfRivals(reader: Reader, planIds: readonly string[], except: string | null) {
  return (await findRows(reader, planIds, except)).map(({ planId }) => planId);
}

/** Loads these proposals; STALE where one was made while this waited for its plans, some of which are not locked then. */
export async function findRivals(
  tx: Tx,
  plans: readonly LoadedPlan[],
  except: string | null,
  locked: readonly string[],
): Promise<Rival[]> {
  const planIds = plans.map(({ plan }) => plan.id);
  const rivals = new Map<string, Rival>();
  for (const { proposalId, planId } of await findRows(tx, planIds, except)) {
    if (!locked.includes(planId)) throw refusal.stale(plans[0]!.plan.revision);
    const rival = rivals.get(proposalId) ?? { id: proposalId, sealed: [], others: [] };
    rivals.set(proposalId, rival);
    const own = plans.find(({ plan }) => plan.id === planId);
    if (own !== undefined) rival.sealed.push(own);
    else rival.others.push(await getPlanRows(tx, planId));
  }
  return [...rivals.values()];
}

const numbersOf = ({ sealed }: Rival): string[] => sealed.map(({ plan }) => plan.number);

/** Why a proposal ended by itself, by the plans that were sealed without it. */
export const sealedApart = (numbers: readonly string[]) =>
  text(`${numbers.join('、')} 已另行封存抽取`, `${numbers.join(', ')} was sealed in another draw`);

/** What the plans of each ended proposal are told, its proposer's among them. */
export function rivalFacts(rivals: readonly Rival[], at: Moment): Fact[] {
  return rivals.flatMap((rival) => {
    const proposal = globalId('RoundProposal', rival.id);
    const sealed = numbersOf(rival);
    return [...rival.sealed, ...rival.others].map(({ plan }) =>
      planFact(plan, 'PROPOSAL_WITHDRAWN', at, { proposal, reason: sealedApart(sealed).zh, sealed }),
    );
  });
}

/** Ends them: none of their plans is held by them any longer. */
export async function endRivals(tx: Tx, rivals: readonly Rival[], now: Date): Promise<void> {
  for (const rival of rivals) {
    const sealed = numbersOf(rival);
    await closeProposal(tx, rival.id, { reason: sealedApart(sealed).zh, sealedApart: sealed }, now);
  }
  const told = new Set(rivals.flatMap(({ others }) => others.map(({ plan }) => plan)));
  for (const plan of told) plan.revision += 1;
}
