import type { ReactNode } from 'react';
import { useT } from '../../lib/i18n.ts';
import { CloseIcon, DashIcon, TickIcon } from '../../ui/icons/index.tsx';
import { type StepState, stepStates } from './steps.ts';
import { useStepNames, useStepTexts } from './useStepTexts.ts';
import type { ProofPlans } from './useProofPlans.ts';
import type { Verification } from './useVerifier.ts';
import styles from './VerifyPage.module.css';

const ICONS: Record<StepState, ReactNode> = {
  held: <TickIcon size={18} className={styles.held} />,
  failed: <CloseIcon size={18} className={styles.failed} />,
  unseen: <DashIcon size={18} className={styles.unseen} />,
};

type Done = Extract<Verification, { kind: 'done' }>;

/** What was looked at, in its order: held, failed, or not looked at any more. */
export function StepList({ state, plans }: { state: Done; plans: ProofPlans }) {
  const t = useT('draws');
  const namesOf = useStepNames();
  const textsOf = useStepTexts();
  const { verdict, facts } = state;
  return (
    <section>
      <h2>{t('verify.what')}</h2>
      <ol className={styles.steps}>
        {stepStates(verdict.ok ? null : verdict.what).map(({ step, state: now }) => {
          const { name, note, figure } =
            verdict.ok && facts !== null ? textsOf(step, verdict, facts, plans) : namesOf(step);
          return (
            <li key={step}>
              {ICONS[now]}
              <div className={now === 'held' ? undefined : styles[now]}>
                {name}
                {now === 'failed' && !verdict.ok && <p>{t(`verify.fault.${verdict.what}.name`)}</p>}
                {now === 'unseen' && <p>{t('verify.unseen')}</p>}
                {now === 'held' && note !== undefined && <p>{note}</p>}
              </div>
              <span>{now === 'held' ? figure : undefined}</span>
            </li>
          );
        })}
      </ol>
      {verdict.ok && (
        <p className={styles.notice}>
          <span>
            <b>{t('verify.assurance.title')}</b> {t(`verify.assurance.${verdict.assurance}`)}
          </span>
        </p>
      )}
      {facts !== null && facts.withheld.length > 0 && (
        <p className={styles.notice}>{t('verify.withheld', { numbers: facts.withheld.join(t('comma')) })}</p>
      )}
    </section>
  );
}
