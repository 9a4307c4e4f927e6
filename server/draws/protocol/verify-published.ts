import { isWithheld } from './proof.ts';
import type { ProofPlan, SealedPlan, SealedProof, WholeProof, WithheldPlan } from './proof.ts';
import type { AnnouncedRule } from './rules.ts';
import { demand } from './verdict.ts';
import type { PlanDigests } from './verify-files.ts';

/** The proof is of the round that was published, holds its plans and no other, and was run after sealing. */
export function verifyHead(proof: WholeProof, sealed: SealedProof | null): void {
  demand(Date.parse(proof.runAt) >= Date.parse(proof.sealedAt), 'TIME', 'The draw was run before it was sealed.');
  demand(proof.plans.length > 0, 'PLAN_MISSING', 'The proof holds no plan.');
  if (!sealed) return;
  for (const name of ['round', 'assurance', 'sealedAt'] as const) {
    demand(
      proof[name] === sealed[name],
      'ROUND',
      `${name} was published as ${sealed[name]}, the proof says ${proof[name]}.`,
    );
  }
  const announced = sealed.beacon;
  demand(
    announced === undefined || Date.parse(proof.runAt) >= Date.parse(announced.publishedAt),
    'TIME',
    'The draw was run before its beacon was published.',
  );
  const held = new Set(proof.plans.map(({ number }) => number));
  for (const { number } of sealed.plans) {
    demand(held.has(number), 'PLAN_MISSING', `Plan ${number} was sealed in this round; the proof leaves it out.`, {
      plan: number,
    });
  }
  const known = new Set(sealed.plans.map(({ number }) => number));
  for (const { number } of proof.plans) {
    demand(known.has(number), 'PLAN_SURPLUS', `Plan ${number} was not sealed in this round.`, {
      plan: number,
    });
  }
}

/** Each file digests to what was published, and to what the proof itself repeats. */
export function verifyDigests(plan: ProofPlan | WithheldPlan, computed: PlanDigests, sealed: SealedPlan | null): void {
  const place = { plan: plan.number };
  const compare = (name: keyof Omit<PlanDigests, 'number'>, expected: string | undefined, by: string): void => {
    const found = computed[name];
    if (expected === undefined || found === undefined) return;
    demand(found === expected, 'DIGEST', `${name} is ${found}, ${by} says ${expected}.`, place);
  };
  for (const name of ['frameDigest', 'rulesDigest', 'recusalsDigest'] as const) {
    compare(name, sealed?.[name], 'the published sealed part');
  }
  if (!isWithheld(plan)) {
    for (const name of ['frameDigest', 'rulesDigest', 'inspectorsDigest', 'recusalsDigest', 'drawnDigest'] as const) {
      compare(name, plan[name], 'the proof');
    }
    const sealedInspectors = verifyAmendments(plan, computed.inspectorsDigest ?? '');
    const expected = sealed?.inspectorsDigest;
    demand(
      expected === undefined || sealedInspectors.includes(expected),
      'DIGEST',
      `inspectorsDigest is ${computed.inspectorsDigest}, the published sealed part says ${expected}.`,
      place,
    );
    if (sealed) verifyAnnounced(plan, sealed);
  }
}

/**
 * Amendments lead from the inspectors' file as sealed to the one that was drawn from, without a gap. Gives
 * every digest on that way: the sealed part may have been read before or after an amendment.
 */
function verifyAmendments({ number, amendments }: ProofPlan, drawnFrom: string): string[] {
  amendments.forEach((amendment, i) => {
    const place = { plan: number };
    demand(amendment.number === i + 1, 'AMENDMENT', `Amendment ${i + 1} bears the number ${amendment.number}.`, place);
    demand(amendment.reason.trim() !== '', 'AMENDMENT', `Amendment ${i + 1} gives no reason.`, place);
    const next = amendments[i + 1]?.before ?? drawnFrom;
    demand(
      amendment.after === next,
      'AMENDMENT',
      `Amendment ${i + 1} does not lead to the inspectors' file that follows it.`,
      place,
    );
  });
  return [...amendments.map(({ before }) => before), drawnFrom];
}

function verifyAnnounced(plan: ProofPlan, sealed: SealedPlan): void {
  const place = { plan: plan.number };
  const told = (rules: readonly AnnouncedRule[]): string =>
    rules
      .map((rule) => `${rule.stratum} ${rule.percent} ${rule.atLeast} ${rule.atMost}`)
      .sort()
      .join('; ');
  demand(
    told(plan.rulesAnnounced) === told(sealed.rulesAnnounced),
    'RULES',
    `The rules were published as (${told(sealed.rulesAnnounced)}), the proof says (${told(plan.rulesAnnounced)}).`,
    place,
  );
}
