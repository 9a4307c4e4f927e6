import type { Hub } from '../../action/hub.ts';
import { type Decided, perform } from '../../action/perform.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Problem } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { SetJointIndustriesInput } from '../../../schema/programmes/joint-industry.ts';
import { programmeFact } from '../programme-fact.ts';
import { knownCodesOf } from '../yearly/known-codes.ts';
import { programmePermits } from '../yearly/programme.permits.ts';
import { findJointIndustries, type JointIndustryList, putJointIndustries } from './joint-industries.store.ts';

const MOST = 200;

interface State extends JointIndustryList {
  known: ReadonlySet<string>;
}

function codeProblems(codes: readonly string[], known: ReadonlySet<string>): Problem[] {
  if (codes.length > MOST) {
    return [{ path: 'industryCodes', problem: text(`至多 ${MOST} 个代码`, `at most ${MOST} codes`) }];
  }
  return codes.flatMap((code, i) =>
    known.has(code)
      ? []
      : [{ path: `industryCodes.${i}`, problem: text('没有这个行业代码', 'there is no such industry') }],
  );
}

/** Says in which industries joint inspection is the rule (R037); replaces what was said before. */
export function setJointIndustries(hub: Hub, actor: Actor | null, input: SetJointIndustriesInput) {
  const codes = [...new Set(input.industryCodes)].sort();
  return perform<State, Decided, { jurisdictionId: string }>(hub, actor, {
    mutation: 'setJointIndustries',
    input,
    chains: () => [actor!.jurisdictionId],
    async load(tx, who) {
      const { industries } = await knownCodesOf(hub, who.jurisdictionId, tx);
      return { ...(await findJointIndustries(tx, who.jurisdictionId)), known: industries };
    },
    permit: (who) => programmePermits.administer(who),
    check: ({ known }) => codeProblems(input.industryCodes, known),
    revision: ({ revision }) => revision,
    decide(before, at) {
      if (before.revision > 0 && before.codes.join() === codes.join()) return { facts: [] };
      return { facts: [programmeFact('JOINT_INDUSTRIES_SET', at, { industryCodes: codes })] };
    },
    async store(tx, _state, { facts }, { actor: by }) {
      if (facts.length > 0) await putJointIndustries(tx, by.jurisdictionId, codes);
    },
    answer: () => ({ jurisdictionId: actor!.jurisdictionId }),
  });
}
