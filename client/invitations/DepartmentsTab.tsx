import { useT } from '../lib/i18n.ts';
import { type HubEvent, useArrivals } from '../lib/live.ts';
import { Act } from '../plans/Act.tsx';
import { useDialogs } from '../plans/page/dialogs.ts';
import { useOwnCode } from '../plans/useOwn.ts';
import type { Plan } from '../plans/usePlan.ts';
import { Empty, glowClass, join, Sheet } from '../ui/index.ts';
import styles from './DepartmentsTab.module.css';
import { ParticipantRow } from './ParticipantRow.tsx';

const HEARD = ['DEPARTMENT_INVITED', 'INVITATION_ANSWERED', 'PARTICIPATION_WITHDRAWN', 'ITEMS_CONTRIBUTED'] as const;
const codeOf = (event: HubEvent) => event.department?.code;

/** 参与部门: who leads, who was asked, what they answered and what they bring. */
export default function DepartmentsTab({ plan }: { plan: Plan }) {
  const t = useT('invitations');
  const own = useOwnCode();
  const open = useDialogs();
  const fresh = useArrivals({ plan: plan.id, types: HEARD }, codeOf);
  const itemsOf = (code: string) => plan.items.filter(({ department }) => department.code === code).length;
  const { viewerCanInvite: can, lead, participants } = plan;
  return (
    <Sheet
      title={t('title')}
      count={participants.filter(({ state }) => state === 'INVITED' || state === 'ACCEPTED').length}
      flush
      aside={
        can.code !== 'FORBIDDEN' &&
        participants.length > 0 && (
          <Act can={can} compact onClick={() => open({ kind: 'invite' })}>
            {t('invite.more')}
          </Act>
        )
      }
    >
      <ul className={styles.list}>
        <li className={join(styles.row, glowClass(fresh.has(lead.code)))}>
          <div>
            <b>{lead.name}</b> <span className="od-3">{lead.code === own ? t('youLead') : t('leads')}</span>
          </div>
          <span className={styles.items}>{t('items', { count: itemsOf(lead.code) })}</span>
          <span />
        </li>
        {participants.map((participant) => (
          <ParticipantRow
            key={participant.department.code}
            plan={plan}
            participant={participant}
            items={itemsOf(participant.department.code)}
            own={participant.department.code === own}
            fresh={fresh.has(participant.department.code)}
          />
        ))}
      </ul>
      {participants.length === 0 && (
        <Empty title={t('empty.title')}>{can.code === 'FORBIDDEN' ? t('empty.others') : t('empty.text')}</Empty>
      )}
    </Sheet>
  );
}
