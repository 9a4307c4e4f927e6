import { Button } from 'antd';
import { useT } from '../lib/i18n.ts';
import { Act } from '../plans/Act.tsx';
import { useDialogs } from '../plans/page/dialogs.ts';
import type { Plan } from '../plans/usePlan.ts';
import { BarProgress, Chip, type ChipProps, Due, glowClass, join } from '../ui/index.ts';
import { AcceptActs } from './AcceptActs.tsx';
import styles from './DepartmentsTab.module.css';

type Participant = Plan['participants'][number];

const CHIPS: Record<Participant['state'], Omit<ChipProps, 'children'>> = {
  INVITED: { tone: 'due', mark: 'ring' },
  ACCEPTED: { tone: 'done', mark: 'full' },
  DECLINED: { tone: 'other', mark: 'dash' },
  WITHDRAWN: { tone: 'other', struck: true },
};

interface ParticipantRowProps {
  plan: Plan;
  participant: Participant;
  items: number;
  own: boolean;
  fresh: boolean;
}

function Standing({ plan, participant: { state, respondBy, reason, message, progress }, items }: ParticipantRowProps) {
  const t = useT('invitations');
  const waits = state === 'INVITED';
  const bits = [
    waits && respondBy != null && <Due key="due" day={respondBy} />,
    waits && respondBy == null && t('noDeadline'),
    state === 'ACCEPTED' && t('items', { count: items }),
    state === 'DECLINED' && reason == null && t('lapsed'),
    (state === 'DECLINED' || state === 'WITHDRAWN') && reason != null && t('because', { reason }),
  ].filter(Boolean);
  const atWork = state === 'ACCEPTED' && progress.total > 0;
  return (
    <span className={styles.items}>
      {bits}
      {atWork && (
        <span className={styles.progress}>
          <BarProgress value={progress.completed} total={progress.total} label={t('progress')} width={88} />
          {progress.completed} / {progress.total}
        </span>
      )}
      {waits && message != null && plan.state === 'INVITING' && (
        <span className={styles.message}>{t('quoted', { message })}</span>
      )}
    </span>
  );
}

/** A department that was asked, and what can be done about it by whoever looks. */
export function ParticipantRow(props: ParticipantRowProps) {
  const { plan, participant, own, fresh } = props;
  const t = useT('invitations');
  const open = useDialogs();
  const { department, state } = participant;
  const gone = state === 'DECLINED' || state === 'WITHDRAWN';
  return (
    <li className={join(styles.row, glowClass(fresh))}>
      <div className={styles.name}>
        <span className={gone ? 'od-3' : undefined}>
          {department.name}
          {own && <span className="od-3"> {t('you')}</span>}
        </span>
        <Chip {...CHIPS[state]}>{t(`state.${state}`)}</Chip>
      </div>
      <Standing {...props} />
      <div className={styles.acts}>
        {own && state === 'INVITED' && <AcceptActs plan={plan} />}
        {own && state === 'ACCEPTED' && plan.viewerCanWithdraw.allowed && (
          <Button onClick={() => open({ kind: 'withdraw' })}>{t('withdraw.action')}</Button>
        )}
        {gone && plan.viewerCanInvite.allowed && (
          <Act can={plan.viewerCanInvite} onClick={() => open({ kind: 'invite', again: department.code })}>
            {t('invite.again')}
          </Act>
        )}
      </div>
    </li>
  );
}
