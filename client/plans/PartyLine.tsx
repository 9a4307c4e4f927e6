import { Fragment } from 'react';
import type { PlanRowFragment } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { useOwnCode } from './useOwn.ts';

/** 公安 牵头 · 卫健 市监 消防: who takes part, one's own department in bold. */
export function PartyLine({ plan: { lead, participants } }: { plan: PlanRowFragment }) {
  const t = useT('plans');
  const own = useOwnCode();
  const others = participants.filter(({ state }) => state === 'INVITED' || state === 'ACCEPTED');
  return (
    <span>
      {lead.code === own ? <b>{t('party.leads')}</b> : t('party.lead', { name: lead.shortName })}
      {others.length > 0 && ' · '}
      {others.map(({ department: { code, shortName } }, index) => (
        <Fragment key={code}>
          {index > 0 && ' '}
          <span className="od-nowrap">{code === own ? <b>{shortName}</b> : shortName}</span>
        </Fragment>
      ))}
    </span>
  );
}
