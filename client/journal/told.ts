import type { TFunction } from 'i18next';
import type { ToldEventFragment } from '../generated/graphql.js';

/** An event in words: who did what, and about what. */
export interface Told {
  who: string | undefined;
  act: string;
  detail: string | undefined;
}

type Told18n = TFunction<'journal'>;

function answerOf({ answer, lapsed, reason }: ToldEventFragment, t: Told18n): Pick<Told, 'act' | 'detail'> {
  if (lapsed) return { act: t('answer.lapsed'), detail: undefined };
  return answer === 'DECLINE'
    ? { act: t('answer.declined'), detail: reason ?? undefined }
    : { act: t('answer.accepted'), detail: undefined };
}

/** `own` is the reader's department: it is told as "you" where it was asked. */
export function tell(event: ToldEventFragment, t: Told18n, own?: string): Told {
  const { type, department, reason, check, plan } = event;
  const who = department?.shortName;
  switch (type) {
    case 'DEPARTMENT_INVITED':
      return department?.code === own && own !== undefined
        ? { who: plan.lead.shortName, act: t('invitedYou'), detail: undefined }
        : { who: plan.lead.shortName, act: t('invited', { name: who }), detail: undefined };
    case 'INVITATION_ANSWERED':
      return { who, ...answerOf(event, t) };
    case 'CHECK_COMPLETED':
      return { who: check?.target.name, act: t('event.CHECK_COMPLETED'), detail: t('allSubmitted') };
    default:
      return { who, act: t(`event.${type}`), detail: check?.target.name ?? reason ?? undefined };
  }
}
