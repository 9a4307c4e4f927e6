import type { Hub } from '../../action/hub.ts';
import type { Actor } from '../../kernel/actor.ts';
import { type Problem, type Refusal, refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { Repeatable } from '../../plans/index.ts';
import { unlessOpen } from './proposal.ts';
import { proposalPermits } from './proposal.permits.ts';
import { performOnProposal, toldToAll } from './proposal-deed.ts';
import type { LoadedProposal } from './proposals.store.ts';

interface Committing extends LoadedProposal {
  /** Whether the digest stands for a secret that was used, or belongs to someone else. */
  isUsed: boolean;
}

const DIGEST = /^[0-9a-f]{64}$/;

function digestProblems(digest: string): Problem[] {
  if (DIGEST.test(digest)) return [];
  return [
    { path: 'digest', problem: text('承诺须为 64 位小写十六进制', 'a commitment must be 64 lower-case hex digits') },
  ];
}

function unlessFresh(isUsed: boolean): Refusal | null {
  if (!isUsed) return null;
  return refusal.rule(
    'R053',
    text('该承诺已经用过，请生成新的密值', 'This commitment was used before; make a fresh secret'),
  );
}

/**
 * Binds the caller’s department to a secret of its own before the round is sealed; the secret stays with it. Given again,
 * it takes the place of the earlier one.
 */
export function commitSecret(
  hub: Hub,
  actor: Actor | null,
  input: Repeatable & { proposalId: string; digest: string },
) {
  return performOnProposal<Committing>(hub, actor, {
    mutation: 'commitSecret',
    input,
    async load(tx, proposal, who) {
      const used = DIGEST.test(input.digest)
        ? await tx.rows(
            `select 1 from round_parties where digest = $1
             union all select 1 from proposal_commitments where digest = $1 and (proposal_id, department_id) <> ($2, $3)`,
            [input.digest, proposal.id, who.departmentId],
          )
        : [];
      return { ...proposal, isUsed: used.length > 0 };
    },
    permit: (who, proposal) => proposalPermits.commit(who, proposal),
    check: () => digestProblems(input.digest),
    decide(proposal, at) {
      const wrong = unlessOpen(proposal, text('加入密值', 'given a secret')) ?? unlessFresh(proposal.isUsed);
      if (wrong !== null) throw wrong;
      const { proposalId, digest } = input;
      return { facts: toldToAll(proposal, 'SECRET_COMMITTED', at, { proposal: proposalId, digest }) };
    },
    async store(tx, { id }, _decision, { now, actor: who }) {
      await tx.rows(
        `insert into proposal_commitments (proposal_id, department_id, digest, committed_at, committed_by)
         values ($1, $2, $3, $4, $5)
         on conflict (proposal_id, department_id) do update
           set digest = excluded.digest, committed_at = excluded.committed_at, committed_by = excluded.committed_by`,
        [id, who.departmentId, input.digest, now.toISOString(), who.accountId],
      );
    },
  });
}
