import { useQueries } from '@tanstack/react-query';
import { VerifyPlanDocument } from '../../generated/graphql.js';
import { hub } from '../../lib/graphql.ts';
import { useT } from '../../lib/i18n.ts';
import { keyOf } from '../../lib/query.ts';
import { useDepartmentsText } from '../../public-pages/PublicPlanLine.tsx';
import type { ProofText } from './messages.ts';
import type { Verification } from './useVerifier.ts';

const FEW = 200_000;

/** Numbers of a sealed part's plans; of a whole proof, which may be large, the verifier tells them. */
function numbersOf(json: ProofText | null, state: Verification): string[] {
  if (state.kind === 'done') return state.numbers;
  if (typeof json !== 'string' || json.length > FEW) return [];
  try {
    const { plans } = JSON.parse(json) as { plans?: { number?: string }[] };
    return (plans ?? []).flatMap(({ number }) => (number === undefined ? [] : [number]));
  } catch {
    return [];
  }
}

/** The announced plans of a proof and the names of its parties, where the hub can be reached; a proof verifies without. */
export function useProofPlans(json: ProofText | null, state: Verification) {
  const t = useT('draws');
  const departments = useDepartmentsText();
  const numbers = numbersOf(json, state);
  const answers = useQueries({
    queries: numbers.map((number) => ({
      queryKey: keyOf(VerifyPlanDocument, { number }),
      queryFn: () => hub(VerifyPlanDocument, { number }),
      retry: false,
      staleTime: Infinity,
    })),
  });
  const plans = answers.flatMap(({ data }) => (data?.publicPlan == null ? [] : [data.publicPlan]));
  const names = new Map(
    plans.flatMap(({ lead, participants }) => [lead, ...participants]).map((one) => [one.code, one.name]),
  );
  const [first] = plans;
  return {
    numbers,
    title: plans.length === 0 ? null : plans.map(({ title }) => title).join(t('comma')),
    meta:
      first === undefined
        ? numbers
        : [numbers.join(t('comma')), ...(plans.length > 1 ? [] : [departments(first.lead, first.participants)])],
    beacon: first?.round?.beacon ?? null,
    nameOf: (party: string) => (party === 'hub' ? t('verify.hub') : (names.get(party) ?? party)),
  };
}

export type ProofPlans = ReturnType<typeof useProofPlans>;
