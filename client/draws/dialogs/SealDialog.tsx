import { Checkbox } from 'antd';
import { useState } from 'react';
import { SealDrawDocument, type SealablePlansQuery, SealablePlansDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { useHubPages } from '../../lib/query.ts';
import { ConfirmLegal } from '../../ui/index.ts';
import type { DrawPlan } from '../useDraw.ts';
import { useRoundAct } from '../useRoundAct.ts';
import styles from './dialogs.module.css';
import { useBeacon } from './useBeacon.tsx';

const MANY = 100;

/** Seals the draw: with other plans of the same lead, and with a public beacon, where wished. */
export function SealDialog({ plan, onClose }: { plan: DrawPlan; onClose(): void }) {
  const t = useT('draws');
  const [others, setOthers] = useState<readonly string[]>([]);
  const beacon = useBeacon();
  const sealable = useSealablePlans(plan);
  const chosen = sealable.filter(({ id }) => others.includes(id));
  const numbers = [plan.number, ...chosen.map(({ number }) => number)].join(t('comma'));
  const act = useRoundAct(
    SealDrawDocument,
    plan,
    { done: () => t('sealDialog.done'), job: t('sealDialog.job', { number: numbers }) },
    onClose,
  );
  const seal = () => {
    const given = beacon.take();
    if (given !== null) act.send({ planIds: [plan.id, ...chosen.map(({ id }) => id)], ...given });
  };
  const facts = [t('sealDialog.fixed'), t('sealDialog.public'), t('sealDialog.unseal')];
  if (chosen.length > 0) facts.push(t('sealDialog.together', { n: chosen.length + 1 }));
  return (
    <ConfirmLegal
      open
      onClose={onClose}
      title={t('sealDialog.title', { numbers })}
      confirm={t('next.seal')}
      facts={facts}
      busy={act.busy}
      error={act.error}
      onConfirm={seal}
    >
      <div className={styles.part}>
        <div className={styles.head}>{t('sealDialog.others')}</div>
        {sealable.length === 0 ? (
          <p>{t('sealDialog.othersNone')}</p>
        ) : (
          <>
            <p>{t('sealDialog.othersNote')}</p>
            <div className={styles.plans}>
              {sealable.map(({ id, number, title }) => (
                <Checkbox
                  key={id}
                  checked={others.includes(id)}
                  onChange={() =>
                    setOthers(others.includes(id) ? others.filter((other) => other !== id) : [...others, id])
                  }
                >
                  <b>{number}</b>
                  {title}
                </Checkbox>
              ))}
            </div>
          </>
        )}
      </div>
      {beacon.fields}
    </ConfirmLegal>
  );
}

/** Other plans of the same lead that could be sealed now. */
function useSealablePlans({ id, lead }: DrawPlan) {
  const { rows } = useHubPages(
    SealablePlansDocument,
    { first: MANY, filter: { state: 'ANNOUNCED', departmentCode: lead.code } },
    (answer: SealablePlansQuery) => answer.plans,
  );
  return rows.filter((plan) => plan.id !== id && plan.lead.id === lead.id && plan.viewerCanSeal.allowed);
}
