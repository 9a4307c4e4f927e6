import { useMutation } from '@tanstack/react-query';
import { AnswerInvitationDocument, ContributeItemsDocument, type TargetKind } from '../generated/graphql.js';
import { hub } from '../lib/graphql.ts';
import type { HubError } from '../lib/hub-error.ts';
import { useT } from '../lib/i18n.ts';
import { useRequestId } from '../lib/request-id.ts';
import { fitOf } from '../merging/fit.ts';
import { useOwnItems } from '../merging/useOwnItems.ts';
import { useRefreshPlan } from '../plans/usePlanAct.ts';
import { notify, notifyRefusal } from '../ui/index.ts';

interface Invited {
  id: string;
  number: string;
  revision: number;
  industryCodes: readonly string[];
  targetKinds: readonly TargetKind[];
}

/** Accepts an invitation, and brings along what the own list has for the plan's industries. */
export function useAccept(plan: Invited, enabled = true) {
  const t = useT('invitations');
  const refresh = useRefreshPlan();
  const answering = useRequestId();
  const bringing = useRequestId();
  const { data: list = [], isPending: preparing } = useOwnItems(enabled);
  const prepared = list.filter((item) => fitOf(item, plan) === 'industry');
  const mutation = useMutation<number, HubError>({
    mutationFn: async () => {
      const answer = { planId: plan.id, expectedRevision: plan.revision, answer: 'ACCEPT' as const };
      const { answerInvitation } = await hub(AnswerInvitationDocument, {
        input: { ...answer, requestId: answering.forInput(answer) },
      });
      if (prepared.length === 0) return 0;
      const items = { planId: plan.id, itemCodes: prepared.map(({ code }) => code) };
      await hub(ContributeItemsDocument, {
        input: {
          ...items,
          expectedRevision: answerInvitation.plan.revision,
          requestId: bringing.forInput(items),
        },
      }).catch((error: unknown) => notifyRefusal(t('accept.itemsRefused'), error));
      return prepared.length;
    },
    retry: false,
    networkMode: 'always',
    onSuccess: (count) => {
      answering.done();
      bringing.done();
      notify({ tone: 'done', title: t('accept.done', { number: plan.number, count }) });
    },
    onError: (error) => notifyRefusal(t('accept.refused', { number: plan.number }), error),
    onSettled: () => void refresh(plan.id),
  });
  return { accept: () => mutation.mutate(), busy: mutation.isPending, preparing, prepared };
}
