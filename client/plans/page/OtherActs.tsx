import { useNavigate } from 'react-router';
import { useT } from '../../lib/i18n.ts';
import { Sheet } from '../../ui/index.ts';
import { Act } from '../Act.tsx';
import type { Plan, Possible } from '../usePlan.ts';
import { useDialogs } from './dialogs.ts';
import styles from './OtherActs.module.css';

interface Other {
  name: 'edit' | 'superior' | 'unfreeze' | 'withdraw' | 'cancel';
  can: Possible;
  run(): void;
}

// Once targets are drawn, nobody thinks of items and scheme any more; what remains is to cancel.
const CHANGEABLE: readonly Plan['state'][] = ['DRAFT', 'INVITING', 'FROZEN', 'ANNOUNCED'];
const FIXED: readonly Plan['state'][] = ['FROZEN', 'ANNOUNCED'];
const OVER: readonly Plan['state'][] = ['CHECKED', 'CLOSED', 'CANCELLED'];

/** What else can be done with a plan, and what not now, and why. What is another department's to do is left out. */
export function OtherActs({ plan }: { plan: Plan }) {
  const t = useT('plans');
  const navigate = useNavigate();
  const open = useDialogs();
  if (OVER.includes(plan.state)) return null;
  const others: Other[] = [];
  if (FIXED.includes(plan.state)) {
    others.push({ name: 'unfreeze', can: plan.viewerCanUnfreeze, run: () => open({ kind: 'unfreeze' }) });
  }
  if (CHANGEABLE.includes(plan.state)) {
    others.push({ name: 'edit', can: plan.viewerCanUpdate, run: () => void navigate(`/plans/${plan.id}/edit`) });
    others.push({ name: 'superior', can: plan.viewerCanSetSuperiorList, run: () => open({ kind: 'superior' }) });
  }
  others.push({ name: 'cancel', can: plan.viewerCanCancel, run: () => open({ kind: 'cancel' }) });
  if (plan.viewerCanWithdraw.allowed || !plan.viewerCanAnswer.allowed) {
    others.push({ name: 'withdraw', can: plan.viewerCanWithdraw, run: () => open({ kind: 'withdraw' }) });
  }
  const own = others.filter(({ can }) => can.code !== 'FORBIDDEN');
  if (own.length === 0) return null;
  const possible = own.filter(({ can }) => can.allowed);
  const notNow = own.filter(({ can }) => !can.allowed);
  return (
    <Sheet className="od-noprint">
      {possible.length > 0 && (
        <div className={styles.row}>
          {possible.map(({ name, can, run }) => (
            <Act key={name} can={can} onClick={run}>
              {t(`act.${name}`)}
            </Act>
          ))}
        </div>
      )}
      {notNow.length > 0 && (
        <div className={styles.not}>
          <h2>{t('page.notNow')}</h2>
          {notNow.map(({ name, can, run }) => (
            <Act key={name} can={can} wide onClick={run}>
              {t(`act.${name}`)}
            </Act>
          ))}
        </div>
      )}
    </Sheet>
  );
}
