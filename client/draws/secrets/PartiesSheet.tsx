import { lazy, useState } from 'react';
import { useT } from '../../lib/i18n.ts';
import { Act } from '../../plans/Act.tsx';
import { useOwnCode } from '../../plans/useOwn.ts';
import { Chip, Fetched, Sheet, Time } from '../../ui/index.ts';
import styles from '../proposals/ProposalSheet.module.css';
import type { DrawPlan, Round } from '../useDraw.ts';

const HandInDialog = lazy(() => import('./HandInDialog.tsx'));

/** The departments with secrets of their own: who has handed in, and for whom the run waits. */
export function PartiesSheet({ plan, round }: { plan: DrawPlan; round: Round }) {
  const t = useT('draws');
  const own = useOwnCode();
  const [isOpen, setOpen] = useState(false);
  const party = round.parties.find(({ department }) => department.code === own);
  if (round.parties.length === 0) return null;
  return (
    <Sheet title={t('secret.parties')} aside={t('secret.partiesNote')} flush>
      <ul className={styles.lines}>
        {round.parties.map(({ department, handedInAt }) => (
          <li key={department.code}>
            <span>{department.shortName}</span>
            {handedInAt == null ? (
              <Chip tone="due" mark="ring">
                {t('secret.owes')}
              </Chip>
            ) : (
              <Chip tone="done" mark="tick">
                {t('secret.in')}
              </Chip>
            )}
            {handedInAt != null && <Time value={handedInAt} />}
          </li>
        ))}
      </ul>
      {party !== undefined && party.handedInAt == null && round.state === 'SEALED' && (
        <div className={styles.acts}>
          <Act can={round.viewerCanHandIn} look="main" onClick={() => setOpen(true)}>
            {t('secret.handIn')}
          </Act>
        </div>
      )}
      {isOpen && party !== undefined && (
        <Fetched>
          <HandInDialog plan={plan} round={round} digest={party.digest} onClose={() => setOpen(false)} />
        </Fetched>
      )}
    </Sheet>
  );
}
