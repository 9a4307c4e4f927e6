import { Link } from 'react-router';
import type { VisitCheckFragment } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { Chip, Due } from '../ui/index.ts';
import { BackIcon } from '../ui/icons/index.tsx';
import { Address } from './Address.tsx';
import styles from './CheckHead.module.css';

/** Whom one stands before, for which plan, and the way back. */
export function CheckHead({ check, signing }: { check: VisitCheckFragment; signing: boolean }) {
  const t = useT('phone');
  const { target, planNumber, planTitle, state } = check;
  return (
    <header className={styles.head}>
      <Link
        to={signing ? `/my-checks/${check.id}` : '/my-checks'}
        className={styles.back}
        aria-label={t(signing ? 'check.backToList' : 'check.back')}
      >
        <BackIcon size={22} />
      </Link>
      <div className={styles.name}>
        <h1>{target.name}</h1>
        <p>
          {planNumber} {planTitle} ·{' '}
          {state === 'COMPLETED' ? <Chip tone="done">{t('state.COMPLETED')}</Chip> : <Due day={check.endsOn} />}
        </p>
      </div>
      {!signing && (
        <div className={styles.facts}>
          <Address address={target.address ?? target.district?.name} />
          <p>
            {[target.key, target.industry?.name, target.riskClass && t('check.risk', { risk: target.riskClass })]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
      )}
    </header>
  );
}
